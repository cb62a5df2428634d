using CorpusSdk.Facts;

namespace CorpusSdk;

/// <summary>The articles of a set by their <see cref="Article.Authors"/>; an article is under each of its authors.</summary>
/// <typeparam name="T">The type of the articles.</typeparam>
public class AuthorFacet<T> : Facet<T>
    where T : Article
{
    /// <summary>Creates the facet; the articles are grouped on first use.</summary>
    /// <param name="set">The articles to group.</param>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> is null.</exception>
    public AuthorFacet(ArticleSet<T> set)
        : base(set, "author", FactField.Author)
    {
    }
}
