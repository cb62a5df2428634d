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
        return [.. articles.Where(group => group.Value.Count > 0)
            .Select(group => new CollectedArticles(Identifier.From(spellings[group.Key].Min), spellings[group.Key].Min, UniqueIds(group.Value, problems)))
            .OrderBy(collection => collection.Name, StringComparer.Ordinal)];
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
        foreach (SortedSet<string> spelling in spellings.Values.Where(set => set.Count > 1))
        {
            foreach (string other in spelling.Skip(1))
            {
                ParsedFile file = files.First(file => file.Item.Collection == other);
                problems.Add(At(file.Item, ProblemKinds.CollectionSpelling, other, spelling.Min, Identifier.From(spelling.Min)));
            }
        }
    }

    private static FileProblem At(ArticleItem item, ProblemKind kind, params string[] arguments) =>
        new(item.Path, new Problem(kind, default, EquatableArray.Of(arguments)));
}
