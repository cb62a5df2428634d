using System.Globalization;

namespace CorpusSdk.Parsing.Values;

/// <summary>A day, and what is written after it.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The time of day.</param>
/// <param name="Fraction">The fraction of the second, in ticks.</param>
/// <param name="Offset">Minutes from UTC; null when the text names no zone that is known.</param>
internal readonly record struct Moment(CalendarDate Date, ClockTime? Time, int Fraction, int? Offset);
