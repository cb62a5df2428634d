namespace CorpusSdk;

/// <summary>
/// A link in the body of an article: inline, by reference, in angle brackets, or a bare address where the pipeline reads those.
/// </summary>
/// <param name="Target">Where it leads, as written, with escapes and character references read.</param>
/// <param name="Text">What a reader sees of it, without markup.</param>
/// <param name="Title">The title after the target, or null.</param>
/// <param name="Path">
/// The path of the file that a relative target leads to, without query and fragment, below the folder that <see cref="Article.Path"/>
/// starts from; null for any other target.
/// </param>
/// <param name="Start">Where it begins in <see cref="Article.Body"/>, in characters (UTF-16 code units).</param>
/// <param name="Length">Its length there.</param>
public sealed record ArticleLink(string Target, string Text, string? Title, string? Path, int Start, int Length)
{
    /// <summary>Finds the article that the link leads to.</summary>
    /// <param name="articles">The articles to look among, such as <c>Corpus.Articles</c>.</param>
    /// <returns>The article whose <see cref="Article.Path"/> is <see cref="Path"/>, letter by letter; null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <remarks>
    /// The first use of a set goes through all its articles, later ones take constant time. A list is taken as unchanged while its
    /// length is the same.
    /// </remarks>
    public Article? FindIn(IReadOnlyList<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return Path is null ? null : ArticlePaths.Of(articles).Find(Path);
    }
}
