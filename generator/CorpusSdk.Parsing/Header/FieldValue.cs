namespace CorpusSdk.Parsing;

/// <summary>A value of a header, with its place in the file: text, a list, or a mapping of keys to values.</summary>
internal abstract record FieldValue(TextRange Range)
{
    /// <summary>What a message calls a value of this kind.</summary>
    public abstract string KindName { get; }
}

/// <param name="Range">Where it stands, quotes included.</param>
/// <param name="Text">The text after unquoting and unfolding.</param>
/// <param name="IsNull">True for nothing at all, <c>~</c> and <c>null</c>.</param>
internal sealed record ScalarValue(TextRange Range, string Text, bool IsNull = false) : FieldValue(Range)
{
    public override string KindName => IsNull ? "nothing" : "text";
}

internal sealed record ListValue(TextRange Range, IReadOnlyList<FieldValue> Items) : FieldValue(Range)
{
    public override string KindName => "a list";
}

internal sealed record MappingValue(TextRange Range, IReadOnlyList<HeaderField> Fields) : FieldValue(Range)
{
    public override string KindName => "a mapping of keys";
}

/// <summary>One key of a header with its value.</summary>
internal sealed record HeaderField(string Key, TextRange KeyRange, FieldValue Value);
