using System.Globalization;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Dates;

/// <summary>
/// Days that are written as a number: compact ones, <c>20240520</c> and <c>20240520T093000Z</c>, and seconds or milliseconds since 1970.
/// Only keys for days are read so, since any number would be one elsewhere.
/// </summary>
internal static class NumericDate
{
    private static readonly string[] CompactForms = [
        "yyyyMMdd", "yyyyMMddHHmm", "yyyyMMddHHmmss", "yyyyMMdd'T'HHmm", "yyyyMMdd'T'HHmmss", "yyyyMMdd'T'HHmm'Z'", "yyyyMMdd'T'HHmmss'Z'"];

    private static readonly DateTime Epoch = new(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Moments since 1970 are in UTC.</summary>
    public static bool TryRead(string text, out CalendarDate date, out ClockTime? time)
    {
        (date, time) = (default, null);
        if (text.Length is < 8 or > 20 || text[0] is < '0' or > '9') return false;

        // A year of today: no number of a document becomes a day of the middle ages.
        bool isCompact = DateTime.TryParseExact(
            text, CompactForms, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal,
            out DateTime moment)
            && moment.Year is >= 1500 and < 2200;
        if (!isCompact && !TryReadSince1970(text, out moment)) return false;

        date = new CalendarDate(moment.Year, moment.Month, moment.Day);
        if (text.Length > 8) time = new ClockTime(moment.Hour, moment.Minute, moment.Second);
        return true;
    }

    /// <summary>Nine or ten digits are seconds, three more are milliseconds: days from 1973 to 2286.</summary>
    private static bool TryReadSince1970(string text, out DateTime moment)
    {
        moment = default;
        int point = text.IndexOf('.');
        string whole = point < 0 ? text : text.Substring(0, point);
        if (whole.Length > 13 || !whole.All(IsDigit) || (point >= 0 && (point == text.Length - 1 || !text.Skip(point + 1).All(IsDigit))))
            return false;

        long number = long.Parse(whole, NumberStyles.None, CultureInfo.InvariantCulture);
        switch (whole.Length)
        {
            case 9 or 10 when whole[0] != '0':
                moment = Epoch.AddSeconds(number);
                return true;
            case 12 or 13 when whole[0] != '0' && point < 0:
                moment = Epoch.AddMilliseconds(number);
                return true;
            default:
                return false;
        }
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
