using System.Globalization;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Dates;

/// <summary>
/// Reads the ways in which headers write a day: ISO 8601 (<c>2021-12-22</c>, <c>2021-12-22T09:30:00Z</c>), RFC 5322
/// (<c>Tue, 02 Mar 1999 10:15:00 +0000</c>), C's asctime (<c>Fri Jan 26 16:32:21 2018</c>, also with a zone before the year),
/// <c>13-Feb-2009</c>, <c>8 June 2005</c>, <c>December 30, 2021</c>. English month names, any capitals.
/// Days written in digits alone (<c>12/20/2016</c>) mean different days to different readers and are not read.
/// </summary>
internal static class DateReader
{
    public static DateReading Read(string text, out CalendarDate date, out ClockTime? time)
    {
        DateReading reading = Read(text, out Moment moment);
        (date, time) = (moment.Date, moment.Time);
        return reading;
    }

    public static DateReading Read(string text, out Moment moment)
    {
        moment = default;
        var scanner = new DateScanner(text);
        if (TryReadAsctime(scanner, out DateReading asctime, out moment)) return asctime;

        DateReading reading = scanner.PeekDigits() == 4 ? ReadIso(ref scanner, out CalendarDate date) : ReadWords(ref scanner, out date);
        moment = new Moment(date, null, 0, null);
        if (reading != DateReading.Day) return reading;

        reading = ReadTime(ref scanner, ref moment);
        if (reading != DateReading.Day) moment = default;
        return reading;
    }

    /// <summary>What is wrong with a date that cannot be: for the end of a message.</summary>
    public static string Explain(string text)
    {
        var scanner = new DateScanner(text);
        bool iso = scanner.PeekDigits() == 4;
        (int year, int month, int day) = iso ? IsoParts(ref scanner) : WordParts(ref scanner);
        if (!iso && TryReadAsctimeParts(new DateScanner(text), out CalendarParts asctime, out _)) (year, month, day) = asctime;
        if (year < 1) return "years start at 1";
        if (month is < 1 or > 12) return $"there is no month {Number(month)}";
        if (day < 1 || day > DateTime.DaysInMonth(year, month))
            return $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {Number(year)} has {Number(DateTime.DaysInMonth(year, month))} days";
        return "the clock has no such time";
    }

    private static DateReading ReadIso(ref DateScanner scanner, out CalendarDate date)
    {
        date = default;
        (int year, int month, int day) = IsoParts(ref scanner);
        if (month < 0) return DateReading.None;
        return day < 0 ? Month(year, month, scanner.AtEnd, out date) : Day(year, month, day, out date);
    }

    private static CalendarParts IsoParts(ref DateScanner scanner)
    {
        int year = scanner.Digits(4, 4);
        if (!scanner.Take('-') && !scanner.Take('/')) return new(year, -1, -1);
        int month = scanner.Digits(1, 2);
        if (month < 0 || (!scanner.Take('-') && !scanner.Take('/'))) return new(year, month, -1);
        return new(year, month, scanner.Digits(1, 2));
    }

    private static DateReading ReadWords(ref DateScanner scanner, out CalendarDate date)
    {
        date = default;
        (int year, int month, int day) = WordParts(ref scanner);
        if (month < 1 || year < 0) return DateReading.None;
        return day < 0 ? Month(year, month, scanner.AtEnd, out date) : Day(year, month, day, out date);
    }

    /// <summary>A day and a month's name in either order, after an optional weekday, before the year.</summary>
    private static CalendarParts WordParts(ref DateScanner scanner)
    {
        scanner.Weekday();
        int day = scanner.Digits(1, 2);
        if (day >= 0) scanner.Ordinal();
        scanner.Separators();
        int month = scanner.Month();
        scanner.Separators();
        if (day < 0 && scanner.PeekDigits() is 1 or 2)
        {
            day = scanner.Digits(1, 2);
            scanner.Ordinal();
            scanner.Separators();
        }

        return new(scanner.Digits(4, 4), month, day);
    }

