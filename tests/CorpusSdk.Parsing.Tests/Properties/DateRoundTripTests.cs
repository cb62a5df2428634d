using System.Globalization;
using CorpusSdk.Parsing.Dates;
using CorpusSdk.Parsing.Values;
using CsCheck;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Days and times as the framework writes them, read back.</summary>
public class DateRoundTripTests
{
    private static readonly string[] DayFormats =
    [
        "yyyy-MM-dd", "yyyy-M-d", "yyyy/MM/dd", "d MMMM yyyy", "dd MMM yyyy", "dd-MMM-yyyy", "MMMM d, yyyy", "MMM d yyyy", "MMM. d, yyyy",
        "dddd, MMMM d, yyyy", "ddd, dd MMM yyyy",
    ];

    private static readonly string[] TimeFormats = [" HH:mm:ss", " H:mm:ss", ", HH:mm:ss", " h:mm:ss tt", " 'at' h:mm:sstt",
        " | hh:mm:ss tt", "'T'HH:mm:ss'Z'", "'T'HH:mm:ss.fff'+05:30'"];

    private static readonly Gen<DateTime> Moments =
        Gen.Long[DateTime.MinValue.Ticks / TimeSpan.TicksPerSecond, DateTime.MaxValue.Ticks / TimeSpan.TicksPerSecond]
            .Select(seconds => new DateTime(seconds * TimeSpan.TicksPerSecond, DateTimeKind.Unspecified));

    [Fact]
    public void Every_day_is_read_in_every_style() =>
        Gen.Select(Moments, Gen.OneOf(DayFormats), Gen.Bool).Sample(
            (moment, format, capitals) =>
            {
                string text = moment.ToString(format, CultureInfo.InvariantCulture);
                Assert.Equal(
                    DateReading.Day, DateReader.Read(
                        capitals ? text.ToUpperInvariant() : text, out CalendarDate date, out ClockTime? time));
                Assert.Equal((new CalendarDate(moment.Year, moment.Month, moment.Day), null), (date, time));
            },
            iter: 50_000);

    [Fact]
    public void Every_time_is_read_in_every_style() =>
        Gen.Select(Moments, Gen.OneOf(DayFormats), Gen.OneOf(TimeFormats)).Sample(
            (moment, day, time) =>
            {
                string text = moment.ToString(day + time, CultureInfo.InvariantCulture);
                Assert.Equal(DateReading.Day, DateReader.Read(text, out CalendarDate date, out ClockTime? clock));
                Assert.Equal(new CalendarDate(moment.Year, moment.Month, moment.Day), date);
                Assert.Equal(new ClockTime(moment.Hour, moment.Minute, moment.Second), clock);
            },
            iter: 50_000);

    [Fact]
    public void Every_written_date_is_in_the_calendar_or_said_to_be_impossible() =>
        Gen.Select(Gen.Int[0, 9999], Gen.Int[0, 13], Gen.Int[0, 32]).Sample(
            (year, month, day) =>
            {
                string text = $"{year:D4}-{month:D2}-{day:D2}";
                bool exists = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
                Assert.Equal(exists ? DateReading.Day : DateReading.Impossible, DateReader.Read(text, out CalendarDate date, out _));
                Assert.Equal(exists ? text : default(CalendarDate) == date ? text : "", exists ? date.ToString() : text);
            },
            iter: 50_000);

    [Fact]
    public void Any_text_is_read_without_an_exception() =>
        Gen
            .Select(Gen.OneOf("", "2021", "2021-12", "2021-12-22", "22 ", "Dec", "December 2, 2021", "Tue, "), Gen.String, AnyText.Texts)
            .Sample(
            (start, noise, end) =>
            {
                foreach (string text in (string[])[start + noise, start + end, noise + start])
                {
                    DateReading reading = DateReader.Read(text, out CalendarDate date, out ClockTime? time);
                    Assert.Equal(reading is DateReading.Day or DateReading.MonthOnly, date != default);
                    Assert.True(reading == DateReading.Day || time is null);
                    if (reading == DateReading.Impossible) Assert.NotEmpty(DateReader.Explain(text));
                }
            },
            iter: 30_000);
}
