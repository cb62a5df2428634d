using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Dates;

/// <summary>A day in digits whose order the text does not say, perhaps with a time: <c>04/05/2024</c>, <c>5/20/2024 10:30 AM</c>.</summary>
internal static class DigitMoment
{
    /// <returns>False for other texts, and where the calendar has no such day in any order.</returns>
    public static bool TryRead(string text, out DigitDate day, out ClockTime? time)
    {
        time = null;
        var scanner = new DateScanner(text);
        if (!TryReadDay(ref scanner, out day)) return false;
        if (scanner.AtEnd) return true;

        var moment = default(Moment);
        bool isRead = DateReader.ReadTime(ref scanner, ref moment) == DateReading.Day;
        time = moment.Time;
        return isRead;
    }

    public static bool TryReadDay(ref DateScanner scanner, out DigitDate day)
    {
        day = default;
        int first = scanner.Digits(1, 2);
        if (first < 0 || !scanner.Separator(out char separator)) return false;
        int second = scanner.Digits(1, 2);
        if (second < 0 || !scanner.Take(separator)) return false;
        int year = scanner.Digits(4, 4);
        if (year < 1) return false;

        day = new DigitDate(first, second, year);
        return day.TryRead(DayOrder.DayMonthYear, out _, out _) || day.TryRead(DayOrder.MonthDayYear, out _, out _);
    }
}
