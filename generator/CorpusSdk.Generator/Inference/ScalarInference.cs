using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Inference;

/// <summary>
/// Scalars → the type that says most about them and that all are of, but for the few that <see cref="Tolerance"/> allows.
/// Numbers widen only where nothing is lost: <c>decimal</c> keeps <c>1.10</c> as written, and a number that it cannot hold, or that has an
/// exponent, is text: none is inferred that would not print as it is written.
/// </summary>
internal static class ScalarInference
{
    /// <param name="values">The values.</param>
    /// <param name="tolerance">How many of them may be something else.</param>
    /// <param name="shown">The order of days in digits that the collection shows.</param>
    /// <returns>The type, and what is not of it.</returns>
    public static (ScalarFieldType Type, IReadOnlyList<Occurrence> Exceptions) Infer(
        IReadOnlyList<Occurrence> values, int tolerance, DayOrder shown)
    {
        DayOrder order = DigitDay.OrderOf(values.Select(static value => (value.Value, value.Count)), tolerance, shown);
        int all = values.Total();
        foreach (ScalarType[] family in ScalarTypes.Families)
        {
            ScalarFieldType? best = null;
            List<Occurrence> exceptions = [];
            foreach (ScalarType type in family)
            {
                var candidate = new ScalarFieldType(type, type == ScalarType.DateOnly ? order : DayOrder.Unknown);
                if (ExceptionsOf(values, candidate, Math.Min(tolerance, all - 1)) is { } others
                    && (best is null || others.Total() < exceptions.Total()))
                {
                    (best, exceptions) = (candidate, others);
                }
            }

            if (best is null) continue;
            if (exceptions.Exists(other => IsTextAmong(other.Value, ScalarTypes.Of(best.Scalar)))) break;
            return (best, exceptions);
        }

        return (new ScalarFieldType(ScalarType.String), []);
    }

    /// <summary>
    /// Whether one value makes texts of all: digits that a number would not give back, as a postal code's <c>01015</c> among others, or a
    /// time of day among durations and the other way round. Such a column never held what most of its values look like.
    /// </summary>
    private static bool IsTextAmong(FieldValue value, ScalarTypeInfo type)
    {
        if (value is not ScalarValue { IsNull: false } scalar) return false;
        if (type.Type == ScalarType.TimeSpan) return scalar.Kind == ValueKind.Time;
        if (type.Type == ScalarType.TimeOnly) return scalar.Kind == ValueKind.Duration;
        return type.IsNumber && !ScalarFit.IsDecimal(scalar) && ScalarFit.IsWrittenLikeNumber(scalar.Text);
    }

    /// <summary>The values that cannot be read as a type; null as soon as there are more than can be.</summary>
    private static List<Occurrence>? ExceptionsOf(IReadOnlyList<Occurrence> values, ScalarFieldType type, int most)
    {
        var exceptions = new List<Occurrence>();
        int found = 0;
        for (int i = 0; i < values.Count && found <= most; i++)
        {
            if (Fits(values[i].Value, type)) continue;

            exceptions.Add(values[i]);
            found += values[i].Count;
        }

        return found <= most ? exceptions : null;
    }

    /// <summary>Whether a value can be read as a type.</summary>
    public static bool Fits(FieldValue value, ScalarFieldType type) =>
        value is ScalarValue { IsNull: false } scalar && ScalarTypes.Of(type.Scalar).Fits(scalar, type.Order);
}
