using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Formats.Toml;

/// <summary>What a key of a TOML document holds while the document is read: tables are added to from several places of it.</summary>
internal abstract class TomlNode
{
    public abstract FieldValue ToValue();
}

/// <summary>A value, an inline table among them: nothing can be added to it.</summary>
internal sealed class TomlLeaf(FieldValue value) : TomlNode
{
    public override FieldValue ToValue() => value;
}

/// <summary><c>[[key]]</c>: each one adds a table.</summary>
internal sealed class TomlTableArrayNode : TomlNode
{
    public List<TomlTableNode> Tables { get; } = [];

    public override FieldValue ToValue()
    {
        FieldValue[] items = [.. Tables.Select(static table => table.ToValue())];
        return new ListValue(
            TextRange.FromBounds(items[0].Range.Start, items.Max(static item => item.Range.End)), items.ToEquatableArray());
    }
}

/// <summary>Who has made a table decides on who may add to it.</summary>
internal enum TomlOrigin
{
    /// <summary>A longer header, <c>[key.more]</c>; <c>[key]</c> or dotted keys may still come.</summary>
    Above,

    /// <summary>Its own header, <c>[key]</c>.</summary>
    Header,

    /// <summary>A dotted key, <c>key.more = 1</c>; more dotted keys may come.</summary>
    DottedKey,
}
