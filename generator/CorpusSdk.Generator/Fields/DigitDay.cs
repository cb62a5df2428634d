using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Fields;

/// <summary>Days written in digits alone, whose order other files decide.</summary>
internal static class DigitDay
{
    /// <summary>The order for certain: days that can be read in one way only decide.</summary>
    /// <param name="values">The values under one key.</param>
    /// <param name="tolerance">How many of them may say otherwise.</param>
    public static DayOrder OrderOf(IEnumerable<FieldValue> values, int tolerance)
    {
        int monthFirst = 0;
        int dayFirst = 0;
        foreach (FieldValue value in values)
        {
            if (value is not ScalarValue { Reading: { Kind: ValueKind.DigitDate, Value: var number } }) continue;
            bool isMonthFirst = DigitDate.From(number).TryRead(DayOrder.MonthDayYear, out _, out _);
            bool isDayFirst = DigitDate.From(number).TryRead(DayOrder.DayMonthYear, out _, out _);
            if (isMonthFirst && !isDayFirst) monthFirst++;
            else if (isDayFirst && !isMonthFirst) dayFirst++;
        }

        if (monthFirst > dayFirst && dayFirst <= tolerance) return DayOrder.MonthDayYear;
        return dayFirst > monthFirst && monthFirst <= tolerance ? DayOrder.DayMonthYear : DayOrder.Unknown;
    }
}
