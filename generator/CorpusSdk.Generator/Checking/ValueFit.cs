using System.Globalization;
using System.Text.RegularExpressions;
using CorpusSdk.Generator.Inference;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Checking;

/// <summary>Whether a scalar can be read as a declared type; the runtime's <c>FieldValue</c> reads what fits.</summary>
internal static class ValueFit
{
    public static bool Of(ScalarValue scalar, FieldType type) => type switch
    {
        ScalarFieldType { Scalar: ScalarType.DateOnly } day => ScalarInference.Fits(scalar, day) || scalar.Reading.Kind is ScalarKind.LocalTime or ScalarKind.ZonedTime,
        ScalarFieldType { Scalar: ScalarType.DateTime } => scalar.Reading.Kind is ScalarKind.Date or ScalarKind.LocalTime or ScalarKind.ZonedTime,
        ScalarFieldType { Scalar: ScalarType.Double } => scalar.Reading.Kind is ScalarKind.Integer or ScalarKind.Number,
        ScalarFieldType { Scalar: ScalarType.TimeOnly } => IsTime(scalar.Text),
        ScalarFieldType { Scalar: ScalarType.Guid } => Guid.TryParseExact(scalar.Text, "D", out _),
        ScalarFieldType { Scalar: ScalarType.Uri } => scalar.Text.Length > 0 && !scalar.Text.Any(char.IsWhiteSpace) && Uri.TryCreate(scalar.Text, UriKind.RelativeOrAbsolute, out _),
        ScalarFieldType other => ScalarInference.Fits(scalar, other),
        NumberFieldType number => IsNumber(scalar, number.TypeName),
        EnumFieldType choice => choice.Members.Any(name => FieldName.Matches(scalar.Text, name)),
        ReferenceFieldType => scalar.Text.Length > 0,
        _ => true,
    };

    private static bool IsTime(string text) => Regex.IsMatch(text, @"\A([01]?[0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,7})?)?\z", RegexOptions.CultureInvariant);

    private static bool IsNumber(ScalarValue scalar, string type)
    {
        if (type == "float") return scalar.Reading.Kind is ScalarKind.Integer or ScalarKind.Number && float.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        if (scalar.Reading.Kind != ScalarKind.Integer || !decimal.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number)) return false;
        (decimal least, decimal greatest) = type switch
        {
            "byte" => (byte.MinValue, byte.MaxValue),
            "sbyte" => (sbyte.MinValue, sbyte.MaxValue),
            "short" => (short.MinValue, short.MaxValue),
            "ushort" => (ushort.MinValue, ushort.MaxValue),
            "uint" => (uint.MinValue, uint.MaxValue),
            _ => ((decimal)ulong.MinValue, (decimal)ulong.MaxValue),
        };
        return number >= least && number <= greatest;
    }
}
