using System.Diagnostics.CodeAnalysis;
using CorpusSdk.Facts;
using CorpusSdk.Sets;

namespace CorpusSdk;

/// <content>Sets combined with sets.</content>
[SuppressMessage(
    "Usage", "CA2225:Operator overloads have named alternates", Justification = "Union, Intersect and Except are the methods.")]
public abstract partial class ArticleSet<T>
{
    /// <summary>Joins two sets: the articles of the first, then those of the second that are not in it.</summary>
    /// <param name="left">A set.</param>
    /// <param name="right">A set of the same collection or of another one.</param>
    /// <returns>The same as <see cref="Union"/>.</returns>
    /// <exception cref="ArgumentNullException">A set is null.</exception>
    public static ArticleSet<T> operator |(ArticleSet<T> left, ArticleSet<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Union(right);
    }

    /// <summary>Keeps the articles of a set that are in another one, too.</summary>
    /// <param name="left">A set.</param>
    /// <param name="right">A set of the same collection or of another one.</param>
    /// <returns>The same as <see cref="Intersect"/>.</returns>
    /// <exception cref="ArgumentNullException">A set is null.</exception>
    public static ArticleSet<T> operator &(ArticleSet<T> left, ArticleSet<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Intersect(right);
    }

    /// <summary>Leaves out the articles of a set that are in another one.</summary>
    /// <param name="left">A set.</param>
    /// <param name="right">A set of the same collection or of another one.</param>
    /// <returns>The same as <see cref="Except"/>.</returns>
    /// <exception cref="ArgumentNullException">A set is null.</exception>
    public static ArticleSet<T> operator -(ArticleSet<T> left, ArticleSet<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Except(right);
    }

    /// <summary>Joins this set with another one, without making an article.</summary>
    /// <param name="other">A set of the same collection or of another one.</param>
    /// <returns>
    /// The articles of this set in its order, then those of the other that are not in it, in its order, as with LINQ. Takes time linear in
    /// both sets.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public ArticleSet<T> Union(ArticleSet<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArticleParts parts = Source.Parts.With(other.Source.Parts);
        IArticleSource<T> source = ReferenceEquals(parts, Source.Parts) ? Source : new JoinedArticles<T>(parts);

        // Collections that join come after those that were there, so that indexes stay what they are.
        int[] mine = SelectedIndexes();
        int[] theirs = parts.Translate(other.SelectedIndexes(), other.Source.Parts);
        int[] joined = new int[mine.Length + theirs.Length];
        mine.CopyTo(joined, 0);
        int count = mine.Length;
        using IndexBits bits = new(source.Count, mine);
        foreach (int index in theirs)
        {
            if (!bits.Contains(index)) joined[count++] = index;
        }

        return count == Count
            ? this
            : new ArticleSelection<T>(
                source, joined.AsSpan(0, count).ToArray(),
                Step(nameof(Union), new OtherSet(other.Count), SetIndex, Count + other.Count, count));
    }

    /// <summary>Keeps the articles that are in another set, too, without making one.</summary>
    /// <param name="other">A set of the same collection or of another one, with which it may have no article in common.</param>
    /// <returns>The articles in the order of this set. Takes time linear in both sets.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public ArticleSet<T> Intersect(ArticleSet<T> other) => Keep(other, isKept: true, nameof(Intersect));

    /// <summary>Leaves out the articles that are in another set, without making one.</summary>
    /// <param name="other">A set of the same collection or of another one, with which it may have no article in common.</param>
    /// <returns>The other articles in the order of this set. Takes time linear in both sets.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public ArticleSet<T> Except(ArticleSet<T> other) => Keep(other, isKept: false, nameof(Except));

    private ArticleSet<T> Keep(ArticleSet<T> other, bool isKept, string query)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArticleParts parts = Source.Parts;
        int[] theirs = parts.Translate(other.SelectedIndexes(), other.Source.Parts);
        if (!parts.IsSameAs(other.Source.Parts)) theirs = Array.FindAll(theirs, static index => index >= 0);

        return Keep(theirs, isKept, kept => Step(query, new OtherSet(other.Count), SetIndex, Count + other.Count, kept));
    }

    private int[] SelectedIndexes() => Selection ?? new AllIndexes(Count).ToArray();
}
