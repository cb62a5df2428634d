using System.Globalization;
using System.Text;
using CorpusSdk.Fields;
using CorpusSdk.Tool.Streaming;

namespace CorpusSdk.Tool.Schemas;

/// <summary>How much a set of articles holds.</summary>
internal sealed class Statistics
{
    /// <param name="articles">The articles.</param>
    /// <param name="top">How many values of a facet.</param>
    /// <param name="cancellation">Ends the counting.</param>
    public Statistics(ArticleStream articles, int top, CancellationToken cancellation)
    {
        Dictionary<string, int> collections = new(StringComparer.Ordinal);
        Dictionary<string, int> keys = new(NameComparison.IgnoringCase);
        ValueCounts years = new();
        ValueCounts sources = new();
        ValueCounts authors = new();
        ValueCounts tags = new();
        ValueCounts languages = new();
        foreach (Article article in articles.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            Articles++;
            Words += article.WordCount;
            Bytes += Encoding.UTF8.GetByteCount(article.Body);
            First = article.Date < (First ?? DateOnly.MaxValue) ? article.Date : First ?? article.Date;
            Last = article.Date > (Last ?? DateOnly.MinValue) ? article.Date : Last ?? article.Date;
            Count(collections, article.Collection);
            foreach ((string key, _) in article.Fields)
            {
                Count(keys, key);
            }

            years.Add([article.Date?.Year.ToString(YearFacet.Format, CultureInfo.InvariantCulture)]);
            sources.Add([article.Source]);
            authors.Add([.. article.Authors]);
            tags.Add([.. article.Tags]);
            languages.Add([article.Language]);
        }

        Collections = Top(collections.Select(static count => (count.Key, count.Value)), int.MaxValue);
        Keys = Top(keys.Select(static count => (count.Key, count.Value)), top);
        Years = [.. years.Values().Select(static year => new CountedValue(year.Value, year.Count))
            .OrderBy(static year => year.Value, StringComparer.Ordinal)];
        Sources = Top(sources.Values(), top);
        Authors = Top(authors.Values(), top);
        Tags = Top(tags.Values(), top);
        Languages = Top(languages.Values(), top);
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
