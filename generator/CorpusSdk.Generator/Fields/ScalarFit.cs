using System.Globalization;
using System.Text.RegularExpressions;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Fields;

/// <summary>
/// Whether a scalar can be read as a type where its kind alone does not say so; the runtime's <c>FieldValue</c> reads what fits.
/// </summary>
internal static class ScalarFit
{
    /// <summary>Digits that every decimal has room for.</summary>
    private const int DecimalDigits = 28;

    public static bool IsNumber(ScalarValue value) => value.Kind is ValueKind.Integer or ValueKind.Number;

    public static bool IsWhole(ScalarValue value, decimal least, decimal greatest) =>
        value.Kind == ValueKind.Integer
        && decimal.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number)
        && number >= least
        && number <= greatest;

    /// <summary>A number that a decimal keeps as it is written, trailing zeros included.</summary>
    public static bool IsDecimal(ScalarValue value)
    {
        if (!IsNumber(value)) return false;

        int digits = 0;
        foreach (char c in value.Text)
        {
            if (c is 'e' or 'E' or 'n' or 'i') return false;
            if (c is >= '0' and <= '9') digits++;
        }

        return digits <= DecimalDigits;
    }

    /// <summary>Digits with a sign, a leading zero or an exponent, of which a number would print otherwise.</summary>
    public static bool IsWrittenLikeNumber(string text) =>
        text.Length <= 64
        && Regex.IsMatch(
            text, @"\A(?:[+][0-9]+(?:\.[0-9]+)?|-?0[0-9]+(?:\.[0-9]+)?|-0|-?[0-9]{29,}|-?[0-9]+(?:\.[0-9]+)?[eE][+-]?[0-9]+)\z",
            RegexOptions.CultureInvariant);

    /// <summary>
    /// A number that a double gives back; one with an exponent prints otherwise, and is a double where it is declared as one.
    /// </summary>
    public static bool IsDouble(ScalarValue value) =>
        IsNumber(value)
        && (value.Text.IndexOfAny(['n', 'N', 'i', 'I']) >= 0
            || (value.Text.IndexOfAny(['e', 'E']) < 0 && value.Text.Length <= 15));

    public static bool IsSingle(ScalarValue value) =>
        IsNumber(value) && float.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    public static bool IsDay(ScalarValue value, DayOrder order) =>
        value.Kind == ValueKind.Date
        || (value.Kind == ValueKind.DigitDate && DigitDate.From(value.Reading.Value).TryRead(order, out _, out _));

    /// <summary>A day alone is its midnight.</summary>
    public static bool IsMoment(ScalarValue value) => value.Kind is ValueKind.Date or ValueKind.LocalTime or ValueKind.ZonedTime;

    /// <summary>A time with seconds is a duration by itself, <c>09:30:15</c>; among times without, it is one of them.</summary>
    public static bool IsClock(ScalarValue value) =>
        value.Kind == ValueKind.Time || (value.Kind == ValueKind.Duration && value.Text[2] == ':' && IsTime(value));

    public static bool IsTime(ScalarValue value) =>
        Regex.IsMatch(value.Text, @"\A([01]?[0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,7})?)?\z", RegexOptions.CultureInvariant);

    /// <summary>An address, absolute or relative.</summary>
    public static bool IsAddress(ScalarValue value) =>
        value.Text.Length > 0 && !value.Text.Any(char.IsWhiteSpace) && Uri.TryCreate(value.Text, UriKind.RelativeOrAbsolute, out _);

    public static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
