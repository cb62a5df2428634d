namespace CorpusSdk.Generator.Model;

/// <summary>A constant of the user's code, such as what stands in for a missing value.</summary>
internal abstract record Constant;

internal sealed record BooleanConstant(bool Value) : Constant;

internal sealed record TextConstant(string Value) : Constant;

/// <param name="Value">A number of any of the numeric types of C#, of the type of its field.</param>
internal sealed record NumberConstant(IFormattable Value) : Constant;

/// <param name="TypeName">The enum, with <c>global::</c>.</param>
/// <param name="Member">The name of the member; null for a value that no member has, such as several flags.</param>
/// <param name="Value">The value, of the type under the enum.</param>
internal sealed record EnumConstant(string TypeName, string? Member, IFormattable Value) : Constant;
