using System.Text;
using CorpusSdk.Fields;

namespace CorpusSdk.Tool.Schemas;

/// <summary>How much a set of articles holds.</summary>
internal sealed class Statistics
{
    /// <param name="articles">The articles.</param>
    /// <param name="top">How many values of a facet.</param>
    /// <param name="cancellation">Ends the counting.</param>
    public Statistics(ArticleSet<Article> articles, int top, CancellationToken cancellation)
    {
        Articles = articles.Count;
        Dictionary<string, int> collections = new(StringComparer.Ordinal);
        Dictionary<string, int> keys = new(NameComparison.IgnoringCase);
        foreach (Article article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            Words += article.WordCount;
            Bytes += Encoding.UTF8.GetByteCount(article.Body);
            First = article.Date < (First ?? DateOnly.MaxValue) ? article.Date : First ?? article.Date;
            Last = article.Date > (Last ?? DateOnly.MinValue) ? article.Date : Last ?? article.Date;
            Count(collections, article.Collection);
            foreach ((string key, _) in article.Fields)
            {
                Count(keys, key);
            }
        }

        Collections = Top(collections, int.MaxValue);
        Keys = Top(keys, top);
        Years = [.. new YearFacet<Article>(articles).Select(static year => new CountedValue(year.Value, year.Count))];
        Sources = Top(new SourceFacet<Article>(articles), top);
        Authors = Top(new AuthorFacet<Article>(articles), top);
        Tags = Top(new TagFacet<Article>(articles), top);
        Languages = Top(new LanguageFacet<Article>(articles), top);
    }

    public int Articles { get; }

    public long Words { get; }

    /// <summary>Gets the length of the bodies as UTF-8.</summary>
    public long Bytes { get; }

    public DateOnly? First { get; }

    public DateOnly? Last { get; }

    public IReadOnlyList<CountedValue> Collections { get; }

    public IReadOnlyList<CountedValue> Years { get; }

    public IReadOnlyList<CountedValue> Sources { get; }

    public IReadOnlyList<CountedValue> Authors { get; }

    public IReadOnlyList<CountedValue> Tags { get; }

    public IReadOnlyList<CountedValue> Languages { get; }

    public IReadOnlyList<CountedValue> Keys { get; }

    private static void Count(Dictionary<string, int> counts, string value) => counts[value] = counts.GetValueOrDefault(value) + 1;

    private static CountedValue[] Top(Facet<Article> facet, int top) => Top(facet.Select(static value => (value.Value, value.Count)), top);

    private static CountedValue[] Top(Dictionary<string, int> counts, int top) =>
        Top(counts.Select(static count => (count.Key, count.Value)), top);

    private static CountedValue[] Top(IEnumerable<(string Value, int Count)> counts, int top) =>
    [
        .. counts
            .OrderByDescending(static count => count.Count)
            .ThenBy(static count => count.Value, StringComparer.Ordinal)
            .Take(top)
            .Select(static count => new CountedValue(count.Value, count.Count)),
    ];
}

/// <summary>A value with the number of articles that have it.</summary>
internal sealed record CountedValue(string Value, int Articles);
