using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Tests;

/// <summary>A line below the title that says who published the article and when.</summary>
public class BylineTests
{
    private static string Page(string dateLine, string byline) =>
        $"{dateLine}\n\nRain Stops Play In Leeds\n\n{byline}\n\nRain stops play in Leeds\n\nIt was noon.\n";

    [Theory]
    [InlineData("Ada Lindqvist Published December 30, 2021 | 03:10 PM", "Ada Lindqvist", "15:10")]
    [InlineData("Ada Lindqvist (@AdaL) Published December 30, 2021 | 03:10 PM", "Ada Lindqvist", "15:10")]
    [InlineData("Ada Lindqvist 4 hours ago Published December 30, 2021 | 12:00 AM", "Ada Lindqvist", "00:00")]
    [InlineData("Ada Lind 9 minutes ago December 30, 2021 | 02:10 PM", "Ada Lind", "14:10")]
    [InlineData("Ada Lind Published December 30, 2021 | 3 PM", "Ada Lind", "15:00")]
    [InlineData("Ada Lind Published December 30, 2021 | 10.55 AM", "Ada Lind", "10:55")]
    [InlineData("Ada Lind Published December 30, 2021 | noon", "Ada Lind", "12:00")]
    [InlineData("Ada Published 30 December 2021", "Ada", null)]
    public void It_gives_author_and_time_and_leaves_the_body(string byline, string author, string? time)
    {
        ParsedArticle article = Parse.Clean(Page(" date 2021-12-30 BBC", byline));
        Assert.Equal("Rain Stops Play In Leeds", article.Title);
        Assert.Equal("Rain stops play in Leeds", article.Headline);
        Assert.Equal([author], article.Authors);
        Assert.Equal(Parse.Day("2021-12-30"), article.Date);
        Assert.Equal(time, article.Time is { } clock ? $"{clock.Hour:D2}:{clock.Minute:D2}" : null);
        Assert.Equal("It was noon.\n", article.Body);
    }

    [Theory]
    [InlineData("By Ada Lindqvist", "Ada Lindqvist")]
    [InlineData("By Ada Lindqvist (@AdaL)", "Ada Lindqvist")]
    [InlineData("By Ada B. Lindqvist", "Ada B. Lindqvist")]
    [InlineData("BY ADA LIND", "ADA LIND")]
    [InlineData("By Ada de la Cruz", "Ada de la Cruz")]
    [InlineData("By Staff", "Staff")]
    [InlineData("By Our Correspondent", "Our Correspondent")]
    public void A_name_behind_By_is_one(string byline, string author) =>
        Assert.Equal([author], Parse.Clean(Page(" date 2021-12-30 BBC", byline)).Authors);

