using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Fields;

/// <summary>One key of a header with its value.</summary>
internal sealed record HeaderField(string Key, TextRange KeyRange, FieldValue Value)
{
    /// <summary>Whether a member that every article has, such as its title, is read from it.</summary>
    public bool IsStandard { get; init; }
}
