using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using CorpusSdk.Parsing.Dates;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Fields;

/// <summary>
/// Tells what a scalar of a header says besides being text. A number is one only where it gives its text back: <c>007</c> and
/// <c>+49</c> stay text. Quotes make text of numbers and booleans; dates and addresses are themselves in quotes too.
/// </summary>
internal static class ScalarReader
{
    /// <summary>No date, number or duration is longer.</summary>
    private const int Longest = 64;

    private static readonly string[] Infinities = [".inf", "-.inf", ".nan", ".Inf", "-.Inf", ".NaN", ".INF", "-.INF", ".NAN"];

    public static ScalarReading Read(string text, bool isQuoted)
    {
        if (text.Length == 0) return default;
        char first = text[0];
        if (!isQuoted && text.Length <= Longest)
        {
            if (text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE") return new ScalarReading(ValueKind.Boolean);
            if ((IsDigit(first) || first is '-' or '.') && NumberKind(text) is { } number) return new ScalarReading(number);
        }

        if (text.Length <= Longest)
        {
            if (IsDigit(first) && (ReadDuration(text) ?? ReadTime(text) ?? ReadDigitDate(text)) is { } reading) return reading;
            if (first is 'P' or '-' && ReadIsoDuration(text) is { } duration) return duration;
            if ((IsDigit(first) || DateScanner.StartsLikeDate(text)) && ReadMoment(text) is { } moment) return moment;
        }

        return IsAddress(text) ? new ScalarReading(ValueKind.Address) : default;
    }

    private static ValueKind? NumberKind(string text)
    {
        int at = text[0] == '-' ? 1 : 0;
        int start = at;
        while (at < text.Length && IsDigit(text[at])) at++;
        int digits = at - start;
        if (digits == 0) return Infinities.Contains(text, StringComparer.Ordinal) ? ValueKind.Number : null;
        if (digits > 1 && text[start] == '0') return null;
        if (at == text.Length) return digits == 1 && text[start] == '0' && start == 1 ? null : ValueKind.Integer;

        if (text[at] == '.')
        {
            int fraction = ++at;
            while (at < text.Length && IsDigit(text[at])) at++;
            if (at == fraction) return null;
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            if (at < text.Length && text[at] is '-' or '+') at++;
            int exponent = at;
            while (at < text.Length && IsDigit(text[at])) at++;
            if (at == exponent) return null;
        }

        return at == text.Length ? ValueKind.Number : null;
    }

    /// <summary><c>1:02:03</c>, with a fraction of the second at most.</summary>
    private static ScalarReading? ReadDuration(string text)
    {
        if (ReadMinutes(text) is { } minutes) return minutes;
        if (text.Length < 7 || text[1] != ':' && text[2] != ':' || text.Count(static c => c == ':') != 2) return null;
        return TimeSpan.TryParseExact(text, ["h\\:mm\\:ss", "h\\:mm\\:ss\\.FFFFFFF"], CultureInfo.InvariantCulture, out TimeSpan duration)
            ? new ScalarReading(ValueKind.Duration, duration.Ticks)
            : null;
    }

    /// <summary><c>52:54</c>, minutes and seconds, where no clock shows that; <c>24:00</c> is the end of a day to some.</summary>
    private static ScalarReading? ReadMinutes(string text)
    {
        int colon = text.IndexOf(':');
        if (colon is not (2 or 3) || text.Length != colon + 3 || !text.All(static c => IsDigit(c) || c == ':')) return null;
        int minutes = (colon == 3 ? (text[0] - '0') * 100 : 0) + Two(text, colon - 2);
        int seconds = Two(text, colon + 1);
        return seconds < 60 && (minutes > 24 || (minutes == 24 && seconds > 0))
            ? new ScalarReading(ValueKind.Duration, ((minutes * 60L) + seconds) * TimeSpan.TicksPerSecond)
            : null;
    }

    /// <summary><c>14:30</c>. With seconds, a duration looks the same: other values have to tell.</summary>
    private static ScalarReading? ReadTime(string text) =>
        text.Length == 5
            && text[2] == ':'
            && IsDigit(text[1])
            && IsDigit(text[3])
            && IsDigit(text[4])
            && ClockTime.Exists(Two(text, 0), Two(text, 3), 0)
            ? new ScalarReading(ValueKind.Time)
            : null;

    private static int Two(string text, int at) => ((text[at] - '0') * 10) + text[at + 1] - '0';

    /// <summary>ISO 8601, <c>PT1H30M</c>; no years and months, which differ in length.</summary>
    private static ScalarReading? ReadIsoDuration(string text)
    {
        if (!Regex.IsMatch(
            text, @"\A-?P(?=[0-9T])([0-9]{1,7}D)?(T(?=[0-9])([0-9]{1,7}H)?([0-9]{1,7}M)?([0-9]{1,7}(\.[0-9]{1,7})?S)?)?\z",
            RegexOptions.CultureInvariant))
        {
            return null;
        }

        return new ScalarReading(ValueKind.Duration, XmlConvert.ToTimeSpan(text).Ticks);
    }

    private static ScalarReading? ReadDigitDate(string text)
    {
        var scanner = new DateScanner(text);
        return DigitMoment.TryReadDay(ref scanner, out DigitDate date) && scanner.AtEnd
            ? new ScalarReading(ValueKind.DigitDate, date.Number)
            : null;
    }

    private static ScalarReading? ReadMoment(string text)
    {
        if (DateReader.Read(text, out Moment moment) != DateReading.Day) return null;

        var day = moment.Date.ToDateTime();
        if (moment.Time is not { } time) return new ScalarReading(ValueKind.Date, day.Ticks / TimeSpan.TicksPerDay);

        long ticks = day.Ticks + (((((time.Hour * 60L) + time.Minute) * 60) + time.Second) * TimeSpan.TicksPerSecond) + moment.Fraction;
        if (moment.Offset is not { } offset) return new ScalarReading(ValueKind.LocalTime, ticks);

        // The moment has to exist in UTC as well.
        long utc = ticks - (offset * TimeSpan.TicksPerMinute);
        return Math.Abs(offset) <= 14 * 60 && utc >= 0 && utc <= DateTime.MaxValue.Ticks
            ? new ScalarReading(ValueKind.ZonedTime, ticks, offset)
            : null;
    }

    private static bool IsAddress(string text)
    {
        int colon = text.IndexOf(':');
        if (colon < 2 || text.IndexOf(' ') >= 0) return false;
        for (int i = 0; i < colon; i++)
            if (text[i] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '-' or '.')) return false;

        bool hasAuthority = string.CompareOrdinal(text, colon, "://", 0, 3) == 0;
        return (hasAuthority || text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            && Uri.TryCreate(text, UriKind.Absolute, out _);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
