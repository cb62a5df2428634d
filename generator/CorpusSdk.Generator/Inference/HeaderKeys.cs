using CorpusSdk.Generator.Fields;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Generator.Inference;

/// <summary>
/// The fields of headers, or of mappings in them, by their keys, ignoring case. Never changed after it was made: where some articles come
/// or go, the next one shares what they do not touch.
/// </summary>
internal sealed class HeaderKeys
{
    private readonly Dictionary<string, KeyFields> _fields;

    private HeaderKeys(Dictionary<string, KeyFields> fields) => _fields = fields;

    /// <param name="mappings">Values with the fields in them.</param>
    public static HeaderKeys Of(IEnumerable<(Occurrence Owner, EquatableArray<HeaderField> Fields)> mappings)
    {
        var found = new Dictionary<string, FoundFields>(Caseless.Comparer);
        int number = 0;
        foreach ((Occurrence owner, EquatableArray<HeaderField> fields) in mappings)
            Add(found, fields, number++, owner.Owner, owner.Alike);
        return Of(found.Select(static key => new KeyValuePair<string, List<KeyField>>(key.Key, key.Value.Fields)));
    }

    public static HeaderKeys Of(IEnumerable<ArticleFile> articles)
    {
        var found = new Dictionary<string, FoundFields>(Caseless.Comparer);
        int number = 0;
        foreach (ArticleFile article in articles) Add(found, article.Article.Header.Fields, number++, article);
        return Of(found.Select(static key => new KeyValuePair<string, List<KeyField>>(key.Key, key.Value.Fields)));
    }

    /// <param name="fields">The fields by their keys, in order of the articles.</param>
    public static HeaderKeys Of(IEnumerable<KeyValuePair<string, List<KeyField>>> fields)
    {
        var keys = new Dictionary<string, KeyFields>(Caseless.Comparer);
        foreach (KeyValuePair<string, List<KeyField>> key in fields) keys.Add(key.Key, new KeyFields(key.Value));
        return new HeaderKeys(keys);
    }

    /// <summary>The same for other articles. Takes time in proportion to the articles that have a key of those that came or went.</summary>
    /// <param name="change">The difference.</param>
    public HeaderKeys With(ArticlesChange change)
    {
        var added = new Dictionary<string, FoundFields>(Caseless.Comparer);
        for (int i = 0; i < change.Added.Count; i++) Add(added, change.Added[i].Article.Header.Fields, i, change.Added[i]);

        var touched = new HashSet<string>(added.Keys, Caseless.Comparer);
        foreach (ArticleFile article in change.Removed)
            foreach (HeaderField field in article.Article.Header.Fields) touched.Add(field.Key);
        if (touched.Count == 0) return this;

        var keys = new Dictionary<string, KeyFields>(_fields, Caseless.Comparer);
        foreach (string key in touched)
        {
            List<KeyField> fields = _fields.TryGetValue(key, out KeyFields? known) ? [.. known.Fields] : [];
            foreach (ArticleFile article in change.Removed)
            {
                int first = PlaceOf(fields, article.Id);
                int after = first;
                while (after < fields.Count && fields[after].Article.Id == article.Id) after++;
                fields.RemoveRange(first, after - first);
            }

            if (added.TryGetValue(key, out FoundFields? more))
            {
                ILookup<string, KeyField> byArticle = more.Fields.ToLookup(static field => field.Article.Id, StringComparer.Ordinal);
                foreach (IGrouping<string, KeyField> article in byArticle)
                    fields.InsertRange(PlaceOf(fields, article.Key), article);
            }

            keys.Remove(key);
            if (fields.Count > 0) keys.Add(key, new KeyFields(fields));
        }

        return new HeaderKeys(keys);
    }

    /// <summary>
    /// What becomes of them, by their keys in ordinal order. Those that a member that every article has is read from are left out, file by
    /// file.
    /// </summary>
    public SortedDictionary<string, KeyOccurrences> Groups()
    {
        var sorted = new SortedDictionary<string, KeyOccurrences>(StringComparer.Ordinal);
        foreach (KeyFields fields in _fields.Values)
            if (fields.Own is { } own) sorted.Add(own.Key, own);
        return sorted;
    }

    /// <summary>The order of days in digits that all of them show together.</summary>
    public DayOrder Order()
    {
        var order = new DigitOrders();
        foreach (KeyFields fields in _fields.Values) order = order.With(fields.Orders);
        return order.Order;
    }

    /// <summary>What headers of articles hold under a key, the first of a key that a header has twice.</summary>
    public IReadOnlyList<FieldValue> ValuesOf(string key)
    {
        if (!_fields.TryGetValue(key, out KeyFields? found)) return [];

        var values = new List<FieldValue>(found.Fields.Count);
        ArticleFile? last = null;
        foreach (KeyField field in found.Fields)
        {
            if (!ReferenceEquals(field.Article, last)) values.Add(field.Field.Value);
            last = field.Article;
        }

        return values;
    }

    private static void Add(
        Dictionary<string, FoundFields> found, EquatableArray<HeaderField> fields, int header, ArticleFile? owner,
        AlikeValues? alike = null)
    {
        foreach (HeaderField field in fields)
        {
            if (!found.TryGetValue(field.Key, out FoundFields? known)) found.Add(field.Key, known = new FoundFields());
            // Of a key that a header has twice, the first counts.
            if (!field.IsStandard && known.LastHeader == header) continue;

            if (!field.IsStandard) known.LastHeader = header;
            known.Fields.Add(new KeyField(owner, field, alike));
        }
    }

    /// <summary>The first place of an article with an id, or of one that comes after it.</summary>
    private static int PlaceOf(List<KeyField> fields, string id)
    {
        int first = 0;
        int after = fields.Count;
        while (first < after)
        {
            int middle = (first + after) / 2;
            if (string.CompareOrdinal(fields[middle].Article.Id, id) < 0) first = middle + 1;
            else after = middle;
        }

        return first;
    }

    private sealed class FoundFields
    {
        public List<KeyField> Fields { get; } = [];

        /// <summary>The last header with a field of its own under the key.</summary>
        public int LastHeader { get; set; } = -1;
    }

    private sealed class KeyFields(List<KeyField> fields)
    {
        public List<KeyField> Fields => fields;

        public KeyOccurrences? Own { get; } = KeyOccurrences.Of(fields);

        public DigitOrders Orders { get; } = DigitOrders.Of(fields.Select(static field => (field.Field.Value, field.Count)));
    }
}
