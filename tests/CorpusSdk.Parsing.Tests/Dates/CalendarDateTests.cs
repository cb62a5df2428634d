using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Days of the calendar, as <c>DateOnly</c> has them.</summary>
public class CalendarDateTests
{
    [Fact]
    public void It_has_the_days_that_DateOnly_has()
    {
        for (int year = 1; year <= 9999; year += year is > 1890 and < 2110 ? 1 : 97)
        {
            for (int month = 0; month <= 13; month++)
            {
                for (int day = 0; day <= 32; day++)
                    Assert.Equal(Exists(year, month, day), CalendarDate.Exists(year, month, day));
            }
        }
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(-1, 1, 1)]
    [InlineData(10_000, 1, 1)]
    [InlineData(2021, int.MinValue, 1)]
    [InlineData(2021, 1, int.MaxValue)]
    public void It_ends_where_DateOnly_ends(int year, int month, int day) => Assert.False(CalendarDate.Exists(year, month, day));

    [Fact]
    public void It_is_written_as_iso_8601() => Assert.Equal("0987-06-05", new CalendarDate(987, 6, 5).ToString());

    [Fact]
    public void It_sorts_by_time()
    {
        CalendarDate[] days = [new(2021, 12, 22), new(2021, 2, 28), new(2020, 12, 31), new(2021, 3, 1)];
        Assert.Equal(["2020-12-31", "2021-02-28", "2021-03-01", "2021-12-22"], days.Order().Select(day => day.ToString()));
    }

    private static bool Exists(int year, int month, int day) =>
        DateOnly.TryParseExact(
            $"{year:D4}-{month:D2}-{day:D2}", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture,
            System.Globalization.DateTimeStyles.None, out _);
}
