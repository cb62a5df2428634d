using CorpusSdk.Facts;
using CorpusSdk.Sets;

namespace CorpusSdk;

/// <summary>Creates sets of articles.</summary>
public static class ArticleSet
{
    /// <summary>Returns the set without articles.</summary>
    /// <typeparam name="T">The type of the articles that it does not hold.</typeparam>
    /// <returns>The same instance each time.</returns>
    public static ArticleSet<T> Empty<T>()
        where T : Article => Nothing<T>.Set;

    private sealed class Nothing<T> : IArticleSource<T>
        where T : Article
    {
        public static readonly ArticleSet<T> Set = new ArticleSelection<T>(new Nothing<T>(), []);

        public int Count => 0;

        public ArticleParts Parts => ArticleParts.None;

        public T Get(int index) => throw new ArgumentOutOfRangeException(nameof(index));

        public ReadOnlySpan<char> IdOf(int index) => throw new ArgumentOutOfRangeException(nameof(index));

        public string CollectionOf(int index) => throw new ArgumentOutOfRangeException(nameof(index));

        public DateOnly? DateOf(int index) => throw new ArgumentOutOfRangeException(nameof(index));

        public bool BodyContains(int index, TextQuery query) => throw new ArgumentOutOfRangeException(nameof(index));
    }
}
