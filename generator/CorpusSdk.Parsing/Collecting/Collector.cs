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
    public static IReadOnlyList<CollectedArticles> Collect(IReadOnlyCollection<ParsedFile> files, Func<string, bool> isTaken, List<FileProblem> problems)
    {
        var spellings = new Dictionary<string, SortedSet<string>>(StringComparer.OrdinalIgnoreCase);
        var articles = new Dictionary<string, List<ArticleFile>>(StringComparer.OrdinalIgnoreCase);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ParsedFile file in files)
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
            if (file.Article is { } article) articles[name].Add(article);
        }

        ReportSpellings(files, spellings, problems);
        CollectedArticles[] collections = [.. articles.Where(group => group.Value.Count > 0)
            .Select(group => new CollectedArticles(Identifier.From(spellings[group.Key].Min), spellings[group.Key].Min, UniqueIds(group.Value, problems)))
            .OrderBy(collection => collection.Name, StringComparer.Ordinal)];
        return [.. WithoutHiding(collections, problems).Where(static collection => collection.Articles.Count > 0)];
    }

    /// <summary>Takes articles out whose ids are the keys that others have among all articles: <c>news/bridge</c> at the top, and <c>bridge</c> of news.</summary>
    private static IEnumerable<CollectedArticles> WithoutHiding(CollectedArticles[] collections, List<FileProblem> problems)
    {
        var byPrefix = new Dictionary<string, CollectedArticles>(StringComparer.Ordinal);
        foreach (CollectedArticles collection in collections) byPrefix[collection.Prefix] = collection;
        foreach (CollectedArticles collection in collections)
        {
            List<ArticleFile>? kept = null;
            for (int i = 0; i < collection.Articles.Count; i++)
            {
                ArticleFile article = collection.Articles[i];
                if (HiddenBy(article, collection, byPrefix) is not { } hidden)
                {
                    kept?.Add(article);
                    continue;
                }

                kept ??= [.. collection.Articles.Take(i)];
                problems.Add(new FileProblem(article.Item.Path, new Problem(ProblemKinds.HidingId, article.IdSpan, EquatableArray.Of(article.Id, collection.Prefix + article.Id, hidden.Item.DisplayPath))));
            }

            yield return kept is null ? collection : collection with { Articles = kept };
        }
    }

    /// <summary>The article of a collection with a longer prefix that has the same key.</summary>
    private static ArticleFile? HiddenBy(ArticleFile article, CollectedArticles collection, Dictionary<string, CollectedArticles> byPrefix)
    {
        for (int slash = article.Id.IndexOf('/'); slash >= 0; slash = article.Id.IndexOf('/', slash + 1))
        {
            if (!byPrefix.TryGetValue(collection.Prefix + article.Id.Substring(0, slash + 1), out CollectedArticles? other)) continue;
            if (other.Find(article.Id.Substring(slash + 1)) is { } hidden) return hidden;
        }

        return null;
    }

    /// <summary>Of articles with one id, the one whose path comes first keeps it.</summary>
    private static List<ArticleFile> UniqueIds(List<ArticleFile> articles, List<FileProblem> problems)
    {
        var unique = new Dictionary<string, ArticleFile>(articles.Count, StringComparer.Ordinal);
        foreach (ArticleFile article in articles)
        {
            // The files come in order of their paths.
            if (unique.TryGetValue(article.Id, out ArticleFile? first))
                problems.Add(At(article.Item, ProblemKinds.DuplicateId, article.Id, article.Item.Collection, first.Item.DisplayPath));
            else
                unique.Add(article.Id, article);
        }

        var sorted = unique.Values.ToList();
        sorted.Sort(static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return sorted;
    }

    private static void ReportSpellings(IReadOnlyCollection<ParsedFile> files, Dictionary<string, SortedSet<string>> spellings, List<FileProblem> problems)
    {
        if (spellings.Values.All(static set => set.Count == 1)) return;

        var first = new Dictionary<string, ParsedFile>(StringComparer.Ordinal);
        foreach (ParsedFile file in files)
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