    [Theory]
    [InlineData("By Ada")]
    [InlineData("By noon it was over")]
    [InlineData("By Ada Lindqvist and her friends of the club in Leeds")]
    [InlineData("By Tuesday Evening, It Was Over.")]
    [InlineData("Ada Lindqvist published December 30, 2021")]
    [InlineData("The Report Published December 32, 2021")]
    [InlineData("The Report Published Last Week")]
    public void Other_lines_are_text(string line)
    {
        ParsedArticle? article = ArticleParser.Parse(Page(" date 2021-12-30 BBC", line)).Article;
        Assert.Empty(article!.Authors);
        Assert.StartsWith(line, article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("By Ada de la Cruz, Chief Reporter")]
    [InlineData("By Ada de la Cruz | Chief Reporter")]
    [InlineData("By Ada de la Cruz\nChief Reporter")]
    [InlineData("Ada de la Cruz, Chief Reporter Published December 30, 2021")]
    public void A_role_is_kept_apart(string byline)
    {
        ParsedArticle article = Parse.Clean(Page(" date 2021-12-30 BBC", byline));
        Assert.Equal(["Ada de la Cruz"], article.Authors);
        Assert.Equal("role: \"Chief Reporter\"", article.Header.Fields.Shown());
        Assert.Equal("It was noon.\n", article.Body);
    }

    [Fact]
    public void Above_the_title_it_is_no_title()
    {
        ParsedArticle article = Parse.Clean(" date 2021-12-30 BBC\n\nBY ADA LIND\n\nRain Stops Play\n\nIt was noon.\n");
        Assert.Equal(("Rain Stops Play", "It was noon.\n"), (article.Title, article.Body));
        Assert.Equal(["ADA LIND"], article.Authors);
    }

    [Fact]
    public void A_title_that_reads_like_one_and_stands_twice_is_a_title() =>
        Assert.Equal(
            "By Invitation Only", Parse.Clean(" date 2021-12-30 BBC\n\nBy Invitation Only\n\nBy invitation only\n\nIt was noon.\n").Title);

    [Fact]
    public void It_may_stand_below_both_titles()
    {
        ParsedArticle article = Parse.Clean(" date 2021-12-30 BBC\n\nRain Stops\n\nRain stops\n\nBy Ada Lindqvist\n\nIt was noon.\n");
        Assert.Equal("Rain stops", article.Headline);
        Assert.Equal(["Ada Lindqvist"], article.Authors);
        Assert.Equal("It was noon.\n", article.Body);
    }

    [Fact]
    public void A_second_byline_is_text()
    {
        ParsedArticle article = Parse.Clean(" date 2021-12-30 BBC\n\nRain Stops\n\nBy Ada Lindqvist\n\nBy Bo Andersson\n\nIt was noon.\n");
        Assert.Equal(["Ada Lindqvist"], article.Authors);
        Assert.Equal("By Bo Andersson\n\nIt was noon.\n", article.Body);
    }

    [Fact]
    public void The_day_of_the_date_line_stands_and_takes_no_time_from_another_day()
    {
        ParsedArticle article = Parse.Clean(Page(" date 2021-12-29 BBC", "Ada Published December 30, 2021 | 03:10 PM"));
        Assert.Equal(Parse.Day("2021-12-29"), article.Date);
        Assert.Null(article.Time);
    }

    [Fact]
    public void The_time_of_the_date_line_stands()
    {
        Assert.Equal(new ClockTime(9, 30, 0), Parse.Clean(Page(" date 2021-12-30T09:30 BBC", "Ada Published December 30, 2021")).Time);
        Assert.Equal(
            new ClockTime(9, 30, 0), Parse.Clean(Page(" date 2021-12-30T09:30 BBC", "Ada Published December 30, 2021 | 03:10 PM")).Time);
    }

    [Fact]
    public void Its_day_completes_a_month()
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem(
            Page(" date 2021-12 BBC", "Ada Published December 30, 2021 | 03:10 PM"));
        Assert.Equal(Parse.Day("2021-12-30"), article.Date);
        Assert.Equal(new ClockTime(15, 10, 0), article.Time);
        Assert.Equal("CORPUS102", problem.Kind.Id);
    }

    [Fact]
    public void Its_day_does_not_hide_a_broken_one()
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem(
            Page(" date 2021-02-30 BBC", "Ada Published December 30, 2021 | 03:10 PM"));
        Assert.Null(article.Date);
        Assert.Equal(MemberSet.Of(StandardMember.Date, StandardMember.Time), article.Broken);
        Assert.Equal("CORPUS101", problem.Kind.Id);
    }

    [Theory]
    [InlineData("By Ada Lindqvist and Bob Berg", "Ada Lindqvist|Bob Berg")]
    [InlineData("By Ada Lindqvist, Bob Berg and Carl Holm", "Ada Lindqvist|Bob Berg|Carl Holm")]
    [InlineData("Ada Lindqvist and Bob Berg Published December 30, 2021 | 03:10 PM", "Ada Lindqvist|Bob Berg")]
    public void Several_people_are_several_authors(string byline, string authors) =>
        Assert.Equal(authors.Split('|'), ArticleParser.Parse($" date 2021-12-30 BBC\n\nA Title\n\n{byline}\n\nText.\n").Article!.Authors);
}
