using System.Globalization;

namespace CorpusSdk.Parsing.Values;

/// <summary>A day of the proleptic Gregorian calendar, as <c>DateOnly</c> has it; that type is missing in netstandard2.0.</summary>
internal readonly record struct CalendarDate(int Year, int Month, int Day) : IComparable<CalendarDate>
{
    /// <summary>True when the calendar has this day: year 1 to 9999, month 1 to 12, a day of that month.</summary>
    public static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    public DateTime ToDateTime() => new(Year, Month, Day, 0, 0, 0, DateTimeKind.Unspecified);

    public int CompareTo(CalendarDate other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    /// <summary>The ISO 8601 form, <c>2021-12-22</c>.</summary>
    public override string ToString() => ToDateTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
