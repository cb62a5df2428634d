using CorpusSdk.Facts;

namespace CorpusSdk;

/// <summary>
/// The articles of a set by the text under a key of their headers; an article with a list there is under each of its items.
/// </summary>
/// <typeparam name="T">The type of the articles.</typeparam>
public class FieldFacet<T> : Facet<T>
    where T : Article
{
    /// <summary>Creates the facet; the articles are grouped on first use.</summary>
    /// <param name="set">The articles to group.</param>
    /// <param name="key">The key, ignoring case.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FieldFacet(ArticleSet<T> set, string key)
        : base(set, key, key is null ? null : FactField.OfKey(key))
    {
        ArgumentNullException.ThrowIfNull(key);
    }
}
