using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Tests;

/// <summary>The first line of a newswire file: the word "date", a day, and the source.</summary>
public class DateLineTests
{
    private const string Rest = "\n\nRain Stops Play In Leeds\n\nThe match was called off at noon.\n";

    [Theory]
    [InlineData(" date 2021-12-22 UrduPoint.com")]
    [InlineData("date 2021-12-22 UrduPoint.com")]
    [InlineData("   date   2021-12-22   UrduPoint.com   ")]
    [InlineData("\tdate\t2021-12-22\tUrduPoint.com")]
    [InlineData(" Date 2021-12-22 UrduPoint.com")]
    [InlineData(" DATE 2021-12-22 UrduPoint.com")]
    public void Blanks_and_capitals_do_not_matter(string line)
    {
        ParsedArticle article = Parse.Clean(line + Rest);
        Assert.Equal("newswire", article.Format);
        Assert.Equal(Parse.Day("2021-12-22"), article.Date);
        Assert.Equal("UrduPoint.com", article.Source);
        Assert.Equal("Rain Stops Play In Leeds", article.Title);
        Assert.Equal("The match was called off at noon.\n", article.Body);
    }

    [Theory]
    [InlineData("The Daily Star", "The Daily Star")]
    [InlineData("(@DigitalGov)", "@DigitalGov")]
    [InlineData("@DigitalGov", "@DigitalGov")]
    [InlineData("(@One) and (@Two)", "(@One) and (@Two)")]
    [InlineData("BBC", "BBC")]
    [InlineData("Frankfurter Allgemeine Zeitung für Deutschland", "Frankfurter Allgemeine Zeitung für Deutschland")]
    [InlineData("新华社", "新华社")]
    [InlineData("A.P.", "A.P.")]
    [InlineData("Yahoo!", "Yahoo!")]
    public void What_stands_behind_the_day_is_the_source(string written, string source)
    {
        ParsedArticle article = Parse.Clean($" date 2021-12-22 {written}{Rest}");
        Assert.Equal(source, article.Source);
        Assert.Equal("Rain Stops Play In Leeds", article.Title);
    }

    [Fact]
    public void A_day_may_carry_its_time()
    {
        ParsedArticle article = Parse.Clean(" date 2021-12-22T15:10:30Z BBC" + Rest);
        Assert.Equal(Parse.Day("2021-12-22"), article.Date);
        Assert.Equal(new ClockTime(15, 10, 30), article.Time);
    }

