using CorpusSdk.Parsing.Dates;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Tests;

/// <summary>The written forms of a day that are read, and those that are not.</summary>
public class DateReaderTests
{
    [Theory]
    [InlineData("2021-12-22", "2021-12-22")]
    [InlineData("2021-1-2", "2021-01-02")]
    [InlineData("2021/12/22", "2021-12-22")]
    [InlineData("  2021-12-22  ", "2021-12-22")]
    [InlineData("0001-01-01", "0001-01-01")]
    [InlineData("9999-12-31", "9999-12-31")]
    [InlineData("2020-02-29", "2020-02-29")]
    [InlineData("13-Feb-2009", "2009-02-13")]
    [InlineData("8 June 2005", "2005-06-08")]
    [InlineData("08 Jun 2005", "2005-06-08")]
    [InlineData("December 30, 2021", "2021-12-30")]
    [InlineData("Dec. 30 2021", "2021-12-30")]
    [InlineData("Dec 30,2021", "2021-12-30")]
    [InlineData("Sept 3, 2010", "2010-09-03")]
    [InlineData("Sept. 3, 2010", "2010-09-03")]
    [InlineData("DECEMBER 30, 2021", "2021-12-30")]
    [InlineData("december 30, 2021", "2021-12-30")]
    [InlineData("22nd December, 2021", "2021-12-22")]
    [InlineData("1st Jan 2022", "2022-01-01")]
    [InlineData("May 3rd, 2020", "2020-05-03")]
    [InlineData("Tuesday, 2 March 1999", "1999-03-02")]
    [InlineData("Tue 02 Mar 1999", "1999-03-02")]
    [InlineData("Tues, 02 Mar 1999", "1999-03-02")]
    [InlineData("Thursday, December 30, 2021", "2021-12-30")]
    public void Days_are_read(string text, string date)
    {
        Assert.Equal("Day", Read(text, out CalendarDate day, out ClockTime? time));
        Assert.Equal(Parse.Day(date), day);
        Assert.Null(time);
    }

    [Theory]
    [InlineData("2021-12-22T09:30:05Z", 9, 30, 5)]
    [InlineData("2021-12-22t09:30:05z", 9, 30, 5)]
    [InlineData("2021-12-22 09:30", 9, 30, 0)]
    [InlineData("2021-12-22 9:30", 9, 30, 0)]
    [InlineData("2021-12-22, 09:30", 9, 30, 0)]
    [InlineData("2021-12-22T09:30:05.123456789+01:00", 9, 30, 5)]
    [InlineData("2021-12-22 14:00:00 -4", 14, 0, 0)]
    [InlineData("2021-12-22 14:00:00 +0530", 14, 0, 0)]
    [InlineData("2021-12-22 14:00:00 +5:30", 14, 0, 0)]
    [InlineData("2021-12-22 14:00:00 -05:30", 14, 0, 0)]
    [InlineData("2021-12-22 14:00:00 +0100 (CET)", 14, 0, 0)]
    [InlineData("2021-12-22 14:00 CEST", 14, 0, 0)]
    [InlineData("2021-12-22 12:00 AM", 0, 0, 0)]
    [InlineData("2021-12-22 12:00 PM", 12, 0, 0)]
    [InlineData("2021-12-22 11:59 p.m.", 23, 59, 0)]
    [InlineData("2021-12-22 1:05am", 1, 5, 0)]
    [InlineData("2021-12-22 1:05 am EST", 1, 5, 0)]
    [InlineData("Wed, 22 Dec 2021 10:15:00 +0000", 10, 15, 0)]
    [InlineData("December 22, 2021 | 03:10 PM", 15, 10, 0)]
    [InlineData("December 22, 2021 at 3:10 PM", 15, 10, 0)]
    [InlineData("22 December 2021, 23:59:59", 23, 59, 59)]
    public void A_time_may_follow(string text, int hour, int minute, int second)
    {
        Assert.Equal("Day", Read(text, out CalendarDate day, out ClockTime? time));
        Assert.Equal(Parse.Day("2021-12-22"), day);
        Assert.Equal(new ClockTime(hour, minute, second), time);
    }

