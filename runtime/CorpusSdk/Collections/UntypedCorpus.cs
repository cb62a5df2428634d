using CorpusSdk.CompilerServices;
using CorpusSdk.Facts;

namespace CorpusSdk.Collections;

/// <summary>
/// The articles of a packed corpus without the code that is generated for it: what a program reads that is handed a compiled corpus, and
/// does not know its types.
/// </summary>
internal sealed class UntypedCorpus : ArticleUnion
{
    private UntypedCorpus(string fingerprint, UntypedCollection[] collections, ArticlePart[] parts)
        : base(parts)
    {
        PackedFingerprint = fingerprint;
        Collections = collections;
    }

    /// <summary>Gets the same as <see cref="ArticleUnion.Fingerprint"/> without making articles: as it was packed.</summary>
    public string PackedFingerprint { get; }

    public IReadOnlyList<UntypedCollection> Collections { get; }

    /// <summary>Opens a packed corpus where it lies; articles are read when they are asked for.</summary>
    /// <param name="file">The file: a pack, or an assembly that holds it.</param>
    /// <param name="position">Where in the file it starts.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="prefixOf">What stands before the ids of a collection in the keys of all articles; without a slash.</param>
    /// <exception cref="InvalidDataException">The corpus is damaged, or of another version.</exception>
    public static UntypedCorpus Open(string file, long position, int length, Func<string, string> prefixOf)
    {
        return Of(PackedCorpus.Open(file, position, length), prefixOf);
    }

    /// <summary>Opens a packed corpus in memory. It is of no use any more when the memory is used for something else.</summary>
    /// <param name="pinned">The memory, which the garbage collector leaves where it is.</param>
    /// <param name="length">The length of the pack.</param>
    /// <param name="prefixOf">What stands before the ids of a collection in the keys of all articles; without a slash.</param>
    public static UntypedCorpus Open(byte[] pinned, int length, Func<string, string> prefixOf) =>
        Of(PackedCorpus.Open(pinned, length), prefixOf);

    private static UntypedCorpus Of(PackedCorpus corpus, Func<string, string> prefixOf)
    {
        UntypedCollection[] collections = [.. corpus.Collections().Select(
            collection => new UntypedCollection(collection.Name, corpus, collection.IdsChecksum))];
        ArticlePart[] parts = [.. collections.Select(collection => ArticlePart.Create(prefixOf(collection.Name), collection))];
        return new UntypedCorpus(corpus.Fingerprint, collections, parts);
    }

    /// <summary>
    /// Reads articles one after the other. Each is made for this reading and kept by nothing, so that going through a whole corpus needs
    /// the memory of one article.
    /// </summary>
    /// <param name="articles">Articles of untyped corpora.</param>
    /// <param name="collection">The name of the one collection to read of; null for all.</param>
    public static IEnumerable<Article> ReadOnce(ArticleSet<Article> articles, string? collection = null)
    {
        ArticleParts parts = articles.Parts;
        int[]? indexes = articles.Indexes?.ToArray();
        for (int position = 0; position < articles.Count; position++)
        {
            int index = indexes is null ? position : indexes[position];
            int part = parts.PartOf(ref index);
            var source = (UntypedCollection)parts.Collections[part];
            if (collection is null || source.Name == collection) yield return source.ReadOnce(index);
        }
    }
}

/// <summary>A collection of a packed corpus without generated code.</summary>
internal sealed class UntypedCollection(string name, PackedCorpus corpus, ulong idsChecksum)
    : ArticleCollection<UntypedArticle>(name, corpus, idsChecksum)
{
    /// <inheritdoc/>
    protected override UntypedArticle Create(int index) => new(Packed(index));

    /// <summary>Makes an article that the collection does not keep.</summary>
    public UntypedArticle ReadOnce(int index) => Create(index);
}

/// <summary>An article whose fields have no members.</summary>
internal sealed class UntypedArticle(IArticleContent content) : Article(content);
