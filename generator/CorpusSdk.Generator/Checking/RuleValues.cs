using System.Globalization;
using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Checking;

/// <summary>Values that have an order, as numbers to compare.</summary>
internal static class RuleValues
{
    /// <summary>Reads a number, a day, a time or a duration. Two values of one type compare as their numbers do.</summary>
    public static bool TryRead(string text, out double value)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)) return true;

        ScalarReading reading = ScalarReader.Read(text, isQuoted: false);
        return TryRead(text, reading, DayOrder.Unknown, out value);
    }

    public static bool TryRead(string text, ScalarReading reading, DayOrder order, out double value)
    {
        switch (reading.Kind)
        {
            case ScalarKind.Integer or ScalarKind.Number:
                return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
            case ScalarKind.Date:
                value = reading.Value * (double)TimeSpan.TicksPerDay;
                return true;
            case ScalarKind.DigitDate when DigitDay.TryRead(reading.Value, order, out CalendarDate day):
                value = day.ToDateTime().Ticks;
                return true;
            case ScalarKind.LocalTime or ScalarKind.Duration:
                value = reading.Value;
                return true;
            case ScalarKind.ZonedTime:
                value = reading.Value - (reading.Offset * (double)TimeSpan.TicksPerMinute);
                return true;
            default:
                value = 0;
                return false;
        }
    }
}
