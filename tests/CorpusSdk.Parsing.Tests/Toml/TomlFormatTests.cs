using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Where TOML front matter begins and ends, and what becomes of its fields.</summary>
public class TomlFormatTests
{
    [Theory]
    [InlineData("+++\ntitle = 'A'\n+++\nText.\n", "Text.\n")]
    [InlineData("+++  \ntitle = 'A'\n+++\t\n\n \nText.\n", "Text.\n")]
    [InlineData("\n \n+++\ntitle = 'A'\n+++\nText.\n", "Text.\n")]
    [InlineData("\uFEFF+++\ntitle = 'A'\n+++\nText.\n", "Text.\n")]
    [InlineData("+++\r\ntitle = 'A'\r\n+++\r\n\r\nText.\r\nMore.\r\n", "Text.\nMore.\n")]
    [InlineData("+++\ntitle = 'A'\n+++\nText.\n+++\nMore.\n", "Text.\n+++\nMore.\n")]
    [InlineData("+++\ntitle = 'A'\nx = '''\n---\n...\n'''\n+++\nText.\n", "Text.\n")]
    public void The_body_begins_behind_the_second_fence(string text, string body)
    {
        ParsedArticle article = Parse.Clean(text);
        Assert.Equal(("TOML front matter", "A", body), (article.Format, article.Title, article.Body));
    }

    [Theory]
    [InlineData(" +++\nText.\n+++\nText.\n")]
    [InlineData("+++ title = 'A'\n+++\nText.\n")]
    [InlineData("Text.\n+++\ntitle = 'A'\n+++\n")]
    [InlineData("---\ntitle: A\n---\n+++\nb = 1\n+++\n")]
    public void Other_first_lines_open_none(string text) => Assert.NotEqual("TOML front matter", ArticleParser.Parse(text).Article?.Format);

    [Theory]
    [InlineData("+++\ntitle = 'A'\n\nText.\n", "1:1-1:4")]
    [InlineData("\n+++\ntitle = 'A'\n---\nText.\n", "2:1-2:4")]
    [InlineData("+++", "1:1-1:4")]
    public void An_unclosed_one_is_an_error_at_its_fence(string text, string place)
    {
        Problem problem = Parse.Refused(text);
        Assert.Equal(("CORPUS201", place), (problem.Kind.Id, problem.Place()));
        Assert.Equal("The front matter opened here is not closed. Write +++ on a line of its own below the last key.", problem.Message);
    }

    [Fact]
    public void The_fields_of_every_article_are_read_from_the_same_keys()
    {
        ParsedArticle article = Parse.Clean(
            "+++\nTitle = \"How Bridges Are Built\"\nsubtitle = \"A \\\n  guide\"\ndate = 2021-12-22T09:30:00+01:00\nsource = 'Example.org'\n"
                +
            "authors = [\"Ada Lindqvist\", { name = \"Samuel Okoro\", born = 1970 }]\ntags = ['bridges', 5]\nlang = 'en'\nid = 'building-bridges'\n+++\nText.\n");

        Assert.Equal(
            ("How Bridges Are Built", "A guide", "Example.org", "en", "building-bridges"),
            (article.Title, article.Headline, article.Source, article.Language, article.Id));
        Assert.Equal((Parse.Day("2021-12-22"), new ClockTime(9, 30, 0)), (article.Date, article.Time));
        Assert.Equal(["Ada Lindqvist", "Samuel Okoro"], article.Authors);
        Assert.Equal(["bridges", "5"], article.Tags);
        Assert.Equal(8, article.Header.Fields.Count(field => field.IsStandard));
    }

    [Fact]
    public void Without_a_title_a_heading_is_one() =>
        Assert.Equal("The Heading", Parse.Clean("+++\nlang = 'en'\n+++\n\n# The Heading\n\nText.\n").Title);

    [Theory]
    [InlineData("+++\n+++\nText.\n")]
    [InlineData("+++\n# a comment\n\n+++\nText.\n")]
    [InlineData("+++\ntitle = ''\n+++\nText.\n")]
    public void Without_either_the_header_is_reported(string text)
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem(text);
        Assert.Equal(("", "CORPUS104", "1:1-1:4"), (article.Title, problem.Kind.Id, problem.Place()));
        Assert.Equal(
            "The article has no title: the front matter has no text under 'title'. Write a line such as 'title = \"A Title\"' into it.",
            problem.Message);
    }
}
