using CorpusSdk.Parsing.Collecting;

namespace CorpusSdk.Generator.Inference;

/// <summary>What came and what went between two lists of articles; an edited article did both.</summary>
/// <param name="Removed">Those of the first list alone, in ordinal order of their ids.</param>
/// <param name="Added">Those of the second list alone, in ordinal order of their ids.</param>
internal sealed record ArticlesChange(IReadOnlyList<ArticleFile> Removed, IReadOnlyList<ArticleFile> Added)
{
    /// <summary>Of more than these, everything is made anew sooner.</summary>
    public const int Most = 64;

    public bool IsEmpty => Removed.Count == 0 && Added.Count == 0;

    /// <param name="last">Articles in ordinal order of their ids, which are unique.</param>
    /// <param name="articles">Others, in the same order.</param>
    /// <returns>Null when they differ in more than a few.</returns>
    public static ArticlesChange? Between(IReadOnlyList<ArticleFile> last, IReadOnlyList<ArticleFile> articles)
    {
        List<ArticleFile> removed = [];
        List<ArticleFile> added = [];
        if (ReferenceEquals(last, articles)) return new ArticlesChange(removed, added);

        int i = 0;
        int k = 0;
        while (i < last.Count || k < articles.Count)
        {
            if (i < last.Count && k < articles.Count && ReferenceEquals(last[i], articles[k]))
            {
                i++;
                k++;
                continue;
            }

            int order = i == last.Count ? 1 : k == articles.Count ? -1 : string.CompareOrdinal(last[i].Id, articles[k].Id);
            if (order <= 0) removed.Add(last[i++]);
            if (order >= 0) added.Add(articles[k++]);
            if (removed.Count + added.Count > Most) return null;
        }

        return new ArticlesChange(removed, added);
    }

    /// <summary>All changes as one.</summary>
    public static ArticlesChange Of(IReadOnlyCollection<ArticlesChange> changes) => new(
        [.. changes.SelectMany(static change => change.Removed)], [.. changes.SelectMany(static change => change.Added)]);
}
