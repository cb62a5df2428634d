using System.Collections;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using CorpusSdk.Facets;
using CorpusSdk.Facts;
using CorpusSdk.Shared.Letters;
using CorpusSdk.Shared.Text;

namespace CorpusSdk;

/// <summary>
/// The articles of a set grouped by a field with few distinct values, such as the source. Values are compared
/// ignoring case and sorted in that order; generated facets add a member for each value.
/// </summary>
/// <typeparam name="T">The type of the articles.</typeparam>
/// <remarks>
/// Articles without the field are in no group; articles with several values are in several. The first use reads the values of the field
/// from an index and makes no article: of a collection, it takes time linear in the number of values; of a part of it, in the number of
/// times that articles of the collection have one. Facets of a member that is worked out, and of a key that the corpus has no index of,
/// make one pass over the articles. After the first use, a lookup takes log n comparisons and allocates nothing. Facets are safe to use
/// from any thread.
/// </remarks>
[DebuggerDisplay("Count = {Count}")]
public abstract partial class Facet<T> : IReadOnlyList<FacetValue<T>>
    where T : Article
{
    private readonly ArticleSet<T> _set;
    private readonly string _kind;
    private readonly Func<T, string?>? _valueOf;
    private readonly Func<T, ImmutableArray<string>>? _valuesOf;
    private readonly FactField? _field;
    private readonly Lock _grouping = new();
    private FacetValue<T>[]? _values;

    /// <summary>Creates a facet of a field that an article has at most once.</summary>
    /// <param name="set">The articles to group.</param>
    /// <param name="kind">What a value is called in messages, such as <c>source</c>.</param>
    /// <param name="valueOf">Reads the field; null and empty values are left out.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Facet(ArticleSet<T> set, string kind, Func<T, string?> valueOf)
        : this(set, kind)
    {
        ArgumentNullException.ThrowIfNull(valueOf);
        _valueOf = valueOf;
    }

    /// <summary>Creates a facet of a field that an article can have several times.</summary>
    /// <param name="set">The articles to group.</param>
    /// <param name="kind">What a value is called in messages, such as <c>tag</c>.</param>
    /// <param name="valuesOf">Reads the field; default arrays and empty values are left out.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Facet(ArticleSet<T> set, string kind, Func<T, ImmutableArray<string>> valuesOf)
        : this(set, kind)
    {
        ArgumentNullException.ThrowIfNull(valuesOf);
        _valuesOf = valuesOf;
    }

    /// <summary>Creates a facet of a field that there is an index of; null for the year.</summary>
    private protected Facet(ArticleSet<T> set, string kind, FactField? field)
        : this(set, kind) => _field = field;

    private Facet(ArticleSet<T> set, string kind)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(kind);
        _set = set;
        _kind = kind;
    }

    /// <summary>Gets the number of distinct values.</summary>
    public int Count => Values.Length;

    private FacetValue<T>[] Values => Volatile.Read(ref _values) ?? GroupOnce();

    /// <summary>Gets the articles that have a value.</summary>
    /// <param name="value">The value, ignoring case.</param>
    /// <returns>The articles in the order of the set: the same instance each time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No article has the value; the message names up to three near ones.</exception>
    public ArticleSet<T> this[string value] => TryGetValue(value, out ArticleSet<T>? articles) ? articles : throw NotFound(value);

    /// <inheritdoc/>
    // Not on the class itself: there, a number in brackets is a value, as with years, and never a position.
    FacetValue<T> IReadOnlyList<FacetValue<T>>.this[int index] => Values[index];

    /// <summary>Looks up the articles that have a value.</summary>
    /// <param name="value">The value, ignoring case.</param>
    /// <param name="articles">The articles in the order of the set, or null when there is none.</param>
    /// <returns>True if there is one; otherwise, false.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public bool TryGetValue(string value, [NotNullWhen(true)] out ArticleSet<T>? articles)
    {
        ArgumentNullException.ThrowIfNull(value);
        articles = Find(value);
        return articles is not null;
    }

    /// <summary>Determines whether an article has a value.</summary>
    /// <param name="value">The value, ignoring case.</param>
    /// <returns>True if there is one; otherwise, false.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public bool ContainsKey(string value) => TryGetValue(value, out _);

    /// <summary>Returns an enumerator over the values in order, which allocates nothing.</summary>
    /// <returns>The enumerator, standing before the first value.</returns>
    public Enumerator GetEnumerator() => new(Values);

    /// <inheritdoc/>
    IEnumerator<FacetValue<T>> IEnumerable<FacetValue<T>>.GetEnumerator() => ((IEnumerable<FacetValue<T>>)Values).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => Values.GetEnumerator();

    /// <summary>Returns the articles that have a value, or null. Binary search, nothing allocated.</summary>
    private protected ArticleSet<T>? Find(ReadOnlySpan<char> value)
    {
        FacetValue<T>[] values = Values;
        int low = 0;
        int high = values.Length - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            int order = Caseless.Compare(values[middle].Value, value);
            if (order == 0) return values[middle].Articles;

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return null;
    }

    private protected KeyNotFoundException NotFound(string value)
    {
        NearestKeys nearest = new(value);
        foreach (FacetValue<T> known in Values)
        {
            nearest.Offer(known.Value);
        }

        return new KeyNotFoundException(nearest.Describe($"No article has the {_kind}"));
    }

    private FacetValue<T>[] GroupOnce()
    {
        lock (_grouping)
        {
            if (_values is null) Volatile.Write(ref _values, Group());

            return _values;
        }
    }

    private FacetValue<T>[] Group()
    {
        FacetGrouping<T> grouping = new(_set);
        if (_valueOf is null && _valuesOf is null)
        {
            grouping.AddIndexed(_field);
            return grouping.ToValues();
        }

        grouping.AddAll(ValuesOf);
        return grouping.ToValues();
    }

    private IEnumerable<string?> ValuesOf(T article)
    {
        if (_valueOf is not null) return [_valueOf(article)];

        ImmutableArray<string> values = _valuesOf!(article);
        return values.IsDefault ? [] : values;
    }
}
