using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using CorpusSdk.Articles;
using CorpusSdk.Collections;
using CorpusSdk.CompilerServices;
using CorpusSdk.Facts;
using CorpusSdk.Packed;
using CorpusSdk.Search;
using CorpusSdk.Sets;
using CorpusSdk.Shared.Packing;
using CorpusSdk.Shared.Text;

namespace CorpusSdk;

/// <summary>
/// All articles of one type, in ordinal order of their ids: a folder of the corpus. Generated collections derive from
/// it and add a member for each article.
/// </summary>
/// <typeparam name="T">The type of the articles.</typeparam>
public abstract class ArticleCollection<T> : ArticleSet<T>, IArticleSource<T>, IArticleLookup<T>, IIndexedSource, IArticleOwner
    where T : Article
{
    private readonly PackedCollection? _packed;
    private T?[]? _articles;
    private volatile ArticleParts? _parts;
    private volatile TranslationIndex? _translations;

    /// <summary>Creates a collection over ids; articles are created later, one by one.</summary>
    /// <param name="name">The name of the collection, such as <c>News</c>.</param>
    /// <param name="ids">The ids of all articles, unique, in ordinal order and joined by <c>\n</c>; empty for no article.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ArticleCollection(string name, string ids)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(ids);
        Name = name;
        Ids = new LiteralIds(ids);
    }

    /// <summary>Creates a collection over the articles of a packed corpus, which are created later, one by one.</summary>
    /// <param name="name">The name of the collection, such as <c>News</c>.</param>
    /// <param name="corpus">The packed corpus of the assembly.</param>
    /// <param name="idsChecksum">The checksum of the ids that the code was generated for.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidDataException">The packed corpus does not hold these articles.</exception>
    [CLSCompliant(false)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ArticleCollection(string name, PackedCorpus corpus, ulong idsChecksum)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(corpus);
        Name = name;
        _packed = corpus.Find(name, idsChecksum);
        Ids = new PackedIds(_packed);
    }

    /// <summary>Gets the name of the collection, such as <c>News</c>.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    int IArticleSource<T>.Count => Ids.Count;

    /// <inheritdoc/>
    ArticleParts IArticleSource<T>.Parts => _parts ?? MakeParts();

    internal IdIndex Ids { get; }

    private protected sealed override IArticleSource<T> Source => this;

    /// <summary>Gets the article with an id. Takes log n comparisons and allocates nothing.</summary>
    /// <param name="id">The id, compared by ordinal.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No article has this id; the message names up to three near ones.</exception>
    public T this[string id] => TryGetValue(id, out T? article) ? article : throw NotFound(id);

    /// <summary>Looks an article up by its id. Takes log n comparisons and allocates nothing.</summary>
    /// <param name="id">The id, compared by ordinal.</param>
    /// <param name="article">The article, or null when there is none.</param>
    /// <returns>True if there is one; otherwise, false.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryGetValue(string id, [NotNullWhen(true)] out T? article)
    {
        ArgumentNullException.ThrowIfNull(id);
        int index = IndexOf(id);
        article = index < 0 ? null : Get(index);
        return article is not null;
    }

    /// <summary>Determines whether an article has this id, without creating it. Takes log n comparisons and allocates nothing.</summary>
    /// <param name="id">The id, compared by ordinal.</param>
    /// <returns>True if there is one; otherwise, false.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool ContainsKey(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return IndexOf(id) >= 0;
    }

    /// <inheritdoc/>
    public T? Find(string key) => TryGetValue(key, out T? article) ? article : null;

    /// <inheritdoc/>
    T IArticleSource<T>.Get(int index) => Get(index);

    /// <inheritdoc/>
    ReadOnlySpan<char> IArticleSource<T>.IdOf(int index) => Ids[index];

    /// <inheritdoc/>
    string IArticleSource<T>.CollectionOf(int index) => Name;

    /// <inheritdoc/>
    DateOnly? IArticleSource<T>.DateOf(int index) => _packed is null ? Get(index).Date : _packed.DateOf(index);

    /// <inheritdoc/>
    bool IArticleSource<T>.BodyContains(int index, TextQuery query) =>
        _packed is not null && query.Utf8 is { } utf8 ? _packed.BodyContains(index, utf8) : query.Matches(Get(index).Body);

    /// <inheritdoc/>
    TranslationIndex IArticleOwner.Translations => _translations ?? MakeTranslations();

    /// <inheritdoc/>
    bool IIndexedSource.HasIndex => _packed is { HasSearchIndex: true };

    /// <inheritdoc/>
    SearchIndex? IIndexedSource.OpenIndex() => _packed?.OpenSearchIndex();

    /// <summary>Returns what the packed corpus holds of an article. Called by <see cref="Create"/>.</summary>
    /// <param name="index">The position of the article's id among the sorted ids, from 0.</param>
    /// <returns>The content, which is decoded when it is read.</returns>
    /// <exception cref="InvalidOperationException">The collection is not packed.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected IArticleContent Packed(int index) =>
        _packed?.ArticleAt(Name, index) ?? throw new InvalidOperationException($"The articles of {Name} are not packed.");

    /// <summary>Looks an article up by the hash of its id, for generated enums. Takes log n comparisons.</summary>
    /// <param name="hash">The hash.</param>
    /// <returns>The article.</returns>
    /// <exception cref="KeyNotFoundException">No article's id has this hash.</exception>
    [CLSCompliant(false)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T WithHash(ulong hash)
    {
        int index = _packed is null ? FindHash(hash) : _packed.FindHash(hash);
        return index >= 0
            ? Get(index)
            : throw new KeyNotFoundException(
                $"{Name} has no such article; it was removed after this code was compiled. Rebuild the project.");
    }

    /// <summary>Creates an article. Called when the article is first read; readers never see a second instance.</summary>
    /// <param name="index">The position of the article's id among the sorted ids, from 0.</param>
    /// <returns>The article, with <see cref="Name"/> as its collection and the id at this position.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract T Create(int index);

    // The conversion of a string to a span is in an assembly of its own, which takes 0.2 ms to find.
    private unsafe int IndexOf(string id)
    {
        fixed (char* start = id)
        {
            return Ids.Find(new ReadOnlySpan<char>(start, id.Length));
        }
    }

    private T Get(int index)
    {
        T?[] articles = _articles ?? AllocateArticles();
        return articles[index] ?? Publish(index, Create(index));
    }

    // Literal collections of the size that has enums are rare, and their look-up by hash need not be fast.
    private int FindHash(ulong hash)
    {
        for (int i = 0; i < Ids.Count; i++)
        {
            if (IdHash.Of(Ids[i]) == hash) return i;
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    private ArticleParts MakeParts() => _parts ??= ArticleParts.Of(this, _packed?.Facts);

    // Synchronized, and not by Interlocked: that is in an assembly of its own, which takes 0.2 ms to find, a fifth of all that the
    // first article takes. Nothing of the user's runs under the lock.
    [MethodImpl(MethodImplOptions.Synchronized)]
    private T?[] AllocateArticles() => _articles ??= new T?[Ids.Count];

    // Two threads may both make the article, but only the first is stored, and both return that one.
    [MethodImpl(MethodImplOptions.Synchronized)]
    private T Publish(int index, T article)
    {
        if (_articles![index] is { } first) return first;

        article.Join(this);
        return _articles[index] = article;
    }

    // Outside of the lock that articles are made under: racing readers may make two, which are equal.
    private TranslationIndex MakeTranslations() => _translations = new TranslationIndex(this);

    private KeyNotFoundException NotFound(string id)
    {
        NearestKeys nearest = new(id);
        for (int i = 0; i < Ids.Count; i++)
        {
            nearest.Offer(Ids[i]);
        }

        return new KeyNotFoundException(nearest.Describe($"{Name} has no article"));
    }
}
