using System.Globalization;
using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Checking;

/// <summary>Values that have an order, as numbers to compare.</summary>
internal static class RuleValues
{
    private static readonly string[] TimeFormats = ["h\\:mm", "h\\:mm\\:ss", "h\\:mm\\:ss\\.FFFFFFF"];

    /// <summary>Reads a number, a day, a time or a duration. Two values of one type compare as their numbers do.</summary>
    public static bool TryRead(string text, ScalarReading reading, DayOrder order, out double value)
    {
        switch (reading.Kind)
        {
            case ValueKind.Integer or ValueKind.Number:
                return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
            case ValueKind.Date:
                value = reading.Value * (double)TimeSpan.TicksPerDay;
                return true;
            case ValueKind.DigitDate when DigitDate.From(reading.Value) is var date && date.TryRead(order, out int month, out int day):
                value = new CalendarDate(date.Year, month, day).ToDateTime().Ticks;
                return true;
            case ValueKind.LocalTime or ValueKind.Duration:
                value = reading.Value;
                return true;
            case ValueKind.ZonedTime:
                value = reading.Value - (reading.Offset * (double)TimeSpan.TicksPerMinute);
                return true;
            case ValueKind.Time or ValueKind.Text
                when TimeSpan.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, out TimeSpan time):
                value = time.Ticks;
                return true;
            default:
                value = 0;
                return false;
        }
    }
}
