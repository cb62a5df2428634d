namespace CorpusSdk.Sets;

/// <summary>A set that queries left: some articles of a source, by index and in any order.</summary>
internal sealed class ArticleSelection<T> : ArticleSet<T>
    where T : Article
{
    internal ArticleSelection(IArticleSource<T> source, int[] selection)
    {
        Source = source;
        Selection = selection;
    }

    private protected override IArticleSource<T> Source { get; }

    private protected override int[] Selection { get; }
}
