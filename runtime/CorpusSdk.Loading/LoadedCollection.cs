using CorpusSdk.CompilerServices;

namespace CorpusSdk;

/// <summary>The articles of a folder, read at run time.</summary>
/// <typeparam name="T">The type of the articles.</typeparam>
public sealed class LoadedCollection<T> : ArticleCollection<T>
    where T : Article, IArticleType<T>
{
    private readonly ArticleData[] _articles;

    internal LoadedCollection(string name, ArticleData[] articles)
        : base(name, string.Join('\n', articles.Select(static article => article.Id)))
    {
        _articles = articles;
    }

    /// <inheritdoc/>
    protected override T Create(int index) => T.Create(_articles[index]);
}
