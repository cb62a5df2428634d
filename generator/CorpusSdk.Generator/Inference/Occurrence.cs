using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Fields;

namespace CorpusSdk.Generator.Inference;

/// <summary>A value with the article that it stands in, or with all articles that have one like it.</summary>
/// <param name="Owner">The article; null for values of several.</param>
/// <param name="Value">The value; of several, the first.</param>
/// <param name="Alike">The articles with values like it; null for the value of one article.</param>
internal readonly record struct Occurrence(ArticleFile? Owner, FieldValue Value, AlikeValues? Alike = null)
{
    /// <summary>The article, or the first of several.</summary>
    public ArticleFile Article => Owner ?? Alike!.FirstArticle;

    /// <summary>For how many values it stands.</summary>
    public int Count => Alike?.Count ?? 1;
}

/// <summary>Occurrences of which each can stand for several.</summary>
internal static class Occurrences
{
    /// <summary>For how many values they stand.</summary>
    public static int Total(this IEnumerable<Occurrence> occurrences)
    {
        int total = 0;
        foreach (Occurrence occurrence in occurrences) total += occurrence.Count;
        return total;
    }

    /// <summary>All values for which they stand, each with its article. They are of one key.</summary>
    public static IEnumerable<Occurrence> InArticles(this IReadOnlyCollection<Occurrence> occurrences) =>
        occurrences.Select(static occurrence => occurrence.Alike).FirstOrDefault(static alike => alike is not null) is { } alike
            ? alike.InArticles(occurrences)
            : occurrences;
}
