using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Dates;

/// <summary>Days written in digits alone, such as <c>04/05/2020</c>, whose order others like them decide.</summary>
internal static class DigitDays
{
    /// <summary>The order for certain: days that can be read in one way only decide.</summary>
    /// <param name="days">The days under one key, each with how often it is there.</param>
    /// <param name="tolerance">How many of them may say otherwise.</param>
    public static DayOrder OrderOf(IEnumerable<(DigitDate Day, int Count)> days, int tolerance)
    {
        int monthFirst = 0;
        int dayFirst = 0;
        foreach ((DigitDate day, int count) in days)
        {
            switch (OrderOf(day))
            {
                case DayOrder.MonthDayYear:
                    monthFirst += count;
                    break;
                case DayOrder.DayMonthYear:
                    dayFirst += count;
                    break;
            }
        }

        if (monthFirst > dayFirst && dayFirst <= tolerance) return DayOrder.MonthDayYear;
        return dayFirst > monthFirst && monthFirst <= tolerance ? DayOrder.DayMonthYear : DayOrder.Unknown;
    }

    /// <summary>The only order in which there is such a day; unknown when there are two.</summary>
    public static DayOrder OrderOf(DigitDate day)
    {
        bool isMonthFirst = day.TryRead(DayOrder.MonthDayYear, out _, out _);
        bool isDayFirst = day.TryRead(DayOrder.DayMonthYear, out _, out _);
        return isMonthFirst == isDayFirst ? DayOrder.Unknown : isMonthFirst ? DayOrder.MonthDayYear : DayOrder.DayMonthYear;
    }
}
