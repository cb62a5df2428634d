using CorpusSdk.Facts;

namespace CorpusSdk;

/// <summary>The articles of a set by their <see cref="Article.Language"/>.</summary>
/// <typeparam name="T">The type of the articles.</typeparam>
public class LanguageFacet<T> : Facet<T>
    where T : Article
{
    /// <summary>Creates the facet; the articles are grouped on first use.</summary>
    /// <param name="set">The articles to group.</param>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> is null.</exception>
    public LanguageFacet(ArticleSet<T> set)
        : base(set, "language", FactField.Language)
    {
    }
}
