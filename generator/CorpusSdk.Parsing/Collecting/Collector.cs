using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Collecting;

/// <summary>Sorts articles into collections and ids, and reports those that find no place.</summary>
internal static class Collector
{
    /// <param name="files">The files in order of their paths.</param>
    /// <param name="isTaken">Tells of a collection's name that it cannot be used.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static IReadOnlyList<CollectedArticles> Collect(IReadOnlyCollection<ParsedFile> files, Func<string, bool> isTaken, List<FileProblem> problems) =>
    [
        .. Group(files, isTaken, problems)
            .Select(static group => new CollectedArticles(group.Name, group.Spelling, [.. group.Files.Select(static file => file.Article!)])),
    ];

    /// <summary>The same of files of which no more is known than their ids.</summary>
    public static IReadOnlyList<CollectedFiles<TFile>> Group<TFile>(IReadOnlyCollection<TFile> files, Func<string, bool> isTaken, List<FileProblem> problems)
        where TFile : ICollectable
    {
        var spellings = new Dictionary<string, SortedSet<string>>(StringComparer.OrdinalIgnoreCase);
        var articles = new Dictionary<string, List<TFile>>(StringComparer.OrdinalIgnoreCase);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (TFile file in files)
        {
            if (!names.TryGetValue(file.Item.Collection, out string? name)) names.Add(file.Item.Collection, name = Identifier.From(file.Item.Collection));
            if (name.Length == 0 || isTaken(name))
            {
                string reason = name.Length == 0 ? "has no letter or digit that a C# name may have" : $"makes the name {name}, which the corpus has for itself";
                problems.Add(At(file.Item, ProblemKinds.InvalidCollection, file.Item.Collection, reason));
                continue;
            }

            if (!spellings.TryGetValue(name, out SortedSet<string>? spelling))
            {
                spellings.Add(name, spelling = new SortedSet<string>(StringComparer.Ordinal));
                articles.Add(name, []);
            }

            spelling.Add(file.Item.Collection);
            if (file.Id is not null) articles[name].Add(file);
        }

        ReportSpellings(files, spellings, problems);
        CollectedFiles<TFile>[] collections = [.. articles.Where(group => group.Value.Count > 0)
            .Select(group => new CollectedFiles<TFile>(Identifier.From(spellings[group.Key].Min), spellings[group.Key].Min, UniqueIds(group.Value, problems)))
            .OrderBy(collection => collection.Name, StringComparer.Ordinal)];
        return [.. WithoutHiding(collections, problems).Where(static collection => collection.Files.Count > 0)];
    }

    /// <summary>Takes articles out whose ids are the keys that others have among all articles: <c>news/bridge</c> at the top, and <c>bridge</c> of news.</summary>
    private static IEnumerable<CollectedFiles<TFile>> WithoutHiding<TFile>(CollectedFiles<TFile>[] collections, List<FileProblem> problems)
        where TFile : ICollectable
    {
        var byPrefix = new Dictionary<string, CollectedFiles<TFile>>(StringComparer.Ordinal);
        foreach (CollectedFiles<TFile> collection in collections) byPrefix[collection.Prefix] = collection;
        foreach (CollectedFiles<TFile> collection in collections)
        {
            List<TFile>? kept = null;
            for (int i = 0; i < collection.Files.Count; i++)
            {
                TFile article = collection.Files[i];
                if (HiddenBy(article.Id!, collection, byPrefix) is not { } hidden)
                {
                    kept?.Add(article);
                    continue;
                }

                kept ??= [.. collection.Files.Take(i)];
                problems.Add(new FileProblem(article.Item.Path, new Problem(ProblemKinds.HidingId, SpanOf(article), EquatableArray.Of(article.Id!, collection.Prefix + article.Id, hidden.DisplayPath))));
            }

            yield return kept is null ? collection : collection with { Files = kept };
        }
    }

    /// <summary>The article of a collection with a longer prefix that has the same key.</summary>
    private static ArticleItem? HiddenBy<TFile>(string id, CollectedFiles<TFile> collection, Dictionary<string, CollectedFiles<TFile>> byPrefix)
        where TFile : ICollectable
    {
        for (int slash = id.IndexOf('/'); slash >= 0; slash = id.IndexOf('/', slash + 1))
        {
            if (!byPrefix.TryGetValue(collection.Prefix + id.Substring(0, slash + 1), out CollectedFiles<TFile>? other)) continue;
            if (other.Find(id.Substring(slash + 1)) is { } hidden) return hidden;
        }

        return null;
    }

    /// <summary>Where the id stands, as far as more is known of the file than its id.</summary>
    private static FileSpan SpanOf(ICollectable file) => file is ParsedFile { Article: { } article } ? article.IdSpan : default;

    /// <summary>Of articles with one id, the one whose path comes first keeps it.</summary>
    private static List<TFile> UniqueIds<TFile>(List<TFile> articles, List<FileProblem> problems)
        where TFile : ICollectable
    {
        var unique = new Dictionary<string, TFile>(articles.Count, StringComparer.Ordinal);
        foreach (TFile article in articles)
        {
            // The files come in order of their paths.
            if (unique.TryGetValue(article.Id!, out TFile? first))
                problems.Add(At(article.Item, ProblemKinds.DuplicateId, article.Id!, article.Item.Collection, first.Item.DisplayPath));
            else
                unique.Add(article.Id!, article);
        }

        var sorted = unique.Values.ToList();
        sorted.Sort(static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return sorted;
    }

    private static void ReportSpellings<TFile>(IReadOnlyCollection<TFile> files, Dictionary<string, SortedSet<string>> spellings, List<FileProblem> problems)
        where TFile : ICollectable
    {
        if (spellings.Values.All(static set => set.Count == 1)) return;

        var first = new Dictionary<string, TFile>(StringComparer.Ordinal);
        foreach (TFile file in files)
            if (!first.ContainsKey(file.Item.Collection)) first.Add(file.Item.Collection, file);

        foreach (SortedSet<string> spelling in spellings.Values.Where(static set => set.Count > 1))
        {
            foreach (string other in spelling.Skip(1))
            {
                problems.Add(At(first[other].Item, ProblemKinds.CollectionSpelling, other, spelling.Min, Identifier.From(spelling.Min)));
            }
        }
    }

    private static FileProblem At(ArticleItem item, ProblemKind kind, params string[] arguments) =>
        new(item.Path, new Problem(kind, default, EquatableArray.Of(arguments)));
}
