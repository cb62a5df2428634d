using System.ComponentModel;
using CorpusSdk.CompilerServices;

namespace CorpusSdk;

/// <summary>What a generated article type knows about itself, for code that is written for any article type.</summary>
/// <typeparam name="TSelf">The article type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public interface IArticleType<TSelf>
    where TSelf : Article, IArticleType<TSelf>
{
    /// <summary>Gets all articles of the type: the collection that it belongs to.</summary>
    static abstract ArticleSet<TSelf> All { get; }

    /// <summary>Creates an article of the type that belongs to no corpus.</summary>
    /// <param name="content">The article's values.</param>
    /// <returns>The article.</returns>
    static abstract TSelf Create(IArticleContent content);
}
