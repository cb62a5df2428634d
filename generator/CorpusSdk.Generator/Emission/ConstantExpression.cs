using System.Globalization;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Writing;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Emission;

/// <summary>A constant as C#.</summary>
internal static class ConstantExpression
{
    public static string Of(Constant constant) => constant switch
    {
        BooleanConstant flag => flag.Value ? "true" : "false",
        TextConstant text => Literal.Of(text.Value),
        NumberConstant number => Of(number.Value),
        EnumConstant { Member: { } member } choice => $"{choice.TypeName}.{Escape(member)}",
        EnumConstant flags => $"({flags.TypeName})({Digits(flags.Value)})",
        _ => throw new InvalidOperationException($"{constant} is no constant of C#."),
    };

    private static string Of(IFormattable number) => number switch
    {
        double.NaN => "double.NaN",
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        decimal => Digits(number) + "m",
        byte => $"(byte){Digits(number)}",
        sbyte => $"(sbyte){Digits(number)}",
        short => $"(short){Digits(number)}",
        ushort => $"(ushort){Digits(number)}",
        uint => $"(uint){Digits(number)}",
        ulong => $"(ulong){Digits(number)}",
        float.NaN => "float.NaN",
        float.PositiveInfinity => "float.PositiveInfinity",
        float.NegativeInfinity => "float.NegativeInfinity",
        float => $"(float){Digits(number)}",
        _ => Digits(number),
    };

    /// <summary>With as many digits as it takes to read the same number again.</summary>
    private static string Digits(IFormattable number) =>
        number.ToString(number is double or float ? "R" : null, CultureInfo.InvariantCulture);

    private static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
