using CorpusSdk.Facts;
using CorpusSdk.Sets;

namespace CorpusSdk;

/// <content>Order, and what is at a place of it.</content>
public abstract partial class ArticleSet<T>
{
    /// <summary>Takes the newest articles, newest first.</summary>
    /// <param name="count">How many to take at most, 0 or more.</param>
    /// <returns>
    /// The articles in the order of <see cref="OrderByDateDescending"/>. Takes no time of a collection, and time linear in this set of a
    /// part of it.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public ArticleSet<T> Latest(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return count == 0 ? Take(0) : Order(isOldestFirst: false, nameof(Latest), count).Truncated(count);
    }

    /// <summary>Puts the articles in the order of their dates, oldest first.</summary>
    /// <returns>
    /// The articles by <see cref="Article.Date"/>, then <see cref="Article.Time"/>, earliest first and missing ones before them;
    /// equal ones by <see cref="Article.Id"/> in ordinal order. Takes no time of a collection, whose order is stored, and time linear in
    /// this set of a part of it. The order of several collections is worked out at the first question about it, in linear time.
    /// </returns>
    public ArticleSet<T> OrderByDate() => Order(isOldestFirst: true, nameof(OrderByDate), argument: null);

    /// <summary>Puts the articles in the order of their dates, newest first.</summary>
    /// <returns>
    /// The articles by <see cref="Article.Date"/>, then <see cref="Article.Time"/>, latest first and missing ones last;
    /// equal ones by <see cref="Article.Id"/> in ordinal order. Takes no time of a collection, whose order is stored, and time linear in
    /// this set of a part of it. The order of several collections is worked out at the first question about it, in linear time.
    /// </returns>
    public ArticleSet<T> OrderByDateDescending() => Order(isOldestFirst: false, nameof(OrderByDateDescending), argument: null);

    /// <summary>Leaves out the first articles.</summary>
    /// <param name="count">How many; less than 0 is 0, and more than there are leaves none, as with LINQ.</param>
    /// <returns>The other articles in the order of this set. Constant time.</returns>
    public ArticleSet<T> Skip(int count)
    {
        int skipped = Math.Clamp(count, 0, Count);
        return skipped == 0 ? this : Slice(skipped, Count - skipped, nameof(Skip), count);
    }

    /// <summary>Takes the first articles.</summary>
    /// <param name="count">How many at most; less than 0 is 0, as with LINQ.</param>
    /// <returns>The articles in the order of this set. Constant time.</returns>
    public ArticleSet<T> Take(int count)
    {
        int taken = Math.Clamp(count, 0, Count);
        return taken == Count ? this : Slice(0, taken, nameof(Take), count);
    }

    private ArticleSelection<T> Order(bool isOldestFirst, string query, object? argument)
    {
        Timeline timeline = Source.Parts.Timeline;
        return Indexes is null
            ? new ArticleSelection<T>(Source, new DatedIndexes(timeline, isOldestFirst), Step(query, argument, DateIndex, 0, Count))
            : new ArticleSelection<T>(Source, timeline.Order(Selection, isOldestFirst), Step(query, argument, DateIndex, Count, Count));
    }

    private ArticleSelection<T> Slice(int start, int count, string query, object argument) =>
        new(Source, SlicedIndexes.Of(Indexes ?? new AllIndexes(Count), start, count), Step(query, argument, "positions", 0, count));

    /// <summary>The first articles, by the query that put them in order.</summary>
    private ArticleSelection<T> Truncated(int count)
    {
        int taken = Math.Min(count, Count);
        return new(Source, SlicedIndexes.Of(Indexes!, 0, taken), LastStep! with { Kept = taken });
    }
}
