using System.Globalization;
using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Fields;

namespace CorpusSdk.Generator.Inference;

/// <summary>
/// Scalars → the type that says most about them and that all are of, but for the few that <see cref="Tolerance"/> allows.
/// Numbers widen only where nothing is lost: <c>decimal</c> keeps <c>1.10</c> as written, and a number that it cannot hold is a
/// <c>double</c> when it has an exponent, and text otherwise.
/// </summary>
internal static class ScalarInference
{
    /// <summary>
    /// Types of one kind, from the narrowest on; the kinds from the narrowest on. A few wider values do not widen the type of
    /// all: one more file would change an API.
    /// </summary>
    private static readonly ScalarType[][] Families =
    [
        [ScalarType.Boolean],
        [ScalarType.Int32, ScalarType.Int64],
        [ScalarType.Decimal, ScalarType.Double],
        [ScalarType.DateOnly],
        [ScalarType.DateTimeOffset],
        [ScalarType.TimeSpan],
        [ScalarType.Uri],
    ];

    /// <summary>Digits that every decimal has room for.</summary>
    private const int DecimalDigits = 28;

    /// <returns>The type, and what is not of it.</returns>
    public static (ScalarFieldType Type, IReadOnlyList<Occurrence> Exceptions) Infer(IReadOnlyList<Occurrence> values, int tolerance)
    {
        DayOrder order = DigitDay.OrderOf(values.Select(static value => value.Value), tolerance);
        foreach (ScalarType[] family in Families)
        {
            ScalarFieldType? best = null;
            List<Occurrence> exceptions = [];
            foreach (ScalarType type in family)
            {
                var candidate = new ScalarFieldType(type, type == ScalarType.DateOnly ? order : DayOrder.Unknown);
                if (ExceptionsOf(values, candidate, Math.Min(tolerance, values.Count - 1)) is { } others && (best is null || others.Count < exceptions.Count)) (best, exceptions) = (candidate, others);
            }

            if (best is not null) return (best, exceptions);
        }

        return (new ScalarFieldType(ScalarType.String), []);
    }

    /// <summary>The values that cannot be read as a type; null as soon as there are more than can be.</summary>
    private static List<Occurrence>? ExceptionsOf(IReadOnlyList<Occurrence> values, ScalarFieldType type, int most)
    {
        var exceptions = new List<Occurrence>();
        for (int i = 0; i < values.Count && exceptions.Count <= most; i++)
            if (!Fits(values[i].Value, type)) exceptions.Add(values[i]);
        return exceptions.Count <= most ? exceptions : null;
    }

    /// <summary>Whether a value can be read as a type.</summary>
    public static bool Fits(FieldValue value, ScalarFieldType type)
    {
        if (value is not ScalarValue { IsNull: false, Text: var text, Reading: var reading }) return false;
        return type.Scalar switch
        {
            ScalarType.Boolean => reading.Kind == ScalarKind.Boolean,
            ScalarType.Int32 => reading.Kind == ScalarKind.Integer && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            ScalarType.Int64 => reading.Kind == ScalarKind.Integer && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            ScalarType.Decimal => reading.Kind is ScalarKind.Integer or ScalarKind.Number && IsDecimal(text),
            ScalarType.Double => reading.Kind is ScalarKind.Integer or ScalarKind.Number && IsDouble(text),
            ScalarType.DateOnly => reading.Kind == ScalarKind.Date || (reading.Kind == ScalarKind.DigitDate && DigitDay.TryRead(reading.Value, type.Order, out _)),
            ScalarType.DateTimeOffset => reading.Kind is ScalarKind.Date or ScalarKind.LocalTime or ScalarKind.ZonedTime,
            ScalarType.TimeSpan => reading.Kind == ScalarKind.Duration,
            ScalarType.Uri => reading.Kind == ScalarKind.Address,
            _ => true,
        };
    }

    private static bool IsDecimal(string text)
    {
        int digits = 0;
        foreach (char c in text)
        {
            if (c is 'e' or 'E' or 'n' or 'i') return false;
            if (c is >= '0' and <= '9') digits++;
        }

        return digits <= DecimalDigits;
    }

    /// <summary>A number beyond the largest double would come back as infinity.</summary>
    private static bool IsDouble(string text) =>
        text.IndexOfAny(['n', 'N', 'i', 'I']) >= 0
        || (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && !double.IsInfinity(number)
            && (text.IndexOfAny(['e', 'E']) >= 0 || text.Length <= 15));
}
