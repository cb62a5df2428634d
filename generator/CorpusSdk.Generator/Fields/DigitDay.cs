using CorpusSdk.Parsing.Dates;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Fields;

/// <summary>Values that are days written in digits alone.</summary>
internal static class DigitDay
{
    /// <summary>The order of those among the values under one key.</summary>
    /// <param name="values">The values.</param>
    /// <param name="tolerance">How many of them may say otherwise.</param>
    public static DayOrder OrderOf(IEnumerable<FieldValue> values, int tolerance) => DigitDays.OrderOf(
        values
            .OfType<ScalarValue>()
            .Where(static value => value.Reading.Kind == ValueKind.DigitDate)
            .Select(static value => DigitDate.From(value.Reading.Value)), tolerance);
}
