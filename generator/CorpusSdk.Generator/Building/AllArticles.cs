using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Inference;
using CorpusSdk.Generator.Options;
using CorpusSdk.Parsing.Collecting;

namespace CorpusSdk.Generator.Building;

/// <summary>What is counted over the articles of all collections.</summary>
/// <param name="Facets">Their values.</param>
/// <param name="LiteralBytes">The bytes of string literals that they take at most; 0 where they are packed.</param>
internal sealed record AllArticles(IReadOnlyList<FacetCounts> Facets, long LiteralBytes)
{
    /// <param name="collected">The articles by collection.</param>
    /// <param name="options">The project's options.</param>
    /// <param name="last">What was counted before.</param>
    /// <param name="changes">What came and went since then in each collection; null in place of many.</param>
    public static AllArticles Of(
        IReadOnlyList<CollectedArticles> collected, CorpusOptions options, BuiltCorpus? last, IReadOnlyCollection<ArticlesChange?> changes)
    {
        // A collection that is gone has no place among the changes.
        if (last is not null && last.Collected.Count == changes.Count && changes.All(static change => change is not null))
        {
            var change = ArticlesChange.Of(changes!);
            return new AllArticles(
                [.. last.Facets.Select(facet => facet.With(change))],
                options.IsPacked
                    ? 0
                    : last.LiteralBytes + LiteralBudget.MostBytesOf(change.Added) - LiteralBudget.MostBytesOf(change.Removed));
        }

        ArticleFile[] articles = [.. collected.SelectMany(static collection => collection.Articles)];
        return new AllArticles(FacetBuilder.Count(articles), options.IsPacked ? 0 : LiteralBudget.MostBytesOf(articles));
    }
}
