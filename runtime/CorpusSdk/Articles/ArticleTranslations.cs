using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace CorpusSdk;

/// <summary>What an article says in other languages.</summary>
[SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "An extension block is no type to users.")]
public static class ArticleTranslations
{
    extension<T>(T article)
        where T : Article
    {
        /// <summary>
        /// Gets the other articles of the collection that say the same in another language: their files have one name but for the language,
        /// as <c>title.md</c>, <c>title.de.md</c> and <c>fr/title.md</c> have. They are in ordinal order of <see cref="Article.Language"/>,
        /// an article without one first; of articles in one language, by their ids.
        /// </summary>
        /// <remarks>
        /// An article that belongs to no collection has none. The first question to a collection goes through the paths of all its
        /// articles, later ones take time in proportion to the translations. In a type whose articles have a field of this name, the name
        /// is the field's.
        /// </remarks>
        public ImmutableArray<T> Translations
        {
            get
            {
                ArgumentNullException.ThrowIfNull(article);
                return [.. article.FindTranslations().Cast<T>()];
            }
        }
    }
}