    [Theory]
    [InlineData("2021-12", "2021-12-01")]
    [InlineData("2021/1", "2021-01-01")]
    [InlineData("December 2021", "2021-12-01")]
    [InlineData("Dec. 2021", "2021-12-01")]
    [InlineData("dec 2021 ", "2021-12-01")]
    public void A_month_gives_its_first_day(string text, string first)
    {
        Assert.Equal("MonthOnly", Read(text, out CalendarDate day, out _));
        Assert.Equal(Parse.Day(first), day);
    }

    [Theory]
    [InlineData("2021-13-45", "there is no month 13")]
    [InlineData("2021-13", "there is no month 13")]
    [InlineData("2021-00-01", "there is no month 0")]
    [InlineData("2021-02-30", "February 2021 has 28 days")]
    [InlineData("2020-02-30", "February 2020 has 29 days")]
    [InlineData("1900-02-29", "February 1900 has 28 days")]
    [InlineData("2021-06-31", "June 2021 has 30 days")]
    [InlineData("2021-01-00", "January 2021 has 31 days")]
    [InlineData("31 June 2021", "June 2021 has 30 days")]
    [InlineData("June 31, 2021", "June 2021 has 30 days")]
    [InlineData("0000-01-01", "years start at 1")]
    [InlineData("1 Jan 0000", "years start at 1")]
    [InlineData("2021-12-22 24:00", "the clock has no such time")]
    [InlineData("2021-12-22 10:60", "the clock has no such time")]
    [InlineData("2021-12-22 10:00:60", "the clock has no such time")]
    [InlineData("2021-12-22 13:00 PM", "the clock has no such time")]
    [InlineData("2021-12-22 0:30 AM", "the clock has no such time")]
    public void Days_outside_the_calendar_are_impossible(string text, string reason)
    {
        Assert.Equal("Impossible", Read(text, out _, out _));
        Assert.Equal(reason, DateReader.Explain(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("yesterday")]
    [InlineData("2021")]
    [InlineData("20211222")]
    [InlineData("12/20/2016")]
    [InlineData("22-12-2021")]
    [InlineData("2021.12.22")]
    [InlineData("2021-W51-3")]
    [InlineData("2021-Dec-22")]
    [InlineData("-2021-12-22")]
    [InlineData("12021-12-22")]
    [InlineData("2021-123-22")]
    [InlineData("2021-12-225")]
    [InlineData("２０２１-12-22")]
    [InlineData("2021-12-22garbage")]
    [InlineData("2021-12-22 garbage")]
    [InlineData("2021-12-22T")]
    [InlineData("2021-12-22 9")]
    [InlineData("2021-12-22 9:3")]
    [InlineData("2021-12-22 09:30 +1:0")]
    [InlineData("2021-12-22 09:30 +123")]
    [InlineData("2021-12-22 09:30 and more")]
    [InlineData("2021-12-22 09:30 (unclosed")]
    [InlineData("2021-12-22,")]
    [InlineData("2021-12 was warm")]
    [InlineData("May 2021 was warm")]
    [InlineData("May")]
    [InlineData("Ma 3, 2021")]
    [InlineData("Mayor 3, 2021")]
    [InlineData("Mai 3, 2021")]
    [InlineData("Fry, 2 May 2020")]
    [InlineData("1 of May 2020")]
    [InlineData("30 Dec 21")]
    [InlineData("Dec 30")]
    [InlineData("100 May 2020")]
    [InlineData("May 3 20201")]
    [InlineData("Published May 3, 2020")]
    public void Anything_else_is_no_date(string text) => Assert.Equal("None", Read(text, out _, out _));

    private static string Read(string text, out CalendarDate date, out ClockTime? time) =>
        DateReader.Read(text, out date, out time).ToString();
}
