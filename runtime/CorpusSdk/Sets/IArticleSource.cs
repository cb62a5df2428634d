using CorpusSdk.Facts;

namespace CorpusSdk.Sets;

/// <summary>
/// Where the articles of a set come from: numbered articles, made when first read, with what is known about them
/// before that. Covariant, so that a union can hold collections of different article types.
/// </summary>
internal interface IArticleSource<out T>
    where T : Article
{
    /// <summary>Gets the number of articles.</summary>
    int Count { get; }

    /// <summary>Gets the collections that the articles are in, with what is known about them without making any.</summary>
    ArticleParts Parts { get; }

    /// <summary>Returns the article at an index from 0 to <see cref="Count"/> - 1: the same instance each time.</summary>
    T Get(int index);

    /// <summary>Returns the id of the article at an index without making the article.</summary>
    ReadOnlySpan<char> IdOf(int index);

    /// <summary>Returns the name of the collection of the article at an index without making the article.</summary>
    string CollectionOf(int index);

    /// <summary>Returns the date of the article at an index, if possible without creating the article.</summary>
    DateOnly? DateOf(int index);

    /// <summary>Determines whether the body at an index contains a text, if possible without creating the article.</summary>
    bool BodyContains(int index, TextQuery query);
}
