using CorpusSdk.Collections;

namespace CorpusSdk.Tool.Streaming;

/// <summary>Articles that are gone through one after the other, each made for that and kept by nothing.</summary>
internal abstract class ArticleStream
{
    /// <summary>Gets how many articles there are at most.</summary>
    public abstract int Most { get; }

    /// <summary>Gets how many there are, for which all of them may have to be gone through.</summary>
    public abstract int Count { get; }

    /// <summary>The articles, of which only the last is there.</summary>
    public abstract IEnumerable<Article> Read();

    /// <summary>Those of a collection, in parts: the articles of a part are there until the next is asked for.</summary>
    /// <param name="collection">Its name.</param>
    public abstract IEnumerable<IEnumerable<Article>> PartsOf(string collection);
}

/// <summary>Articles of a packed corpus.</summary>
internal sealed class PackedArticles(ArticleSet<Article> articles) : ArticleStream
{
    /// <inheritdoc/>
    public override int Most => articles.Count;

    /// <inheritdoc/>
    public override int Count => articles.Count;

    /// <inheritdoc/>
    public override IEnumerable<Article> Read() => UntypedCorpus.ReadOnce(articles);

    /// <inheritdoc/>
    public override IEnumerable<IEnumerable<Article>> PartsOf(string collection) => [UntypedCorpus.ReadOnce(articles, collection)];
}

/// <summary>Articles of a folder.</summary>
/// <param name="corpus">The folder.</param>
/// <param name="filter">Which of them, in which order within a batch.</param>
/// <param name="byDate">Whether they are in the order of their dates.</param>
internal sealed class StreamedArticles(StreamedCorpus corpus, Func<ArticleSet<Article>, ArticleSet<Article>> filter, bool byDate)
    : ArticleStream
{
    private readonly int[] _order = byDate ? corpus.Collections.ByDate() : corpus.Collections.InOrder();

    /// <inheritdoc/>
    public override int Most => _order.Length;

    /// <inheritdoc/>
    public override int Count => field == 0 ? field = Sets(_order).Sum(static articles => articles.Count) : field;

    /// <inheritdoc/>
    public override IEnumerable<Article> Read() => Sets(_order).SelectMany(static articles => UntypedCorpus.ReadOnce(articles));

    /// <inheritdoc/>
    public override IEnumerable<IEnumerable<Article>> PartsOf(string collection) =>
        Sets(corpus.Collections.All.First(known => known.Name == collection).Articles)
            .Select(static articles => UntypedCorpus.ReadOnce(articles));

    private IEnumerable<ArticleSet<Article>> Sets(int[] numbers) =>
        corpus.Batches().Read(numbers).Select(batch => byDate ? filter(batch).OrderByDate() : filter(batch));
}
