using System.ComponentModel;
using CorpusSdk.Collections;
using CorpusSdk.Sets;

namespace CorpusSdk.CompilerServices;

/// <summary>A collection as part of an <see cref="ArticleUnion"/>, with the prefix that its ids have there.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticlePart
{
    private ArticlePart(string prefix, IArticleSource<Article> articles, IdIndex ids)
    {
        Prefix = prefix;
        Articles = articles;
        Ids = ids;
    }

    internal string Prefix { get; }

    internal IArticleSource<Article> Articles { get; }

    internal IdIndex Ids { get; }

    /// <summary>Creates a part of a collection.</summary>
    /// <typeparam name="T">The type of the collection's articles.</typeparam>
    /// <param name="prefix">What stands before the <c>/</c> in the union's keys, such as <c>news</c>; empty when the ids are the
    /// keys.</param>
    /// <param name="collection">The collection.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ArticlePart Create<T>(string prefix, ArticleCollection<T> collection)
        where T : Article
    {
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentNullException.ThrowIfNull(collection);
        return new ArticlePart(prefix, collection, collection.Ids);
    }

    /// <summary>Returns the index of the article with a key of the union, or -1.</summary>
    internal int Find(ReadOnlySpan<char> key)
    {
        if (Prefix.Length == 0) return Ids.Find(key);

        bool mine = key.Length > Prefix.Length && key[Prefix.Length] == '/' && key.StartsWith(Prefix, StringComparison.Ordinal);
        return mine ? Ids.Find(key[(Prefix.Length + 1)..]) : -1;
    }

    /// <summary>Returns the union's key of the article at an index.</summary>
    internal string KeyOf(int index) => Prefix.Length == 0 ? Ids[index].ToString() : string.Concat(Prefix, "/", Ids[index]);
}
