using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Where front matter begins and ends.</summary>
public class FenceTests
{
    [Theory]
    [InlineData("---\ntitle: A\n---\nText.\n", "Text.\n")]
    [InlineData("---\ntitle: A\n---\n\n\n  \nText.\n", "Text.\n")]
    [InlineData("---  \ntitle: A\n---\t\nText.\n", "Text.\n")]
    [InlineData("\n \n---\ntitle: A\n---\nText.\n", "Text.\n")]
    [InlineData("\uFEFF---\ntitle: A\n---\nText.\n", "Text.\n")]
    [InlineData("---\ntitle: A\n...\nText.\n", "Text.\n")]
    [InlineData("---\ntitle: A\n...\nText.\n\n---\n\nMore.\n", "Text.\n\n---\n\nMore.\n")]
    [InlineData("---\ntitle: A\n---\nText.\n\n---\n\nMore.\n\n...\n", "Text.\n\n---\n\nMore.\n\n...\n")]
    [InlineData("---\ntitle: A\n---\n---\nkey: value\n---\nText.\n", "---\nkey: value\n---\nText.\n")]
    [InlineData("---\ntitle: A\n---\n    Code first.\n", "    Code first.\n")]
    [InlineData("---\r\ntitle: A\r\n---\r\n\r\nText.\r\nMore.\r\n", "Text.\nMore.\n")]
    public void The_body_begins_behind_the_second_fence(string text, string body)
    {
        ParsedArticle article = Parse.Clean(text);
        Assert.Equal("front matter", article.Format);
        Assert.Equal("A", article.Title);
        Assert.Equal(body, article.Body);
    }

    [Fact]
    public void Dashes_inside_a_value_are_no_fence()
    {
        ParsedArticle article = Parse.Clean("---\ntitle: A\nabstract: |\n  one\n  ---\n  ...\n  two\nlang: en\n---\nText.\n");
        Assert.Equal("en", article.Language);
        Assert.Equal("Text.\n", article.Body);
    }

    [Theory]
    [InlineData("-----\nNote: this\nis text\n-----\nText.\n")]
    [InlineData("# A Title\n\n---\n\nText: here.\nMore.\n\n---\n")]
    [InlineData(" ---\nText.\n---\n")]
    [InlineData("----\ntitle: A\n\nText.\n")]
    [InlineData("--- title: A\n---\nText.\n")]
    [InlineData("+++\ntitle = 'A'\n+++\nText.\n")]
    [InlineData("Text.\n---\ntitle: A\n---\n")]
    public void Other_first_lines_open_none(string text) =>
        Assert.NotEqual("front matter", ArticleParser.Parse(text).Article?.Format);

    [Theory]
    [InlineData("---\ntitle: A\n\nText.\n", "1:1-1:4")]
    [InlineData("\n\n---\ntitle: A\n--\nText.\n", "3:1-3:4")]
    [InlineData("---", "1:1-1:4")]
    [InlineData("\uFEFF---\ntitle: A\n", "1:2-1:5")]
    public void An_unclosed_one_is_an_error_at_its_fence(string text, string place)
    {
        Problem problem = Parse.Refused(text);
        Assert.Equal("CORPUS201", problem.Kind.Id);
        Assert.Equal(place, problem.Place());
        Assert.Equal("The front matter opened here is not closed. Write --- on a line of its own below the last key.", problem.Message);
    }

    [Theory]
    [InlineData(" ---\ntitle: A\n---\nText.\n", "1:1-1:5",
        "opens with ' ---', which is read as '---'. Write --- at the start of the line, and nothing else.")]
    [InlineData("---yaml\ntitle: A\n---\nText.\n", "1:1-1:8",
        "opens with '---yaml', which is read as '---'. Write --- at the start of the line, and nothing else.")]
    [InlineData("---json\n{\"title\": \"A\"}\n---\nText.\n", "1:1-1:8",
        "opens with '---json', which is read as '---'. Write --- at the start of the line, and nothing else.")]
    [InlineData("+++toml\ntitle = 'A'\n+++\nText.\n", "1:1-1:8",
        "opens with '+++toml', which is read as '+++'. Write +++ at the start of the line, and nothing else.")]
    [InlineData("-----\ntitle: A\n---\nText.\n", "1:1-1:6",
        "opens with '-----', which is read as '---'. Write --- at the start of the line, and nothing else.")]
    [InlineData("\u2014-\ntitle: A\n---\nText.\n", "1:1-1:3",
        "opens with '\u2014-', which is read as '---'. Write --- at the start of the line, and nothing else.")]
    [InlineData("---\ntitle: A\n----\nText.\n", "3:1-3:5",
        "closes with '----', which is read as '---'. Write --- at the start of the line, and nothing else.")]
    [InlineData("---\ntitle: A\n\u2013\u2013\u2013\nText.\n", "3:1-3:4",
        "closes with '\u2013\u2013\u2013', which is read as '---'. Write --- at the start of the line, and nothing else.")]
    [InlineData("---\ntitle: A\n ---\nText.\n", "3:1-3:5",
        "closes with ' ---', which is read as '---'. Write --- at the start of the line, and nothing else.")]
    [InlineData("# yaml-language-server: x\n---\ntitle: A\n---\nText.\n", "1:1-1:26",
        "stands below '# yaml-language-server: x', which is left out. Move that line into the front matter, or below it.")]
    [InlineData("<!-- a\nb -->\n\n---\ntitle: A\n---\nText.\n", "1:1-1:7",
        "stands below '<!-- a', which is left out. Move that line into the front matter, or below it.")]
    public void A_line_that_was_meant_as_one_is_read_and_reported(string text, string place, string message)
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem(text);
        Assert.Equal(("A", "Text.\n"), (article.Title, article.Body));
        Assert.Equal(("CORPUS210", place, $"The front matter {message}"), (problem.Kind.Id, problem.Place(), problem.Message));
    }

    [Fact]
    public void A_longer_line_closes_where_it_stands()
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem("---\ntitle: A\n----\nText.\n\n---\n\nMore.\n");
        Assert.Equal("Text.\n\n---\n\nMore.\n", article.Body);
        Assert.Equal("3:1-3:5", problem.Place());
    }

    [Theory]
    [InlineData("---\n---\nText.\n")]
    [InlineData("---\n\n---\nText.\n")]
    [InlineData("---\n# a comment\n---\nText.\n")]
    [InlineData("---\n~\n---\nText.\n")]
    public void An_empty_one_lacks_only_the_title(string text)
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem(text);
        Assert.Equal(("", "Text.\n"), (article.Title, article.Body));
        Assert.Equal("CORPUS104", problem.Kind.Id);
        Assert.Equal("1:1-1:4", problem.Place());
    }

    [Fact]
    public void A_file_that_ends_with_its_header_has_no_text()
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem("---\ntitle: A\n---\n \n");
        Assert.Equal("", article.Body);
        Assert.Equal("CORPUS105", problem.Kind.Id);
        Assert.Equal("3:4-3:4", problem.Place());
    }
}
