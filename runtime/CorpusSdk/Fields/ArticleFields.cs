using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using CorpusSdk.CompilerServices;
using CorpusSdk.Shared.Fields;
using CorpusSdk.Shared.Letters;
using CorpusSdk.Shared.Text;

namespace CorpusSdk;

/// <summary>The keys of an article's header with their values, in the order of the file. Keys are found ignoring case. Immutable.</summary>
/// <remarks>
/// Headers have few keys: finding one looks at each and allocates nothing. Beyond 64 keys, the first question makes an index of them.
/// </remarks>
[DebuggerDisplay("Count = {Count}")]
[CollectionBuilder(typeof(ArticleFields), nameof(Create))]
[JsonConverter(typeof(ArticleFieldsConverter))]
public sealed class ArticleFields : IReadOnlyList<KeyValuePair<string, FieldValue>>
{
    /// <summary>Headers with more keys than this are not made by people; looking at each key for each key would take minutes.</summary>
    private const int ManyKeys = 64;

    private readonly KeyValuePair<string, FieldValue>[] _fields;

    /// <summary>The values by their keys, made at the first question where there are many.</summary>
    private Dictionary<string, FieldValue>? _byKey;

    private ArticleFields(KeyValuePair<string, FieldValue>[] fields) => _fields = fields;

    /// <summary>Gets the fields of a header without keys.</summary>
    public static ArticleFields Empty { get; } = new([]);

    /// <summary>Gets the number of keys.</summary>
    public int Count => _fields.Length;

    /// <summary>Gets a field by its position.</summary>
    /// <param name="index">The position in the file, from 0.</param>
    /// <returns>The key and its value.</returns>
    public KeyValuePair<string, FieldValue> this[int index] => _fields[index];

    /// <summary>Gets the value of a key.</summary>
    /// <param name="key">The key, ignoring case.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such key; the message names up to three near ones.</exception>
    public FieldValue this[string key] => TryGetValue(key, out FieldValue? value) ? value : throw NotFound(key);

    /// <summary>Creates fields from keys and values; of a key that occurs twice, the first is found.</summary>
    /// <param name="fields">The fields in their order.</param>
    /// <returns>The fields.</returns>
    public static ArticleFields Create(ReadOnlySpan<KeyValuePair<string, FieldValue>> fields) =>
        fields.Length == 0 ? Empty : new(fields.ToArray());

    /// <summary>Looks a key up.</summary>
    /// <param name="key">The key, ignoring case.</param>
    /// <param name="value">Its value, or null when there is none.</param>
    /// <returns>True if there is one; otherwise, false.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool TryGetValue(string key, [NotNullWhen(true)] out FieldValue? value)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (_fields.Length > ManyKeys) return (_byKey ??= ByKey()).TryGetValue(key, out value);

        foreach (KeyValuePair<string, FieldValue> field in _fields)
        {
            if (Caseless.Equals(field.Key, key))
            {
                value = field.Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>Determines whether there is a key.</summary>
    /// <param name="key">The key, ignoring case.</param>
    /// <returns>True if there is one, with a value or without; otherwise, false.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <summary>Returns the value of a key that may be missing.</summary>
    /// <param name="key">The key, ignoring case.</param>
    /// <returns>The value; null when there is no such key, or nothing under it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public FieldValue? Find(string key) => TryGetValue(key, out FieldValue? value) && value.Kind != FieldKind.Nothing ? value : null;

    /// <summary>Returns the value of the key that a property of this name stands for.</summary>
    /// <param name="name">The name, compared by letters and digits alone and ignoring case: <c>CoverImage</c> finds
    /// <c>cover-image</c>.</param>
    /// <returns>The value; null when there is no such key, or nothing under it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public FieldValue? Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (KeyValuePair<string, FieldValue> field in _fields)
        {
            if (FieldName.Matches(field.Key, name)) return field.Value.Kind != FieldKind.Nothing ? field.Value : null;
        }

        return null;
    }

    /// <summary>Reads the items of a list under a key.</summary>
    /// <typeparam name="T">What an item becomes.</typeparam>
    /// <param name="key">The key, ignoring case.</param>
    /// <param name="convert">Reads an item.</param>
    /// <returns>The items; none when there is no such key.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ImmutableArray<T> List<T>(string key, Func<FieldValue, T> convert) => Find(key)?.AsList(convert) ?? [];

    /// <summary>Returns an enumerator over the fields in the order of the file.</summary>
    /// <returns>The enumerator, standing before the first field.</returns>
    public IEnumerator<KeyValuePair<string, FieldValue>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, FieldValue>>)_fields).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _fields.GetEnumerator();

    /// <summary>Returns the fields as YAML writes them in one line.</summary>
    /// <returns>A text for display.</returns>
    public override string ToString() => $"{{{string.Join(", ", _fields.Select(static field => $"{field.Key}: {field.Value}"))}}}";

    private Dictionary<string, FieldValue> ByKey()
    {
        Dictionary<string, FieldValue> byKey = new(_fields.Length, Caseless.Comparer);
        foreach (KeyValuePair<string, FieldValue> field in _fields)
        {
            byKey.TryAdd(field.Key, field.Value);
        }

        return byKey;
    }

    private KeyNotFoundException NotFound(string key)
    {
        NearestKeys nearest = new(key);
        foreach (KeyValuePair<string, FieldValue> field in _fields)
        {
            nearest.Offer(field.Key);
        }

        return new KeyNotFoundException(nearest.Describe("The header has no key"));
    }
}
