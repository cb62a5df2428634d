using System.Globalization;

namespace CorpusSdk.Parsing.Values;

/// <summary>A time of day as the file writes it, without a zone.</summary>
internal readonly record struct ClockTime(int Hour, int Minute, int Second)
{
    public static bool Exists(int hour, int minute, int second) =>
        hour is >= 0 and <= 23 && minute is >= 0 and <= 59 && second is >= 0 and <= 59;
}
