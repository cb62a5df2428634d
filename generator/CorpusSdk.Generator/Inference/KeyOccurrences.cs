using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Inference;

/// <summary>Everything that headers hold under one key, in order of the articles.</summary>
internal sealed class KeyOccurrences
{
    private readonly Dictionary<string, int> _otherSpellings = new(StringComparer.Ordinal);
    private int _firstSpelling;
    private string? _key;

    private readonly KeyField _first;

    private KeyOccurrences(KeyField first) => _first = first;

    /// <summary>The values, those that are nothing left out.</summary>
    public List<Occurrence> Values { get; } = [];

    /// <summary>Where the key stands for the first time.</summary>
    public ArticleFile FirstArticle => _first.Article;

    public HeaderField FirstField => _first.Field;

    /// <summary>The key in its most frequent spelling.</summary>
    public string Key =>
        _key ??= _otherSpellings
            .Append(new(FirstField.Key, _firstSpelling))
            .OrderByDescending(static spelling => spelling.Value)
            .ThenBy(static spelling => spelling.Key, StringComparer.Ordinal)
            .First().Key;

    /// <summary>
    /// What a key's fields hold beside those that a member that every article has is read from: a standard key that some files use
    /// otherwise is a field of these files.
    /// </summary>
    /// <param name="fields">The fields in order of the articles.</param>
    /// <returns>Null when all of them are such members'.</returns>
    public static KeyOccurrences? Of(IReadOnlyList<KeyField> fields)
    {
        KeyOccurrences? own = null;
        int standard = 0;
        for (int i = 0; i < fields.Count; i++)
        {
            if (fields[i].Field.IsStandard) standard++;
            else (own ??= new KeyOccurrences(fields[i])).Add(fields[i]);
        }

        if (own is not null && standard > 0) own.Join(fields.Where(static field => field.Field.IsStandard));
        return own;
    }

    private void Add(KeyField field)
    {
        string key = field.Field.Key;
        if (key.Equals(FirstField.Key, StringComparison.Ordinal)) _firstSpelling += field.Count;
        else _otherSpellings[key] = _otherSpellings.TryGetValue(key, out int count) ? count + field.Count : field.Count;
        if (field.Field.Value is not ScalarValue { IsNull: true }) Values.Add(field.Occurrence);
    }

    /// <summary>
    /// Takes values of the key in files where another member shows it, as far as the field would read them, too: a list is read of any
    /// value, and a record of any mapping.
    /// </summary>
    private void Join(IEnumerable<KeyField> standard)
    {
        bool isList = Values.Exists(static value => value.Value is ListValue);
        bool isRecord = Values.Exists(static value => value.Value is MappingValue);
        Values.AddRange(standard
            .Where(field =>
                field.Field.Value is not ScalarValue { IsNull: true } && (isList || (isRecord && field.Field.Value is MappingValue)))
            .Select(static field => field.Occurrence));
    }
}

/// <summary>A field of a header with the article that it stands in, or with all articles that have one like it.</summary>
/// <param name="Owner">The article; null for fields of several.</param>
/// <param name="Field">The field; of several, the first.</param>
/// <param name="Alike">The articles with fields like it; null for the field of one article.</param>
internal readonly record struct KeyField(ArticleFile? Owner, HeaderField Field, AlikeValues? Alike = null)
{
    /// <summary>The article, or the first of several.</summary>
    public ArticleFile Article => Owner ?? Alike!.FirstArticle;

    /// <summary>For how many fields it stands.</summary>
    public int Count => Alike?.Count ?? 1;

    /// <summary>Its value.</summary>
    public Occurrence Occurrence => new(Owner, Field.Value, Alike);
}
