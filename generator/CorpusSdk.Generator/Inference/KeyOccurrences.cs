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

    /// <summary>Whether a member that every article has shows the key's value wherever it stands.</summary>
    public bool IsStandard { get; private set; } = true;

    /// <summary>The key in its most frequent spelling.</summary>
    public string Key => _key ??= _otherSpellings.Append(new(FirstField.Key, _firstSpelling)).OrderByDescending(static spelling => spelling.Value).ThenBy(static spelling => spelling.Key, StringComparer.Ordinal).First().Key;

    private void Add(ArticleFile article, HeaderField field, int header)
    {
        if (header == _lastHeader) return;

        _lastHeader = header;
        _key = null;
        if (field.Key.Equals(FirstField.Key, StringComparison.Ordinal)) _firstSpelling++;
        else _otherSpellings[field.Key] = _otherSpellings.TryGetValue(field.Key, out int count) ? count + 1 : 1;
        IsStandard &= field.IsStandard;
        if (field.Value is not ScalarValue { IsNull: true }) Values.Add(new Occurrence(article, field.Value));
    }

    /// <summary>The fields of headers, or of mappings in them, by their keys in ordinal order, ignoring case.</summary>
    public static SortedDictionary<string, KeyOccurrences> Group(IEnumerable<(ArticleFile Article, EquatableArray<HeaderField> Fields)> headers)
    {
        var groups = new Dictionary<string, KeyOccurrences>(StringComparer.OrdinalIgnoreCase);
        int header = 0;
        foreach ((ArticleFile article, EquatableArray<HeaderField> fields) in headers)
        {
            foreach (HeaderField field in fields)
            {
                if (!groups.TryGetValue(field.Key, out KeyOccurrences? group)) groups.Add(field.Key, group = new KeyOccurrences { FirstArticle = article, FirstField = field });
                group.Add(article, field, header);
            }

            header++;
        }

        var sorted = new SortedDictionary<string, KeyOccurrences>(StringComparer.Ordinal);
        foreach (KeyOccurrences group in groups.Values) sorted.Add(group.Key, group);
        return sorted;
    }
}