    [Fact]
    public void A_line_without_a_source_is_reported_behind_the_day()
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem(" date 2021-12-22" + Rest);
        Assert.Null(article.Source);
        Assert.Equal("Rain Stops Play In Leeds", article.Title);
        Assert.Equal("CORPUS107", problem.Kind.Id);
        Assert.Equal("1:17-1:17", problem.Place());
        Assert.Equal("The date line names no source. Write it after the date, such as ' date 2021-12-22 example.org'.", problem.Message);
    }

    [Fact]
    public void A_month_gives_no_day()
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem(" date 2021-12 (@Name)" + Rest);
        Assert.Null(article.Date);
        Assert.Equal(default, article.Broken);
        Assert.Equal("@Name", article.Source);
        Assert.Equal("CORPUS102", problem.Kind.Id);
        Assert.Equal("1:7-1:14", problem.Place());
        Assert.Equal(
            "'2021-12' names a month but no day, so it gives the article no date. Write the day as well, such as 2021-12-01.",
            problem.Message);
    }

    [Theory]
    [InlineData("2021-13-45", "there is no month 13")]
    [InlineData("2021-00-10", "there is no month 0")]
    [InlineData("2021-02-30", "February 2021 has 28 days")]
    [InlineData("2024-02-30", "February 2024 has 29 days")]
    [InlineData("2021-04-31", "April 2021 has 30 days")]
    [InlineData("2021-12-00", "December 2021 has 31 days")]
    [InlineData("0000-12-01", "years start at 1")]
    public void A_day_that_is_not_in_the_calendar_is_an_error(string day, string reason)
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem($" date {day} BBC{Rest}");
        Assert.Null(article.Date);
        Assert.Equal(MemberSet.Of(StandardMember.Date, StandardMember.Time), article.Broken);
        Assert.Equal("Rain Stops Play In Leeds", article.Title);
        Assert.Equal("CORPUS101", problem.Kind.Id);
        Assert.Equal("1:7-1:17", problem.Place());
        Assert.Equal(
            $"'{day}' is not a day of the calendar: {reason}. Write the day as year-month-day, such as 2021-12-22.", problem.Message);
    }

    [Theory]
    [InlineData("2021-Dec-22")]
    [InlineData("2021-12-22,")]
    [InlineData("2021-12-225")]
    [InlineData("2021-W51-3")]
    [InlineData("2021-")]
    public void A_day_that_cannot_be_read_is_an_error(string day)
    {
        string text = $" date {day} BBC{Rest}";
        (ParsedArticle article, Problem problem) = Parse.WithProblem(text);
        Assert.Equal(MemberSet.Of(StandardMember.Date, StandardMember.Time), article.Broken);
        Assert.Equal("BBC", article.Source);
        Assert.Equal("CORPUS103", problem.Kind.Id);
        Assert.Equal(day, problem.Marked(text));
        Assert.Equal($"'{day}' cannot be read as a date. Write it as year-month-day, such as 2021-12-22.", problem.Message);
    }

    [Theory]
    [InlineData("dates 2021-12-22 BBC")]
    [InlineData("date2021-12-22 BBC")]
    [InlineData("date: 2021-12-22")]
    [InlineData("date palms of 2021")]
    [InlineData("Update 2021-12-22 BBC")]
    [InlineData("date")]
    [InlineData("date ")]
    public void Other_first_lines_are_no_date_lines(string line) =>
        Assert.NotEqual("newswire", ArticleParser.Parse(line + Rest).Article?.Format);

    [Theory]
    [InlineData("22-12-2021")]
    [InlineData("21-12-22")]
    [InlineData("12/22/2021")]
    [InlineData("22.12.2021")]
    public void A_date_in_another_order_is_no_title(string date)
    {
        ParseResult result = ArticleParser.Parse($" date {date} BBC" + Rest);

        Problem problem = Assert.Single(result.Problems);
        Assert.Equal($"'{date}' cannot be read as a date. Write it as year-month-day, such as 2021-12-22.", problem.Message);
        Assert.Equal("BBC", result.Article?.Source);
    }

    [Fact]
    public void A_date_with_slashes_is_read() =>
        Assert.Equal(new CalendarDate(2021, 12, 22), Parse.Clean(" date 2021/12/22 BBC" + Rest).Date);

    [Theory]
    [InlineData("Example Inc.")]
    [InlineData("The Example Co.")]
    public void A_source_may_end_with_a_full_stop(string source) =>
        Assert.Equal(source, Parse.Clean($" date 2021-12-22 {source}" + Rest).Source);

    [Fact]
    public void Blank_lines_may_come_first()
    {
        ParsedArticle article = Parse.Clean("\n \n\t\n date 2021-12-22 BBC" + Rest);
        Assert.Equal("BBC", article.Source);
        Assert.Equal("6:1-6:25", article.TitleSpan.Place());
    }

    [Fact]
    public void A_byte_order_mark_may_come_first()
    {
        ParsedArticle article = Parse.Clean("\uFEFF date 2021-12-22 BBC" + Rest);
        Assert.Equal("BBC", article.Source);
        Assert.Equal("The match was called off at noon.\n", article.Body);
    }

    [Fact]
    public void Carriage_returns_change_nothing_but_positions()
    {
        string unix = " date 2021-12-22 BBC\n\nOne\n\none\n\nFirst line.\nSecond line.\n\nEnd.\n";
        ParsedArticle article = Parse.Clean(unix);
        ParsedArticle windows = Parse.Clean(unix.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal("First line.\nSecond line.\n\nEnd.\n", windows.Body);
        Assert.Equal(article, windows with { TitleSpan = article.TitleSpan });
        Assert.Equal("3:1-3:4", windows.TitleSpan.Place());
    }

    [Fact]
    public void Lone_carriage_returns_end_lines_and_are_reported_once()
    {
        string text = " date 2021-12-22 BBC\r\rOne\r\rFirst line.\rSecond line.\r\rEnd.\r";
        (ParsedArticle article, Problem problem) = Parse.WithProblem(text);
        Assert.Equal("One", article.Title);
        Assert.Equal("First line.\nSecond line.\n\nEnd.\n", article.Body);
        Assert.Equal("CORPUS005", problem.Kind.Id);
        Assert.Equal("1:21-2:1", problem.Place());
    }

    [Fact]
    public void A_date_line_alone_has_neither_title_nor_text()
    {
        string text = " date 2021-12-22 BBC\n";
        ParseResult result = ArticleParser.Parse(text);
        ParsedArticle article = Assert.IsType<ParsedArticle>(result.Article);
        Assert.Equal(("", "", "BBC"), (article.Title, article.Body, article.Source));
        Assert.Equal(["CORPUS104", "CORPUS105"], result.Problems.Select(problem => problem.Kind.Id));
        Assert.Equal(["1:7-1:17", "1:21-1:21"], result.Problems.Select(problem => problem.Place()));
        Assert.Equal(
            "The article has no title: the file ends after its first line. Write the title in a paragraph of its own below the date line.",
            result.Problems[0].Message);
    }
}
