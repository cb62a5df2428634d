using System.Buffers;
using CorpusSdk.Facts;
using CorpusSdk.Sets;

namespace CorpusSdk;

/// <content>Queries.</content>
public abstract partial class ArticleSet<T>
{
    private const string DateIndex = "index of dates";
    private const string SetIndex = "positions of both sets";

    /// <summary>Keeps the articles dated from one day to another, both included. Undated articles are left out.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>
    /// The articles in the order of this set. Takes log n time of a collection, and time linear in this set and in the articles of these
    /// days of a part of it.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public ArticleSet<T> Between(DateOnly from, DateOnly to) => to < from
        ? throw new ArgumentException($"The last day, {to:O}, is before the first, {from:O}.", nameof(to))
        : OfDays(from, to, nameof(Between), (from, to));

    /// <summary>Keeps the articles dated on one day. Undated articles are left out.</summary>
    /// <param name="date">The day.</param>
    /// <returns>
    /// The articles in the order of this set. Takes log n time of a collection, and time linear in this set and in the articles of this
    /// day of a part of it.
    /// </returns>
    public ArticleSet<T> On(DateOnly date) => OfDays(date, date, nameof(On), date);

    /// <summary>Keeps the articles dated in one year. Undated articles are left out.</summary>
    /// <param name="year">The year, such as 2021; none matches outside 1 to 9999.</param>
    /// <returns>
    /// The articles in the order of this set. Takes log n time of a collection, and time linear in this set and in the articles of this
    /// year of a part of it.
    /// </returns>
    public ArticleSet<T> InYear(int year) => year < DateOnly.MinValue.Year || year > DateOnly.MaxValue.Year
        ? new ArticleSelection<T>(Source, ArrayIndexes.Empty, Step(nameof(InYear), year, DateIndex, 0, 0))
        : OfDays(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), nameof(InYear), year);

    /// <summary>Keeps the articles of one source, ignoring case.</summary>
    /// <param name="source">The whole <see cref="Article.Source"/>, such as <c>UrduPoint.com</c>.</param>
    /// <returns>
    /// The articles in the order of this set. Takes log n comparisons of a collection, and time linear in this set and in the articles of
    /// the source of a part of it.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public ArticleSet<T> From(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return WithValue(FactField.Source, source, nameof(From));
    }

    /// <summary>Keeps the articles that one author wrote, alone or with others, ignoring case.</summary>
    /// <param name="author">One whole entry of <see cref="Article.Authors"/>.</param>
    /// <returns>
    /// The articles in the order of this set. Takes log n comparisons of a collection, and time linear in this set and in the articles of
    /// the author of a part of it.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="author"/> is null.</exception>
    public ArticleSet<T> By(string author)
    {
        ArgumentNullException.ThrowIfNull(author);
        return WithValue(FactField.Author, author, nameof(By));
    }

    /// <summary>Keeps the articles that bear a tag, ignoring case.</summary>
    /// <param name="tag">One whole entry of <see cref="Article.Tags"/>.</param>
    /// <returns>
    /// The articles in the order of this set. Takes log n comparisons of a collection, and time linear in this set and in the articles with
    /// the tag of a part of it.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="tag"/> is null.</exception>
    public ArticleSet<T> Tagged(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return WithValue(FactField.Tag, tag, nameof(Tagged));
    }

    /// <summary>Keeps the articles whose <see cref="Article.Body"/> contains a text.</summary>
    /// <param name="text">The text; every article contains the empty one.</param>
    /// <param name="comparison">How to compare. The default is by far the fastest: packed bodies are searched as they are stored.</param>
    /// <returns>The articles in the order of this set. Takes time linear in the length of all bodies.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="comparison"/> is no <see cref="StringComparison"/>.</exception>
    public ArticleSet<T> Containing(string text, StringComparison comparison = StringComparison.Ordinal)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (comparison is < StringComparison.CurrentCulture or > StringComparison.OrdinalIgnoreCase)
        {
            throw new ArgumentException($"{comparison} is not a way to compare strings.", nameof(comparison));
        }

        return text.Length == 0 ? this : Scan(new TextQuery(text, comparison), text);
    }

    /// <summary>
    /// Takes a random sample that is the same everywhere: on each run, system and runtime version. Adding an article
    /// to the corpus changes at most one article of the sample.
    /// </summary>
    /// <param name="count">How many articles to take at most, 0 or more.</param>
    /// <param name="seed">Chooses the sample; different seeds give independent samples.</param>
    /// <returns>
    /// The articles with the smallest 64-bit hashes of seed, <see cref="Article.Collection"/> and
    /// <see cref="Article.Id"/>, in the order of this set. Takes n log n time and creates no article.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public ArticleSet<T> Sample(int count, int seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return count >= Count
            ? this
            : Pick(StableSample.Positions(Source, Selection, count, seed), Step(nameof(Sample), count, "hashes of the ids", Count, count));
    }

    private ArticleSet<T> Scan(TextQuery query, string text)
    {
        IArticleSource<T> source = Source;
        int count = Count;
        int[] kept = ArrayPool<int>.Shared.Rent(count);
        try
        {
            int found = 0;
            for (int position = 0; position < count; position++)
            {
                int index = SourceIndex(position);
                if (source.BodyContains(index, query)) kept[found++] = index;
            }

            return found == count
                ? this
                : new ArticleSelection<T>(source, kept.AsSpan(0, found).ToArray(), Step(nameof(Containing), text, "bodies", count, found));
        }
        finally
        {
            ArrayPool<int>.Shared.Return(kept);
        }
    }

    private ArticleSet<T> OfDays(DateOnly from, DateOnly to, string query, object argument) =>
        Keep(Source.Parts.Between(from.DayNumber + 1, to.DayNumber + 1), query, argument, DateIndex);

    private ArticleSet<T> WithValue(FactField field, string value, string query) =>
        Keep(Source.Parts.WithValue(field, value), query, value, field.Index);

    /// <summary>Keeps the articles of this set that an index names.</summary>
    private ArticleSet<T> Keep(IndexList found, string query, object argument, string index)
    {
        if (found.Count == Source.Count) return this;

        if (Indexes is null || found.Count == 0)
        {
            return new ArticleSelection<T>(Source, found, Step(query, argument, index, 0, found.Count));
        }

        int[] wanted = found.ToArray();
        return Keep(wanted, isKept: true, kept => Step(query, argument, index, Count + wanted.Length, kept));
    }

    /// <summary>Keeps the articles of this set that are among some of its source, or those that are not.</summary>
    private ArticleSet<T> Keep(ReadOnlySpan<int> indexes, bool isKept, Func<int, QueryStep> step)
    {
        int[] kept = ArrayPool<int>.Shared.Rent(Count);
        using IndexBits bits = new(Source.Count, indexes);
        try
        {
            int found = 0;
            for (int position = 0; position < Count; position++)
            {
                int index = SourceIndex(position);
                if (bits.Contains(index) == isKept) kept[found++] = index;
            }

            return found == Count ? this : new ArticleSelection<T>(Source, kept.AsSpan(0, found).ToArray(), step(found));
        }
        finally
        {
            ArrayPool<int>.Shared.Return(kept);
        }
    }

    private QueryStep Step(string query, object? argument, string index, int lookedAt, int kept) =>
        new(LastStep, query, argument, index, lookedAt, kept);
}
