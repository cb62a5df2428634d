using CorpusSdk.Facts;

namespace CorpusSdk.Sets;

/// <summary>
/// A set that queries left: some articles of a source, by index and in any order. Which they are is worked out when somebody asks.
/// </summary>
internal sealed class ArticleSelection<T> : ArticleSet<T>
    where T : Article
{
    private int[]? _selection;

    internal ArticleSelection(IArticleSource<T> source, int[] selection, QueryStep? step = null)
        : this(source, new ArrayIndexes(selection), step)
    {
    }

    internal ArticleSelection(IArticleSource<T> source, IndexList indexes, QueryStep? step = null)
    {
        Source = source;
        Indexes = indexes;
        LastStep = step;
    }

    internal override IndexList Indexes { get; }

    internal override QueryStep? LastStep { get; }

    private protected override IArticleSource<T> Source { get; }

    // Racing readers may work it out twice, with one result.
    private protected override int[] Selection => _selection ??= Indexes.ToArray();
}
