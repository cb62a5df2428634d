using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Parsing.Collecting;

/// <summary>Sorts articles into collections and ids, and reports those that find no place.</summary>
internal static class Collector
{
    private const string OfTheTop = $"also the collection {ArticleItem.TopLevel} of the files at the top of the corpus";

    private static readonly string TopLevelKey = Casing.Fold(ArticleItem.TopLevel);

    /// <param name="files">The files in order of their paths.</param>
    /// <param name="isTaken">Tells of a collection's name that it cannot be used.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="rules">What the project says about it.</param>
    public static IReadOnlyList<CollectedArticles> Collect(
        IReadOnlyCollection<ParsedFile> files, Func<string, bool> isTaken, ICollection<FileProblem> problems,
        CollectingRules rules = default) =>
    [
        .. Group(files, isTaken, problems, rules)
            .Select(static group => new CollectedArticles(group.Name, group.Spelling, ArticlesOf(group.Files))
            {
                Drafts = ArticlesOf(group.Drafts)
            }),
    ];

    /// <summary>The same of files of which no more is known than their ids.</summary>
    public static IReadOnlyList<CollectedFiles<TFile>> Group<TFile>(
        IReadOnlyCollection<TFile> files, Func<string, bool> isTaken, ICollection<FileProblem> problems, CollectingRules rules = default)
        where TFile : ICollectable<TFile>
    {
        // By their names without case, beyond what .NET ignores: ids are made of small letters, and ẞ and ß have one.
        var spellings = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        var articles = new Dictionary<string, List<TFile>>(StringComparer.Ordinal);
        var names = new Dictionary<string, (string Name, string Key)>(StringComparer.Ordinal);
        foreach (TFile file in files)
        {
            ArticleItem item = file.Item;
            if (!names.TryGetValue(item.Collection, out (string Name, string Key) name))
                names.Add(item.Collection, name = NameOf(item.Collection));
            if (name.Name.Length == 0 || isTaken(name.Name))
            {
                string reason = name.Name.Length == 0
                    ? "has no letter or digit that a C# name may have"
                    : $"makes the name {name.Name}, which the corpus has for itself";
                problems.Add(
                    At(item, ProblemKinds.InvalidCollection, item.Collection, reason, isTaken("News") ? "Stories" : "News"));
                continue;
            }

            if (!spellings.TryGetValue(name.Key, out SortedSet<string>? spelling))
            {
                spellings.Add(name.Key, spelling = new SortedSet<string>(StringComparer.Ordinal));
                articles.Add(name.Key, []);
            }

            spelling.Add(item.Collection);
            if (file.WantedId is not null) articles[name.Key].Add(file);
        }

        ReportSpellings(files, spellings, problems);
        ReportFolderOfTop(files, problems);
        CollectedFiles<TFile>[] collections = [.. articles.Where(group => group.Value.Count > 0)
            .Select(group =>
                new CollectedFiles<TFile>(
                    names[spellings[group.Key].Min].Name, spellings[group.Key].Min, Decide(group.Value, rules.AreUnique, problems)))
            .OrderBy(collection => collection.Name, StringComparer.Ordinal)];
        return [.. WithoutHiding(collections, problems)
            .Select(collection => rules.LeavesOutDrafts ? WithoutDrafts(collection) : collection)
            .Where(static collection => collection.Files.Count > 0)];
    }

    /// <summary>Sets drafts apart, last of all: whether they are left out changes nothing of the other articles.</summary>
    private static CollectedFiles<TFile> WithoutDrafts<TFile>(CollectedFiles<TFile> collection)
        where TFile : ICollectable<TFile> => collection.Files.Any(static file => file.IsDraft)
            ? collection with
            {
                Files = [.. collection.Files.Where(static file => !file.IsDraft)],
                Drafts = [.. collection.Files.Where(static file => file.IsDraft)]
            }
            : collection;

    private static IReadOnlyList<ArticleFile> ArticlesOf(IReadOnlyList<ParsedFile> files) =>
        [.. files.Select(static file => file.Article!)];

    private static List<TFile> Decide<TFile>(List<TFile> files, bool areUnique, ICollection<FileProblem> problems)
        where TFile : ICollectable<TFile>
    {
        List<TFile> identified = IdAssignment.Assign(files, areUnique, problems);
        DayOrders.Decide(identified, problems);
        TranslationProblems.Report(identified, problems);
        return identified;
    }

    private static (string Name, string Key) NameOf(string spelling)
    {
        string name = Identifier.From(spelling);
        string key = Casing.Fold(name);
        // Types of the set of all articles have that name, and files of generated code do not differ in capitals alone.
        return (key == TopLevelKey ? ArticleItem.TopLevel : name, key);
    }

