using System.Globalization;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Writing;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Declarations;

/// <summary>A constant as C#, of the type of its field.</summary>
internal static class DefaultExpression
{
    public static string Of(object value, FieldType type) => (value, type) switch
    {
        (bool flag, _) => flag ? "true" : "false",
        (string text, _) => Literal.Of(text),
        (_, ScalarFieldType { Scalar: ScalarType.Decimal }) => Convert.ToDecimal(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) + "m",
        (_, NumberFieldType number) => $"({number.TypeName}){SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false)}",
        _ => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false)!,
    };
}
