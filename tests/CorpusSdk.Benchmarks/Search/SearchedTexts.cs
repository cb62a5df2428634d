namespace CorpusSdk.Benchmarks;

/// <summary>The texts that all engines search, with their size.</summary>
internal sealed class SearchedTexts
{
    public SearchedTexts(ArticleSet<Article> articles)
    {
        // Newest first, then by id: engines that rank equal scores by number rank them as CorpusSdk does.
        Articles = [
            .. articles.OrderByDescending(article => article.Date).ThenBy(article => article.Id, StringComparer.Ordinal)];
        Bodies = [.. Articles.Select(article => article.Body)];
        Bytes = Bodies.Sum(body => (long)System.Text.Encoding.UTF8.GetByteCount(body));
    }

    public Article[] Articles { get; }

    public string[] Bodies { get; }

    /// <summary>Gets the size of the bodies in UTF-8.</summary>
    public long Bytes { get; }
}
