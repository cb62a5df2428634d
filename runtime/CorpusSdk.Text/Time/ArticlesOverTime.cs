using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using CorpusSdk.Shared.Search;
using CorpusSdk.Text.Concordances;

namespace CorpusSdk.Text;

/// <summary>Articles by day, month or year, the earliest first. Periods without an article are left out.</summary>
/// <typeparam name="T">The type of the articles.</typeparam>
[DebuggerDisplay("Periods = {Periods.Length}")]
public sealed class ArticlesOverTime<T> : IEnumerable<PeriodArticles<T>>
    where T : Article
{
    private readonly IEnumerable<T> _articles;

    internal ArticlesOverTime(IEnumerable<T> articles, Period period)
    {
        if (period is < Period.Day or > Period.Year)
            throw new ArgumentOutOfRangeException(nameof(period), period, "A period is Period.Day, Period.Month or Period.Year.");

        _articles = articles;
        Period = period;
        List<T> dated = [];
        foreach (T article in articles)
        {
            if (article.Date is null) Undated++;
            else dated.Add(article);
        }

        Periods =
        [
            .. dated
                .GroupBy(article => StartOf(article.Date!.Value, period))
                .OrderBy(static group => group.Key)
                .Select(group => new PeriodArticles<T>(period, group.Key, [.. group])),
        ];
    }

    /// <summary>Gets whether the periods are days, months or years.</summary>
    public Period Period { get; }

    /// <summary>Gets the number of articles that have no date, and are in no period.</summary>
    public int Undated { get; }

    /// <summary>Gets the periods that have articles, the earliest first.</summary>
    public ImmutableArray<PeriodArticles<T>> Periods { get; }

    /// <summary>Counts a word, a prefix or a phrase in each period: the lines of its concordance.</summary>
    /// <param name="pattern">What is counted, such as <c>border</c>, <c>bord*</c> or <c>"border troops"</c>.</param>
    /// <returns>A count for each period, in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pattern"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="pattern"/> has no word, or more than 64.</exception>
    /// <remarks>
    /// Takes time linear in the bodies of the articles; where there is an index, a second question in those that have the words.
    /// </remarks>
    public IReadOnlyList<PeriodCount> Count(string pattern)
    {
        var read = TextPattern.Parse(pattern);
        PatternMatcher matcher = new(read);
        HashSet<T> candidates = new(ConcordanceReader.Candidates(_articles, read), ReferenceEqualityComparer.Instance);
        var counts = new PeriodCount[Periods.Length];
        for (int i = 0; i < counts.Length; i++)
        {
            int count = 0;
            int having = 0;
            foreach (T article in Periods[i])
            {
                if (!candidates.Contains(article)) continue;

                int found = matcher.Find(article.Body, BodyReader.IsMarkdown(article.Path)).Count;
                count += found;
                if (found > 0) having++;
            }

            counts[i] = new PeriodCount(Periods[i].Start, count, having, Periods[i].Words);
        }

        return counts;
    }

    /// <summary>Returns an enumerator over the periods, the earliest first.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<PeriodArticles<T>> GetEnumerator() => ((IEnumerable<PeriodArticles<T>>)Periods).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static DateOnly StartOf(DateOnly day, Period period) => period switch
    {
        Period.Day => day,
        Period.Month => new DateOnly(day.Year, day.Month, 1),
        _ => new DateOnly(day.Year, 1, 1),
    };
}
