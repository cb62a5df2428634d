using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Fields;

/// <summary>A value of a header, with its place in the file: text, a list, or a mapping of keys to values.</summary>
internal abstract record FieldValue(TextRange Range)
{
    public abstract ValueKind Kind { get; }

    /// <summary>What a message calls a value of this kind.</summary>
    public abstract string KindName { get; }
}

/// <param name="Range">Where it stands, quotes included.</param>
/// <param name="Text">The text after unquoting and unfolding.</param>
/// <param name="Reading">What the text says besides being text.</param>
/// <param name="IsQuoted">Whether quotes or a block mark say that it is text: <c>"5"</c> is not a number.</param>
/// <param name="IsNull">True for nothing at all, <c>~</c> and <c>null</c>.</param>
internal sealed record ScalarValue(
    TextRange Range, string Text, ScalarReading Reading, bool IsQuoted = false, bool IsNull = false) : FieldValue(Range)
{
    public ScalarValue(TextRange range, string text, bool IsNull = false, bool IsQuoted = false)
        : this(range, text, IsNull ? default : ScalarReader.Read(text, IsQuoted), IsQuoted, IsNull)
    {
    }

    public override ValueKind Kind => IsNull ? ValueKind.Nothing : Reading.Kind;

    public override string KindName => IsNull ? "nothing" : "text";
}

internal sealed record ListValue(TextRange Range, EquatableArray<FieldValue> Items) : FieldValue(Range)
{
    public override ValueKind Kind => ValueKind.List;

    public override string KindName => "a list";
}

internal sealed record MappingValue(TextRange Range, EquatableArray<HeaderField> Fields) : FieldValue(Range)
{
    public override ValueKind Kind => ValueKind.Mapping;

    public override string KindName => "a mapping of keys";
}
