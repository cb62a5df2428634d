using System.Collections;
using System.Diagnostics;
using CorpusSdk.Sets;

namespace CorpusSdk;

/// <summary>
/// An ordered, immutable set of articles: a whole collection or what queries left of it. Queries return sets, so they
/// compose; LINQ works on every set.
/// </summary>
/// <typeparam name="T">The type of the articles.</typeparam>
/// <remarks>
/// <para>
/// An article is created when it is first read. Indexing, <see cref="Count"/> and
/// <c>foreach</c> allocate nothing beyond that. A query runs when it is called and stores four bytes for each article
/// it keeps. Sets are safe to use from any thread.
/// </para>
/// <para>There is no <c>Where</c> on the set itself: LINQ's runs instead, so query expressions mean what they mean elsewhere.</para>
/// </remarks>
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(ArticleSetDebugView<>))]
public abstract partial class ArticleSet<T> : IReadOnlyList<T>
    where T : Article
{
    private protected ArticleSet()
    {
    }

    /// <summary>Gets the number of articles. Constant time.</summary>
    public int Count => Selection is { } selection ? selection.Length : Source.Count;

    /// <summary>Gets a value indicating whether the set holds no article.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>Gets the source that the articles come from.</summary>
    private protected abstract IArticleSource<T> Source { get; }

    /// <summary>Gets the indexes into the source that make up the set, in order; null for all of them.</summary>
    private protected virtual int[]? Selection => null;

    /// <summary>Gets the article at a position. Constant time.</summary>
    /// <param name="index">The position, from 0 to <see cref="Count"/> - 1.</param>
    /// <returns>The article: the same instance each time.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is outside the set.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return Source.Get(SourceIndex(index));
        }
    }

    /// <summary>Returns an enumerator over the articles in order, which allocates nothing.</summary>
    /// <returns>The enumerator, standing before the first article.</returns>
    public Enumerator GetEnumerator() => new(Source, Selection, Count);

    /// <inheritdoc/>
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the set of the articles at some positions, in the order given.</summary>
    internal ArticleSet<T> Pick(ReadOnlySpan<int> positions)
    {
        int[] indexes = positions.ToArray();
        if (Selection is { } selection)
        {
            foreach (ref int index in indexes.AsSpan())
            {
                index = selection[index];
            }
        }

        return new ArticleSelection<T>(Source, indexes);
    }

    private int SourceIndex(int position) => Selection is { } selection ? selection[position] : position;
}
