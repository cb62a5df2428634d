using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Formats.Toml;

/// <summary>
/// A table of a TOML document while the document is read. Where TOML does not allow a key once more, the key is there twice, and
/// is reported as in every other format.
/// </summary>
/// <param name="origin">Who has made it.</param>
/// <param name="range">The key or header that has made it.</param>
/// <param name="depth">How many levels it is below the document.</param>
internal sealed class TomlTableNode(TomlOrigin origin, TextRange range, int depth) : TomlNode
{
    private readonly List<(TomlKey Key, TomlNode Node)> _entries = [];

    /// <summary>For each key the node that was put under it last.</summary>
    private readonly Dictionary<string, TomlNode> _last = new(StringComparer.Ordinal);

    private TomlOrigin _origin = origin;
    private TextRange _range = range;

    public int Depth => depth;

    public void Add(TomlKey key, TomlNode node)
    {
        _entries.Add((key, node));
        _last[key.Name] = node;
    }

    /// <summary>The table that <c>[… key … ]</c> goes through: any table, and the last one of several.</summary>
    public TomlTableNode Through(TomlKey key) => Last(key) switch
    {
        TomlTableNode table => table,
        TomlTableArrayNode array => array.Tables[array.Tables.Count - 1],
        _ => AddTable(key, TomlOrigin.Above, key.Range),
    };

    /// <summary>The table that a dotted key goes through: none that has a header of its own, and none that will get one.</summary>
    public TomlTableNode ThroughDotted(TomlKey key)
    {
        if (Last(key) is not TomlTableNode { _origin: TomlOrigin.Above or TomlOrigin.DottedKey } table)
            return AddTable(key, TomlOrigin.DottedKey, key.Range);

        table._origin = TomlOrigin.DottedKey;
        return table;
    }

    /// <summary>The table of the header <c>[key]</c>.</summary>
    public TomlTableNode Open(TomlKey key, TextRange header)
    {
        if (Last(key) is not TomlTableNode { _origin: TomlOrigin.Above } table) return AddTable(key, TomlOrigin.Header, header);

        (table._origin, table._range) = (TomlOrigin.Header, header);
        return table;
    }

    /// <summary>A new table for the header <c>[[key]]</c>.</summary>
    public TomlTableNode OpenNext(TomlKey key, TextRange header)
    {
        if (Last(key) is not TomlTableArrayNode array)
        {
            array = new TomlTableArrayNode();
            Add(key, array);
        }

        var table = new TomlTableNode(TomlOrigin.Header, header, depth + 2);
        array.Tables.Add(table);
        return table;
    }

    public EquatableArray<HeaderField> ToFields() =>
        _entries.Select(static entry => new HeaderField(entry.Key.Name, entry.Key.Range, entry.Node.ToValue())).ToEquatableArray();

    public override FieldValue ToValue()
    {
        EquatableArray<HeaderField> fields = ToFields();
        int start = _range.Start;
        int end = _range.End;
        foreach (HeaderField field in fields) (start, end) = (Math.Min(start, field.KeyRange.Start), Math.Max(end, field.Value.Range.End));
        return new MappingValue(TextRange.FromBounds(start, end), fields);
    }

    private TomlNode? Last(TomlKey key) => _last.TryGetValue(key.Name, out TomlNode? node) ? node : null;

    private TomlTableNode AddTable(TomlKey key, TomlOrigin origin, TextRange range)
    {
        var table = new TomlTableNode(origin, range, depth + 1);
        Add(key, table);
        return table;
    }
}

/// <summary>One part of a dotted key, or a whole one.</summary>
internal readonly record struct TomlKey(string Name, TextRange Range);
