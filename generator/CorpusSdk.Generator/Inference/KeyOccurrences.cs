using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Inference;

/// <summary>Everything that headers hold under one key, in order of the articles.</summary>
internal sealed class KeyOccurrences
{
    private readonly Dictionary<string, int> _otherSpellings = new(StringComparer.Ordinal);
    private int _firstSpelling;
    private string? _key;

    /// <summary>The header that had the key last: of a key that a header has twice, the first counts.</summary>
    private int _lastHeader = -1;

    /// <summary>The values, those that are nothing left out.</summary>
    public List<Occurrence> Values { get; } = [];

    /// <summary>Where the key stands for the first time.</summary>
    public required ArticleFile FirstArticle { get; init; }

    public required HeaderField FirstField { get; init; }

    /// <summary>The key in its most frequent spelling.</summary>
    public string Key =>
        _key ??= _otherSpellings
            .Append(new(FirstField.Key, _firstSpelling))
            .OrderByDescending(static spelling => spelling.Value)
            .ThenBy(static spelling => spelling.Key, StringComparer.Ordinal)
            .First().Key;

    private void Add(ArticleFile article, HeaderField field, int header)
    {
        if (header == _lastHeader) return;

        _lastHeader = header;
        _key = null;
        if (field.Key.Equals(FirstField.Key, StringComparison.Ordinal)) _firstSpelling++;
        else _otherSpellings[field.Key] = _otherSpellings.TryGetValue(field.Key, out int count) ? count + 1 : 1;
        if (field.Value is not ScalarValue { IsNull: true }) Values.Add(new Occurrence(article, field.Value));
    }

    /// <summary>
    /// Takes values of the key in files where another member shows it, as far as the field would read them, too: a list is read of any
    /// value, and a record of any mapping.
    /// </summary>
    private void Join(IReadOnlyCollection<Occurrence> standard)
    {
        bool isList = Values.Exists(static value => value.Value is ListValue);
        bool isRecord = Values.Exists(static value => value.Value is MappingValue);
        Values.AddRange(standard.Where(
            value => value.Value is not ScalarValue { IsNull: true } && (isList || (isRecord && value.Value is MappingValue))));
    }

    /// <summary>
    /// The fields of headers, or of mappings in them, by their keys in ordinal order, ignoring case. Those that a member that every article
    /// has is read from are left out, file by file: a standard key that some files use otherwise is a field of these files.
    /// </summary>
    public static SortedDictionary<string, KeyOccurrences> Group(
        IEnumerable<(ArticleFile Article, EquatableArray<HeaderField> Fields)> headers)
    {
        var groups = new Dictionary<string, KeyOccurrences>(StringComparer.OrdinalIgnoreCase);
        var standard = new Dictionary<string, List<Occurrence>>(StringComparer.OrdinalIgnoreCase);
        int header = 0;
        foreach ((ArticleFile article, EquatableArray<HeaderField> fields) in headers)
        {
            foreach (HeaderField field in fields)
            {
                if (field.IsStandard)
                {
                    if (!standard.TryGetValue(field.Key, out List<Occurrence>? values)) standard.Add(field.Key, values = []);
                    values.Add(new Occurrence(article, field.Value));
                    continue;
                }

                if (!groups.TryGetValue(field.Key, out KeyOccurrences? group))
                    groups.Add(field.Key, group = new KeyOccurrences { FirstArticle = article, FirstField = field });
                group.Add(article, field, header);
            }

            header++;
        }

        foreach (KeyValuePair<string, KeyOccurrences> group in groups)
            if (standard.TryGetValue(group.Key, out List<Occurrence>? values)) group.Value.Join(values);

        var sorted = new SortedDictionary<string, KeyOccurrences>(StringComparer.Ordinal);
        foreach (KeyOccurrences group in groups.Values) sorted.Add(group.Key, group);
        return sorted;
    }
}
