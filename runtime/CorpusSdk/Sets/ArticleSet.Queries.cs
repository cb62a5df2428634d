using System.Buffers;
using CorpusSdk.Sets;

namespace CorpusSdk;

public abstract partial class ArticleSet<T>
{
    /// <summary>Keeps the articles dated from one day to another, both included. Undated articles are left out.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>The articles in the order of this set. Takes linear time.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public ArticleSet<T> Between(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            throw new ArgumentException($"The last day, {to:O}, is before the first, {from:O}.", nameof(to));
        }

        return Filter((from, to), static (source, index, days) => source.DateOf(index) is { } date && date >= days.from && date <= days.to);
    }

    /// <summary>Keeps the articles dated on one day. Undated articles are left out.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The articles in the order of this set. Takes linear time.</returns>
    public ArticleSet<T> On(DateOnly date) => Filter(date, static (source, index, day) => source.DateOf(index) == day);

    /// <summary>Keeps the articles dated in one year. Undated articles are left out.</summary>
    /// <param name="year">The year, such as 2021; none matches outside 1 to 9999.</param>
    /// <returns>The articles in the order of this set. Takes linear time.</returns>
    public ArticleSet<T> InYear(int year) => Filter(year, static (source, index, wanted) => source.DateOf(index)?.Year == wanted);

    /// <summary>Keeps the articles of one source, ignoring case.</summary>
    /// <param name="source">The whole <see cref="Article.Source"/>, such as <c>UrduPoint.com</c>.</param>
    /// <returns>The articles in the order of this set. Takes linear time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public ArticleSet<T> From(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Filter(source, static (source, index, wanted) => string.Equals(source.Get(index).Source, wanted, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Keeps the articles that one author wrote, alone or with others, ignoring case.</summary>
    /// <param name="author">One whole entry of <see cref="Article.Authors"/>.</param>
    /// <returns>The articles in the order of this set. Takes linear time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="author"/> is null.</exception>
    public ArticleSet<T> By(string author)
    {
        ArgumentNullException.ThrowIfNull(author);
        return Filter(author, static (source, index, wanted) => source.Get(index).Authors.AsSpan().Contains(wanted, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Keeps the articles that bear a tag, ignoring case.</summary>
    /// <param name="tag">One whole entry of <see cref="Article.Tags"/>.</param>
    /// <returns>The articles in the order of this set. Takes linear time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tag"/> is null.</exception>
    public ArticleSet<T> Tagged(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return Filter(tag, static (source, index, wanted) => source.Get(index).Tags.AsSpan().Contains(wanted, StringComparer.OrdinalIgnoreCase));
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

        return text.Length == 0
            ? this
            : Filter(new TextQuery(text, comparison), static (source, index, query) => source.BodyContains(index, query));
    }

    /// <summary>Takes the newest articles, newest first.</summary>
    /// <param name="count">How many to take at most, 0 or more.</param>
    /// <returns>
    /// The articles by <see cref="Article.Date"/>, then <see cref="Article.Time"/>, latest first and missing ones last;
    /// equal ones by <see cref="Article.Id"/> in ordinal order. Takes n log n time.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public ArticleSet<T> Latest(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Pick(count == 0 ? [] : NewestFirst.Order(this).AsSpan(0, Math.Min(count, Count)));
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
        return count >= Count ? this : Pick(StableSample.Positions(Source, Selection, count, seed));
    }

    private ArticleSet<T> Filter<TWanted>(TWanted wanted, Func<IArticleSource<T>, int, TWanted, bool> matches)
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
                if (matches(source, index, wanted))
                {
                    kept[found++] = index;
                }
            }

            return found == count ? this : new ArticleSelection<T>(source, kept.AsSpan(0, found).ToArray());
        }
        finally
        {
            ArrayPool<int>.Shared.Return(kept);
        }
    }
}
