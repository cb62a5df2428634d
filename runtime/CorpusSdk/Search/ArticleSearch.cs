using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CorpusSdk.Shared.Search;

namespace CorpusSdk;

/// <summary>What search knows about an article among those of its type.</summary>
[SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "An extension block is no type to users.")]
public static class ArticleSearch
{
    private const int MostKeywords = 10;

    extension<T>(T article)
        where T : Article, IArticleType<T>
    {
        /// <summary>
        /// Gets up to ten words that set the article apart in its collection: frequent in it, and rare elsewhere. Best first, in lower
        /// case, each in the form that is most frequent in the article.
        /// </summary>
        /// <remarks>Takes time linear in the length of the body, each time.</remarks>
        public ImmutableArray<string> Keywords => [.. T.All.KeyWordsOf(TextOf(article), BodyReader.IsMarkdown(article.Path), MostKeywords)];

        /// <summary>Finds the articles of the collection that are most like this one.</summary>
        /// <param name="count">How many at most, 0 or more.</param>
        /// <returns>The articles, most similar first; never this one.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
        /// <remarks>Takes time linear in the length of the body, and that of a search for 25 words.</remarks>
        public ArticleSet<T> Related(int count)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count);
            ArticleSet<T> similar = T.All.Similar(
                TextOf(article), BodyReader.IsMarkdown(article.Path), count < int.MaxValue ? count + 1 : count);
            int[] others = [.. Enumerable.Range(0, similar.Count).Where(i => !ReferenceEquals(similar[i], article)).Take(count)];
            return similar.Pick(others);
        }
    }

    private static string TextOf(Article article) => article.Title + "\n\n" + article.Body;
}
