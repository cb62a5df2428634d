using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Inference;

/// <summary>
/// Scalars → the type that says most about them and that all are of, but for the few that <see cref="Tolerance"/> allows.
/// Numbers widen only where nothing is lost: <c>decimal</c> keeps <c>1.10</c> as written, and a number that it cannot hold is a
/// <c>double</c> when it has an exponent, and text otherwise.
/// </summary>
internal static class ScalarInference
{
    /// <returns>The type, and what is not of it.</returns>
    public static (ScalarFieldType Type, IReadOnlyList<Occurrence> Exceptions) Infer(IReadOnlyList<Occurrence> values, int tolerance)
    {
        DayOrder order = DigitDay.OrderOf(values.Select(static value => value.Value), tolerance);
        foreach (ScalarType[] family in ScalarTypes.Families)
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
    public static bool Fits(FieldValue value, ScalarFieldType type) =>
        value is ScalarValue { IsNull: false } scalar && ScalarTypes.Of(type.Scalar).Fits(scalar, type.Order);
}