    /// <summary>
    /// Takes articles out whose ids are the keys that others have among all articles: <c>news/bridge</c> at the top, and <c>bridge</c> of
    /// news.
    /// </summary>
    private static IEnumerable<CollectedFiles<TFile>> WithoutHiding<TFile>(
        CollectedFiles<TFile>[] collections, ICollection<FileProblem> problems)
        where TFile : ICollectable<TFile>
    {
        var byPrefix = new Dictionary<string, CollectedFiles<TFile>>(StringComparer.Ordinal);
        foreach (CollectedFiles<TFile> collection in collections) byPrefix[collection.Prefix] = collection;
        int longest = collections.Select(static collection => collection.Prefix.Length).DefaultIfEmpty().Max();
        foreach (CollectedFiles<TFile> collection in collections)
        {
            List<TFile>? kept = null;
            for (int i = 0; i < collection.Files.Count; i++)
            {
                TFile article = collection.Files[i];
                if (HiddenBy(article.Id!, collection, byPrefix, longest) is not { } hidden)
                {
                    kept?.Add(article);
                    continue;
                }

                kept ??= [.. collection.Files.Take(i)];
                problems.Add(new FileProblem(
                    article.Item.Path, new Problem(
                        ProblemKinds.HidingId, IdAssignment.SpanOf(article),
                        EquatableArray.Of(article.Id!, collection.Prefix + article.Id, hidden.DisplayPath))));
            }

            yield return kept is null ? collection : collection with { Files = kept };
        }
    }

    /// <summary>The article of a collection with a longer prefix that has the same key.</summary>
    private static ArticleItem? HiddenBy<TFile>(
        string id, CollectedFiles<TFile> collection, Dictionary<string, CollectedFiles<TFile>> byPrefix, int longest)
        where TFile : ICollectable<TFile>
    {
        for (int slash = id.IndexOf('/'); slash >= 0 && collection.Prefix.Length + slash < longest; slash = id.IndexOf('/', slash + 1))
        {
            if (!byPrefix.TryGetValue(collection.Prefix + id.Substring(0, slash + 1), out CollectedFiles<TFile>? other)) continue;
            if (other.Find(id.Substring(slash + 1)) is { } hidden) return hidden;
        }

        return null;
    }

    private static void ReportSpellings<TFile>(
        IReadOnlyCollection<TFile> files, Dictionary<string, SortedSet<string>> spellings, ICollection<FileProblem> problems)
        where TFile : ICollectable<TFile>
    {
        if (spellings.Values.All(static set => set.Count == 1)) return;

        var first = new Dictionary<string, TFile>(StringComparer.Ordinal);
        foreach (TFile file in files)
            if (!first.ContainsKey(file.Item.Collection)) first.Add(file.Item.Collection, file);

        foreach (SortedSet<string> spelling in spellings.Values.Where(static set => set.Count > 1))
        {
            bool isTopLevel = first.TryGetValue(ArticleItem.TopLevel, out TFile? top) && spelling.Contains(ArticleItem.TopLevel)
                && !top.Item.DisplayPath.Split('/').Contains(ArticleItem.TopLevel);
            string kept = isTopLevel ? ArticleItem.TopLevel : spelling.Min;
            string reason = isTopLevel ? OfTheTop : $"spelled '{kept}' elsewhere";
            string advice = isTopLevel ? "Rename its folder to keep them apart" : $"Both are read as {NameOf(kept).Name}; use one spelling";
            foreach (string other in spelling.Where(other => other != kept))
            {
                problems.Add(At(first[other].Item, ProblemKinds.CollectionSpelling, other, reason, advice));
            }
        }
    }

    /// <summary>Says of a folder that has the very name of the collection of the files beside it that it is in that collection.</summary>
    private static void ReportFolderOfTop<TFile>(IReadOnlyCollection<TFile> files, ICollection<FileProblem> problems)
        where TFile : ICollectable<TFile>
    {
        var tops = new HashSet<string>(StringComparer.Ordinal);
        var inFolders = new Dictionary<string, ArticleItem>(StringComparer.Ordinal);
        foreach (TFile file in files)
        {
            ArticleItem item = file.Item;
            if (item.Collection != ArticleItem.TopLevel) continue;

            string root = RootOf(item);
            if (!inFolders.ContainsKey(root)) inFolders.Add(root, item);
            tops.Add(root);
        }

        foreach (KeyValuePair<string, ArticleItem> folder in inFolders)
        {
            const string Inner = ArticleItem.TopLevel + "/";
            bool isInner = folder.Key.EndsWith("/" + Inner, StringComparison.Ordinal) || folder.Key == Inner;
            if (!isInner || !tops.Contains(folder.Key.Substring(0, folder.Key.Length - Inner.Length))) continue;

            problems.Add(
                At(folder.Value, ProblemKinds.CollectionSpelling, ArticleItem.TopLevel, OfTheTop, "Rename its folder to keep them apart"));
        }
    }

    /// <summary>What stands before the path below the collection.</summary>
    private static string RootOf(ArticleItem item)
    {
        string path = ArticleItem.WithoutExtension(item.DisplayPath);
        return path.EndsWith(item.IdPath, StringComparison.Ordinal) ? path.Substring(0, path.Length - item.IdPath.Length) : path;
    }

    private static FileProblem At(ArticleItem item, ProblemKind kind, params string[] arguments) =>
        new(item.Path, new Problem(kind, default, EquatableArray.Of(arguments)));
}
