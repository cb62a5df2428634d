using CorpusSdk.Facts;

namespace CorpusSdk;

/// <summary>The articles of a set by their <see cref="Article.Tags"/>; an article is under each of its tags.</summary>
/// <typeparam name="T">The type of the articles.</typeparam>
public class TagFacet<T> : Facet<T>
    where T : Article
{
    /// <summary>Creates the facet; the articles are grouped on first use.</summary>
    /// <param name="set">The articles to group.</param>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> is null.</exception>
    public TagFacet(ArticleSet<T> set)
        : base(set, "tag", FactField.Tag)
    {
    }
}
