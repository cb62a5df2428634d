using System.Collections;
using System.Diagnostics;
using CorpusSdk.Facts;
using CorpusSdk.Sets;

namespace CorpusSdk;

/// <summary>
/// An ordered, immutable set of articles: a whole collection or what queries left of it. Queries return sets, so they
/// compose; LINQ works on every set.
/// </summary>
/// <typeparam name="T">The type of the articles.</typeparam>
/// <remarks>
/// <para>
/// An article is created when it is first read; queries create none, but for <c>Containing</c> where texts are not packed. Indexing,
/// <see cref="Count"/> and <c>foreach</c> allocate nothing beyond that.
/// </para>
/// <para>
/// A query of a whole collection is answered from an index, which is in the packed corpus or, where there is none, built at the first
/// question. A query of a part of it takes time linear in that part and in the articles that it looks for, plus one bit for each article of
/// the collection. A set stores four bytes for each of its articles, from when one of them is asked for. Sets are safe to use from any
/// thread.
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
    public int Count => Indexes is { } indexes ? indexes.Count : Source.Count;

    /// <summary>Gets a value indicating whether the set holds no article.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>
    /// Gets the indexes into the source that make up the set, in order and not necessarily worked out; null for all of them.
    /// </summary>
    internal virtual IndexList? Indexes => null;

    /// <summary>Gets the collections that the articles are in.</summary>
    internal ArticleParts Parts => Source.Parts;

    /// <summary>Gets the query that left the set; null for a whole collection.</summary>
    internal virtual QueryStep? LastStep => null;

    /// <summary>Gets the source that the articles come from.</summary>
    private protected abstract IArticleSource<T> Source { get; }

    /// <summary>Gets the same as an array.</summary>
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

    /// <summary>Returns which queries led to the set, what answered them, and how many articles were gone through for that.</summary>
    /// <returns>The explanation. Takes time linear in the number of queries.</returns>
    public SetExplanation Explain() => new(Source.Count, LastStep);

    /// <summary>Returns the set of the articles at some positions, in the order given.</summary>
    internal ArticleSet<T> Pick(ReadOnlySpan<int> positions, QueryStep? step = null)
    {
        int[] indexes = positions.ToArray();
        if (Selection is { } selection)
        {
            foreach (ref int index in indexes.AsSpan())
            {
                index = selection[index];
            }
        }

        return new ArticleSelection<T>(Source, indexes, step);
    }

    /// <summary>Returns the position of each article of the source in this set, plus one; null where this is the whole source.</summary>
    internal int[]? Positions()
    {
        if (Selection is not { } selection) return null;

        int[] positions = new int[Source.Count];
        for (int position = 0; position < selection.Length; position++)
        {
            positions[selection[position]] = position + 1;
        }

        return positions;
    }

    /// <summary>Returns the set of a value of a facet.</summary>
    internal ArticleSet<T> Group(ArticleGroup group, string index)
    {
        IndexList articles = group.ToIndexes(Selection);
        return new ArticleSelection<T>(
            Source, articles, Step("Facet", group.Spelling, index, Selection is null ? 0 : Count, articles.Count));
    }

    private int SourceIndex(int position) => Selection is { } selection ? selection[position] : position;
}
