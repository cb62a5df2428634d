using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using CorpusSdk.Collections;
using CorpusSdk.CompilerServices;
using CorpusSdk.Sets;
using CorpusSdk.Shared.Text;

namespace CorpusSdk;

/// <summary>
/// Every article of several collections as one set: collection after collection, each in its own order. Articles are
/// the very instances of their collections. Its keys are <c>prefix/id</c>, such as <c>news/uk-defense-minister</c>.
/// </summary>
public abstract class ArticleUnion : ArticleSet<Article>, IArticleSource<Article>, IArticleLookup<Article>
{
    private readonly ArticlePart[] _parts;
    private int[]? _starts;
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

    /// <inheritdoc/>
    int IArticleSource<Article>.Count => Starts[^1];

    private protected sealed override IArticleSource<Article> Source => this;

    // Where each part begins, and the number of articles at the end. Not worked out before the first question, since
    // counting its ids is the first thing a collection does. Racing threads get equal results.
    private int[] Starts => _starts ??= FindStarts();

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
        if (typeof(T) == typeof(Article))
        {
            return (ArticleSet<T>)(object)this;
        }

        int[] parts = [.. Enumerable.Range(0, _parts.Length).Where(part => _parts[part].Articles is IArticleSource<T>)];
        return parts is [var only] && _parts[only].Articles is ArticleSet<T> collection
            ? collection
            : new ArticleSelection<T>(new ArticlesOfType<T>(this), [.. parts.SelectMany(part => Enumerable.Range(Starts[part], _parts[part].Ids.Count))]);
    }

    /// <summary>Looks an article up by its key. Takes log n comparisons in each collection it can be in and allocates nothing.</summary>
    /// <param name="key">The key: the collection's prefix, <c>/</c> and the id, compared by ordinal.</param>
    /// <returns>The article; null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public Article? Find(string key) => TryGetValue(key, out Article? article) ? article : null;

    /// <inheritdoc/>
    Article IArticleSource<Article>.Get(int index)
    {
        int part = PartOf(ref index);
        return _parts[part].Articles.Get(index);
    }

    /// <inheritdoc/>
    ReadOnlySpan<char> IArticleSource<Article>.IdOf(int index)
    {
        int part = PartOf(ref index);
        return _parts[part].Ids[index];
    }

    /// <inheritdoc/>
    string IArticleSource<Article>.CollectionOf(int index)
    {
        int part = PartOf(ref index);
        return _parts[part].Articles.CollectionOf(index);
    }

    /// <inheritdoc/>
    DateOnly? IArticleSource<Article>.DateOf(int index)
    {
        int part = PartOf(ref index);
        return _parts[part].Articles.DateOf(index);
    }

    /// <inheritdoc/>
    bool IArticleSource<Article>.BodyContains(int index, TextQuery query)
    {
        int part = PartOf(ref index);
        return _parts[part].Articles.BodyContains(index, query);
    }

    private (int Part, int Index) Locate(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        for (int part = 0; part < _parts.Length; part++)
        {
            int index = _parts[part].Find(key);
            if (index >= 0)
            {
                return (part, index);
            }
        }

        return (-1, -1);
    }

    // Turns an index of the union into a part and an index there. An empty part begins where the next one does, so of
    // equal starts the last is the one that holds the article.
    private int PartOf(ref int index)
    {
        int[] starts = Starts;
        int low = 0;
        int high = _parts.Length - 1;
        while (low < high)
        {
            int middle = high - ((high - low) / 2);
            if (starts[middle] <= index)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        index -= starts[low];
        return low;
    }

    private int[] FindStarts()
    {
        int[] starts = new int[_parts.Length + 1];
        for (int part = 0; part < _parts.Length; part++)
        {
            starts[part + 1] = starts[part] + _parts[part].Ids.Count;
        }

        return starts;
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
