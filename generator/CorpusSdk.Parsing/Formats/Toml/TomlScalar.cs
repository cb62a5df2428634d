using System.Globalization;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;
using Tomlyn.Syntax;

namespace CorpusSdk.Parsing.Formats.Toml;

/// <summary>
/// A single value of TOML. TOML says of every value what it is; numbers are written in the way in which all other formats write them,
/// so that <c>0xFF</c>, <c>1_000</c> and <c>+5</c> are numbers wherever the value is read.
/// </summary>
internal static class TomlScalar
{
    /// <param name="value">A value that is no array and no table.</param>
    /// <param name="range">Its place in the file.</param>
    /// <param name="written">What stands there.</param>
    public static ScalarValue Read(ValueSyntax value, TextRange range, string written) => value switch
    {
        StringValueSyntax text => new ScalarValue(range, Text(text), IsQuoted: true),
        IntegerValueSyntax integer => new ScalarValue(range, integer.Value.ToString(CultureInfo.InvariantCulture)),
        FloatValueSyntax => new ScalarValue(range, Float(written)),
        // A time alone has no reading, and "09:30:00" must not become a duration.
        DateTimeValueSyntax { Kind: SyntaxKind.LocalTime } => new ScalarValue(range, written, default(ScalarReading), IsQuoted: true),
        _ => new ScalarValue(range, written),
    };

    /// <summary>Line ends of the file become <c>\n</c>, as in every text.</summary>
    private static string Text(StringValueSyntax text)
    {
        string value = text.Value ?? "";
        bool hasLines = text.Token?.TokenKind is TokenKind.StringMulti or TokenKind.StringLiteralMulti;
        return hasLines ? value.Replace("\r\n", "\n") : value;
    }

    private static string Float(string written)
    {
        string number = written.Replace("_", "");
        string magnitude = number.TrimStart('+', '-');
        string sign = number[0] == '-' ? "-" : "";
        return magnitude switch
        {
            "inf" => sign + ".inf",
            "nan" => ".nan",
            _ => sign + magnitude,
        };
    }
}
