using CorpusSdk.EntityFrameworkCore.Queries;

namespace CorpusSdk.EntityFrameworkCore;

/// <summary>Takes the article types of an <see cref="ArticleContext"/>.</summary>
public sealed class ArticleTypes
{
    private readonly List<ArticleTypeModel> _types = [];

    internal ArticleTypes()
    {
    }

    internal IReadOnlyList<ArticleTypeModel> All => _types;

    /// <summary>
    /// Adds a type: its articles are the rows of a table that has the name of their collection, <c>News</c> → <c>news</c>.
    /// </summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="collection">The name of the collection that its articles are in, as <see cref="Article.Collection"/> has it.</param>
    /// <returns>This object.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="collection"/> is empty, or the type or the collection was added before.
    /// </exception>
    public ArticleTypes Add<T>(string collection)
        where T : Article, IArticleType<T>
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(collection);
        if (_types.Exists(type => type.Type == typeof(T) || type.Collection == collection))
        {
            throw new ArgumentException($"{typeof(T)} or the collection {collection} was added before.", nameof(collection));
        }

        _types.Add(new ArticleTypeModel(typeof(T), collection, static () => T.All, new Func<object?[], T>(StoredContent.Create<T>).Method));
        return this;
    }
}
