using CorpusSdk.Parsing.Dates;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Fields;

/// <summary>Values that are days written in digits alone.</summary>
internal static class DigitDay
{
    /// <summary>The order of those among the values under one key.</summary>
    /// <param name="values">The values, each with how often it is there.</param>
    /// <param name="tolerance">How many of them may say otherwise.</param>
    /// <param name="otherwise">The order that the collection shows, where they show none.</param>
    public static DayOrder OrderOf(IEnumerable<(FieldValue Value, int Count)> values, int tolerance, DayOrder otherwise)
    {
        (DigitDate Day, int Count)[] days = [.. values
            .Where(static value => value.Value is ScalarValue { Reading.Kind: ValueKind.DigitDate })
            .Select(static value => (DigitDate.From(((ScalarValue)value.Value).Reading.Value), value.Count))];
        // Where they contradict each other, no others can help.
        return days.Length > 0 && days.All(static day => DigitDays.OrderOf(day.Day) == DayOrder.Unknown)
            ? otherwise
            : DigitDays.OrderOf(days, tolerance);
    }
}
