using System.Globalization;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;
using Tomlyn.Syntax;

namespace CorpusSdk.Parsing.Formats.Toml;

/// <summary>
/// A single value of TOML. TOML says of every value what it is; numbers are written in the way in which all other formats write them,
/// so that <c>0xFF</c>, <c>1_000</c> and <c>+5</c> are numbers wherever the value is read.
/// </summary>
internal static class TomlScalar
{
    /// <summary>As long as <c>09:30:00.1234567</c>.</summary>
    private const int LongestTime = 16;

    /// <param name="value">A value that is neither an array nor a table.</param>
    /// <param name="range">Its place in the file.</param>
    /// <param name="written">What stands there.</param>
    public static ScalarValue Read(ValueSyntax value, TextRange range, string written) => value switch
    {
        StringValueSyntax text => new ScalarValue(range, Text(text), IsQuoted: true),
        IntegerValueSyntax integer => new ScalarValue(range, integer.Value.ToString(CultureInfo.InvariantCulture)),
        FloatValueSyntax => new ScalarValue(range, Float(written)),
        // By itself, "09:30:00" would be a duration. A fraction of more digits than a tick has is text.
        DateTimeValueSyntax { Kind: SyntaxKind.LocalTime } =>
            new ScalarValue(
                range, written, new ScalarReading(written.Length <= LongestTime ? ValueKind.Time : ValueKind.Text), IsQuoted: true),
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
