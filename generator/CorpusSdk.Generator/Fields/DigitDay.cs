using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Fields;

/// <summary>Days written in digits alone, whose order other files decide.</summary>
internal static class DigitDay
{
    /// <param name="number">The value of a <see cref="ScalarKind.DigitDate"/>.</param>
    /// <param name="order">Which of its numbers is the day.</param>
    /// <param name="day">The day.</param>
    /// <returns>False when the calendar has no such day, or the order is not known.</returns>
    public static bool TryRead(long number, DayOrder order, out CalendarDate day)
    {
        (int year, int first, int second) = ((int)(number / 10000), (int)(number / 100 % 100), (int)(number % 100));
        (int month, int dayOfMonth) = order == DayOrder.MonthDayYear ? (first, second) : (second, first);
        bool exists = order != DayOrder.Unknown && CalendarDate.Exists(year, month, dayOfMonth);
        day = exists ? new CalendarDate(year, month, dayOfMonth) : default;
        return exists;
    }

    /// <summary>The order for certain: days that can be read in one way only decide.</summary>
    /// <param name="values">The values under one key.</param>
    /// <param name="tolerance">How many of them may say otherwise.</param>
    public static DayOrder OrderOf(IEnumerable<FieldValue> values, int tolerance)
    {
        int monthFirst = 0;
        int dayFirst = 0;
        foreach (FieldValue value in values)
        {
            if (value is not ScalarValue { Reading: { Kind: ScalarKind.DigitDate, Value: var number } }) continue;
            bool isMonthFirst = TryRead(number, DayOrder.MonthDayYear, out _);
            bool isDayFirst = TryRead(number, DayOrder.DayMonthYear, out _);
            if (isMonthFirst && !isDayFirst) monthFirst++;
            else if (isDayFirst && !isMonthFirst) dayFirst++;
        }

        if (monthFirst > dayFirst && dayFirst <= tolerance) return DayOrder.MonthDayYear;
        return dayFirst > monthFirst && monthFirst <= tolerance ? DayOrder.DayMonthYear : DayOrder.Unknown;
    }
}
