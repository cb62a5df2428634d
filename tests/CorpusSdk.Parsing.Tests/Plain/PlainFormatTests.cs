using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Texts without a header.</summary>
public class PlainFormatTests
{
    [Theory]
    [InlineData("A Title\n\nText.\n", "A Title")]
    [InlineData("A Title\nText.\n", "A Title")]
    [InlineData("\n\n  A Title  \n\nText.\n", "A Title")]
    [InlineData("\uFEFFA Title\n\nText.\n", "A Title")]
    [InlineData("# A Title\n\nText.\n", "A Title")]
    [InlineData("# A Title ##\n\nText.\n", "A Title")]
    [InlineData("## Not the first level\n\nText.\n", "## Not the first level")]
    [InlineData("#hashtag\n\nText.\n", "#hashtag")]
    [InlineData("class\n\nText.\n", "class")]
    [InlineData("@@:\n\nText.\n", "@@:")]
    [InlineData("***\n\nText.\n", "***")]
    [InlineData("#\n\nText.\n", "#")]
    [InlineData("# \n\nText.\n", "#")]
    [InlineData("2021\n\nText.\n", "2021")]
    [InlineData("שלום עולם\n\nText.\n", "שלום עולם")]
    [InlineData("<title> & \"more\"\n\nText.\n", "<title> & \"more\"")]
    public void The_first_line_is_the_title(string text, string title)
    {
        ParsedArticle article = Parse.Clean(text);
        Assert.Equal("plain", article.Format);
        Assert.Equal(title, article.Title);
        Assert.Equal("Text.\n", article.Body);
    }

    [Theory]
    [InlineData("On Kerning\n=====\n\nText.\n", "On Kerning")]
    [InlineData("On Kerning\n-----\nText.\n", "On Kerning")]
    [InlineData("``\n---\n\nText.\n", "``")]
    [InlineData("On [Kerning](k.md)\n===\n\nText.\n", "On Kerning")]
    public void A_line_of_marks_below_it_belongs_to_the_title(string text, string title)
    {
        ParsedArticle article = Parse.Clean(text);
        Assert.Equal((title, "Text.\n"), (article.Title, article.Body));
    }

    [Theory]
    [InlineData("- An item\n- Another\n\n# A Title\n\nText.\n")]
    [InlineData("import X from './x';\n\n# A Title\n\nText.\n")]
    [InlineData("<!-- a\n# No Title\n-->\n# A Title\n")]
    [InlineData("<!DOCTYPE html>\n\n# A Title\n")]
    [InlineData("<p align=\"center\">\n\n# A Title\n")]
    [InlineData("[![Build](b.svg)](ci.html)\n\n## A Title\n")]
    [InlineData("![Logo](logo.png)\n\nA Title\n=======\n")]
    [InlineData("```sh\n# No Title\n```\n\n# A Title\n")]
    [InlineData("> A quote\n\n# A Title\n")]
    public void Below_markup_the_first_heading_is_the_title_and_nothing_leaves_the_body(string text)
    {
        ParsedArticle article = Parse.Clean(text);
        Assert.Equal(("A Title", text), (article.Title, article.Body));
    }

    [Fact]
    public void Markup_without_a_heading_makes_no_title()
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem("- An item\n- Another\n");
        Assert.Equal(("", "- An item\n- Another\n"), (article.Title, article.Body));
        Assert.Equal(("CORPUS104", "1:1-1:10"), (problem.Kind.Id, problem.Place()));
        Assert.Equal(
            "The article has no title: the first line is no title, and there is no heading. Write a line such as '# A Title' above it; until then the article is called after its file.", problem.Message);
    }

    [Fact]
    public void Its_place_holds_the_headings_mark()
    {
        string text = "\n# A Title\n\nText.\n";
        FileSpan span = Parse.Clean(text).TitleSpan;
        Assert.Equal("2:1-2:10", span.Place());
        Assert.Equal("# A Title", span.Marked(text));
    }

    [Theory]
    [InlineData("April 16, 1945")]
    [InlineData("16 April 1945")]
    [InlineData("1945-04-16")]
    [InlineData("Monday, April 16, 1945")]
    public void A_paragraph_that_is_a_day_is_the_date(string day)
    {
        ParsedArticle article = Parse.Clean($"The Address\n\n{day}\n\nMr. Speaker:\n");
        Assert.Equal(Parse.Day("1945-04-16"), article.Date);
        Assert.Equal("Mr. Speaker:\n", article.Body);
    }

    [Theory]
    [InlineData("April 16, 1945 was a Monday.")]
    [InlineData("April 1945")]
    [InlineData("1945-04")]
    [InlineData("April 16, 1945\nand more")]
    [InlineData("16/04/1945")]
    public void Other_paragraphs_stay_in_the_body(string lead)
    {
        ParsedArticle article = Parse.Clean($"The Address\n\n{lead}\n\nMr. Speaker:\n");
        Assert.Null(article.Date);
        Assert.Equal($"{lead}\n\nMr. Speaker:\n", article.Body);
    }

    [Fact]
    public void A_day_that_is_not_in_the_calendar_is_an_error()
    {
        string text = "The Address\n\nApril 31, 1945\n\nMr. Speaker:\n";
        (ParsedArticle article, Problem problem) = Parse.WithProblem(text);
        Assert.Equal(MemberSet.Of(StandardMember.Date, StandardMember.Time), article.Broken);
        Assert.Equal("CORPUS101", problem.Kind.Id);
        Assert.Equal("3:1-3:15", problem.Place());
        Assert.StartsWith(
            "'April 31, 1945' is not a day of the calendar: April 1945 has 30 days.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_line_too_long_for_a_title_is_text()
    {
        string line = new('x', 301);
        (ParsedArticle article, Problem problem) = Parse.WithProblem($"\n {line}\nMore.\n");
        Assert.Equal("", article.Title);
        Assert.Equal($" {line}\nMore.\n", article.Body);
        Assert.Equal("CORPUS104", problem.Kind.Id);
        Assert.Equal("2:2-2:2", problem.Place());
        Assert.Equal(
            "The article has no title: the first line is too long for one. Write a title and a blank line above it.", problem.Message);
    }

    [Fact]
    public void A_first_line_of_300_characters_is_a_title() =>
        Assert.Equal(300, Parse.Clean($"{new string('x', 300)}\n\nMore.\n").Title.Length);

    [Fact]
    public void A_title_alone_has_no_text()
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem("A Title");
        Assert.Equal(("A Title", ""), (article.Title, article.Body));
        Assert.Equal("CORPUS105", problem.Kind.Id);
        Assert.Equal("1:8-1:8", problem.Place());
    }

    [Theory]
    [InlineData("", "The file is empty. ")]
    [InlineData("\uFEFF", "The file is empty. ")]
    [InlineData(" \n\t\r\n\u00A0\u2028", "The file holds only white space. ")]
    public void A_file_without_text_is_no_article(string text, string message)
    {
        Problem problem = Parse.Refused(text);
        Assert.Equal("CORPUS001", problem.Kind.Id);
        Assert.Equal("1:1-1:1", problem.Place());
        Assert.Equal(message + "Write a title, a blank line and the text, or remove the file from the corpus.", problem.Message);
    }
}
