using System.Globalization;

namespace CorpusSdk.Parsing;

/// <summary>A day of the proleptic Gregorian calendar, as <c>DateOnly</c> has it; that type is missing in netstandard2.0.</summary>
internal readonly record struct CalendarDate(int Year, int Month, int Day) : IComparable<CalendarDate>
{
    /// <summary>True when the calendar has this day: year 1 to 9999, month 1 to 12, a day of that month.</summary>
    public static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    public DateTime ToDateTime() => new(Year, Month, Day, 0, 0, 0, DateTimeKind.Unspecified);

    public int CompareTo(CalendarDate other) => ToDateTime().CompareTo(other.ToDateTime());

    /// <summary>The ISO 8601 form, <c>2021-12-22</c>.</summary>
    public override string ToString() => ToDateTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A day, and what is written behind it.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The time of day.</param>
/// <param name="Fraction">The fraction of the second, in ticks.</param>
/// <param name="Offset">Minutes from UTC; null when the text names no zone that is known.</param>
internal readonly record struct Moment(CalendarDate Date, ClockTime? Time, int Fraction, int? Offset);

/// <summary>A time of day as the file writes it, without a zone.</summary>
internal readonly record struct ClockTime(int Hour, int Minute, int Second)
{
    public static bool Exists(int hour, int minute, int second) =>
        hour is >= 0 and <= 23 && minute is >= 0 and <= 59 && second is >= 0 and <= 59;
}
