using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Model;

/// <summary>What a value has to be besides being of its type: an attribute of <c>System.ComponentModel.DataAnnotations</c>.</summary>
internal abstract record FieldRule;

internal sealed record RangeRule(RangeBound Least, RangeBound Greatest) : FieldRule;

/// <summary>The whole text has to match.</summary>
internal sealed record PatternRule(string Pattern) : FieldRule;

/// <summary>How many characters a text, or items a list has.</summary>
/// <param name="Least">The fewest, 0 or more.</param>
/// <param name="Most">The most; null for any number.</param>
internal sealed record LengthRule(int Least, int? Most) : FieldRule;

internal sealed record OneOfRule(EquatableArray<string> Values) : FieldRule;

internal sealed record NoneOfRule(EquatableArray<string> Values) : FieldRule;

internal sealed record WebAddressRule : FieldRule;

internal sealed record MailAddressRule : FieldRule;

internal sealed record NotEmptyRule : FieldRule;

/// <summary>One end of a range.</summary>
/// <param name="Shown">The bound as people write it; of a number, as JSON does as well.</param>
/// <param name="Value">What values are compared with: a number itself, ticks of a day, a time or a duration.</param>
/// <param name="IsExcluded">Whether the bound itself is not allowed.</param>
internal sealed record RangeBound(string Shown, double Value, bool IsExcluded);
