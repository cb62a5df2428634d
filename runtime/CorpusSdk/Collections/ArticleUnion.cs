using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using CorpusSdk.Collections;
using CorpusSdk.CompilerServices;
using CorpusSdk.Facts;
using CorpusSdk.Sets;
using CorpusSdk.Shared.Text;

namespace CorpusSdk;

/// <summary>
/// Every article of several collections as one set: collection after collection, each in its own order. Articles are
/// the very instances of their collections. Its keys are <c>prefix/id</c>, such as <c>news/uk-defense-minister</c>.
/// </summary>
public abstract class ArticleUnion : ArticleSet<Article>, IArticleLookup<Article>
{
    private readonly ArticlePart[] _parts;
    private volatile JoinedArticles<Article>? _articles;
    private string? _fingerprint;

    /// <summary>Creates a union of collections.</summary>
    /// <param name="parts">The collections in order; of two parts that have a key in common, the first has it.</param>
    /// <exception cref="ArgumentNullException">A part is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ArticleUnion(params ReadOnlySpan<ArticlePart> parts)
    {
        foreach (ArticlePart part in parts)
        {
            ArgumentNullException.ThrowIfNull(part, nameof(parts));
        }

        _parts = parts.ToArray();
    }

    /// <summary>Gets the SHA-256 over the texts of all articles and their ids, as 64 lower-case hexadecimal digits.</summary>
    /// <remarks>
    /// It is that of a line <c>collection/id hash</c> for each article, with its <see cref="Article.ContentHash"/>. The first
    /// use creates all articles.
    /// </remarks>
    public string Fingerprint => _fingerprint ??= CorpusFingerprint.Of(this);

    // Not made before the first question, since counting its ids is the first thing a collection does. The lock keeps to one: sets are of
    // one source if they are to be combined.
    private protected sealed override IArticleSource<Article> Source => _articles ?? Join();

    /// <summary>Gets the article with a key. Takes log n comparisons in each collection it can be in and allocates nothing.</summary>
    /// <param name="key">The key: the collection's prefix, <c>/</c> and the id, compared by ordinal.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No article has this key; the message names up to three near ones.</exception>
    public Article this[string key] => TryGetValue(key, out Article? article) ? article : throw NotFound(key);

    /// <summary>Looks an article up by its key. Takes log n comparisons in each collection it can be in and allocates nothing.</summary>
    /// <param name="key">The key: the collection's prefix, <c>/</c> and the id, compared by ordinal.</param>
    /// <param name="article">The article, or null when there is none.</param>
    /// <returns>True if there is one; otherwise, false.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool TryGetValue(string key, [NotNullWhen(true)] out Article? article)
    {
        (int part, int index) = Locate(key);
        article = index < 0 ? null : _parts[part].Articles.Get(index);
        return article is not null;
    }

    /// <summary>Determines whether an article has this key, without creating it.</summary>
    /// <param name="key">The key: the collection's prefix, <c>/</c> and the id, compared by ordinal.</param>
    /// <returns>True if there is one; otherwise, false.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool ContainsKey(string key) => Locate(key).Index >= 0;

    /// <summary>Keeps the articles of one type: a collection, or several whose types have a base type in common.</summary>
    /// <typeparam name="T">The article type.</typeparam>
    /// <returns>The articles in the order of this set; a collection itself where it is the only one. Creates no article.</returns>
    public ArticleSet<T> Of<T>()
        where T : Article
    {
        if (typeof(T) == typeof(Article)) return (ArticleSet<T>)(object)this;

        int[] parts = [.. Enumerable.Range(0, _parts.Length).Where(part => _parts[part].Articles is IArticleSource<T>)];
        if (parts is [var only] && _parts[only].Articles is ArticleSet<T> collection) return collection;

        ArticleParts all = Source.Parts;
        return new ArticleSelection<T>(
            new JoinedArticles<T>(all), [.. parts.SelectMany(part => Enumerable.Range(all.StartOf(part), _parts[part].Ids.Count))]);
    }

    /// <summary>Looks an article up by its key. Takes log n comparisons in each collection it can be in and allocates nothing.</summary>
    /// <param name="key">The key: the collection's prefix, <c>/</c> and the id, compared by ordinal.</param>
    /// <returns>The article; null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public Article? Find(string key) => TryGetValue(key, out Article? article) ? article : null;

    private (int Part, int Index) Locate(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        for (int part = 0; part < _parts.Length; part++)
        {
            int index = _parts[part].Find(key);
            if (index >= 0) return (part, index);
        }

        return (-1, -1);
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    private JoinedArticles<Article> Join()
    {
        if (_articles is null)
        {
            var parts = new ArticleParts[_parts.Length];
            for (int i = 0; i < parts.Length; i++)
            {
                parts[i] = _parts[i].Articles.Parts;
            }

            _articles = new JoinedArticles<Article>(ArticleParts.Concat(parts));
        }

        return _articles;
    }

    private KeyNotFoundException NotFound(string key)
    {
        NearestKeys nearest = new(key);
        foreach (ArticlePart part in _parts)
        {
            for (int i = 0; i < part.Ids.Count; i++)
            {
                nearest.Offer(part.KeyOf(i));
            }
        }

        return new KeyNotFoundException(nearest.Describe("The corpus has no article"));
    }
}