    /// <summary>A weekday, the month's name, the day, the time, an optional zone and only then the year.</summary>
    private static bool TryReadAsctime(DateScanner scanner, out DateReading reading, out Moment moment)
    {
        (reading, moment) = (DateReading.None, default);
        if (!TryReadAsctimeParts(scanner, out CalendarParts parts, out Moment time)) return false;

        reading = Day(parts.Year, parts.Month, parts.Day, out CalendarDate date);
        if (time.Time is null) reading = DateReading.Impossible;
        if (reading == DateReading.Day) moment = time with { Date = date };
        return true;
    }

    private static bool TryReadAsctimeParts(DateScanner scanner, out CalendarParts parts, out Moment time)
    {
        (parts, time) = (default, default);
        scanner.Weekday();
        int month = scanner.Month();
        scanner.Separators();
        int day = scanner.Digits(1, 2);
        scanner.Separators();
        int hour = scanner.Digits(1, 2);
        if (month < 1 || day < 0 || hour < 0 || !scanner.Take(':')) return false;
        int minute = scanner.Digits(2, 2);
        int second = scanner.Take(':') ? scanner.Digits(2, 2) : 0;
        if (minute < 0 || second < 0 || !scanner.Zone(out int? offset)) return false;
        scanner.Separators();
        parts = new CalendarParts(scanner.Digits(4, 4), month, day);
        time = new Moment(default, ClockTime.Exists(hour, minute, second) ? new ClockTime(hour, minute, second) : null, 0, offset);
        return parts.Year >= 0 && scanner.AtEnd;
    }

    private static DateReading Month(int year, int month, bool atEnd, out CalendarDate date)
    {
        date = default;
        if (!atEnd) return DateReading.None;
        return Day(year, month, 1, out date) == DateReading.Day ? DateReading.MonthOnly : DateReading.Impossible;
    }

    private static DateReading Day(int year, int month, int day, out CalendarDate date)
    {
        bool exists = CalendarDate.Exists(year, month, day);
        date = exists ? new CalendarDate(year, month, day) : default;
        return exists ? DateReading.Day : DateReading.Impossible;
    }

    /// <summary>An optional time of day and zone to the end of the text.</summary>
    public static DateReading ReadTime(ref DateScanner scanner, ref Moment moment)
    {
        if (scanner.AtEnd) return DateReading.Day;
        if (!scanner.TimeSeparator()) return DateReading.None;

        if (scanner.NamedHour() is >= 0 and int named)
        {
            moment = moment with { Time = new ClockTime(named, 0, 0) };
            return scanner.AtEnd ? DateReading.Day : DateReading.None;
        }

        int hour = scanner.Digits(1, 2);
        if (hour < 0) return DateReading.None;

        // "3 PM" and "10.55 AM" are times for their half of the day alone.
        bool hasColon = scanner.Take(':');
        int minute = hasColon || scanner.Take('.') ? scanner.Digits(2, 2) : 0;
        if (!hasColon && !scanner.IsHalfDayNext) return DateReading.None;
        int second = scanner.Take(':') ? scanner.Digits(2, 2) : 0;
        if (minute < 0 || second < 0) return DateReading.None;
        int fraction = scanner.Take('.') ? scanner.Fraction() : 0;

        switch (scanner.HalfDay())
        {
            case 'A' or 'P' when hour is < 1 or > 12:
                return DateReading.Impossible;
            case 'A':
                hour %= 12;
                break;
            case 'P':
                hour = (hour % 12) + 12;
                break;
        }

        if (!scanner.Zone(out int? offset) || !scanner.AtEnd) return DateReading.None;
        if (!ClockTime.Exists(hour, minute, second)) return DateReading.Impossible;

        moment = moment with { Time = new ClockTime(hour, minute, second), Fraction = fraction, Offset = offset };
        return DateReading.Day;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The numbers of a day as they are written; -1 for one that is missing.</summary>
    private readonly record struct CalendarParts(int Year, int Month, int Day);
}

internal enum DateReading
{
    /// <summary>Not written like a date.</summary>
    None,

    /// <summary>A day, and perhaps a time of day.</summary>
    Day,

    /// <summary>A year and a month without a day; the date is the month's first.</summary>
    MonthOnly,

    /// <summary>Written like a date, but the calendar or the clock has no such moment.</summary>
    Impossible,
}
