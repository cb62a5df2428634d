using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Tests;

/// <summary>What is taken for JSON front matter, where it ends, and what becomes of its fields.</summary>
public class JsonFormatTests
{
    [Theory]
    [InlineData("{\n  \"title\": \"A\"\n}\nText.\n", "Text.\n")]
    [InlineData("{\"title\": \"A\"}\nText.\n", "Text.\n")]
    [InlineData("{ \t\"title\": \"A\" } \t\n\n \nText.\n", "Text.\n")]
    [InlineData("{  \n\n\"title\":\"A\"}\nText.\n", "Text.\n")]
    [InlineData("\n \n{\"title\": \"A\"}\nText.\n", "Text.\n")]
    [InlineData("\uFEFF{\"title\": \"A\"}\nText.\n", "Text.\n")]
    [InlineData("{\r\n\"title\": \"A\"\r\n}\r\n\r\nText.\r\nMore.\r\n", "Text.\nMore.\n")]
    [InlineData("{\"title\": \"A\", \"x\": {\"y\": \"}\"}}\n}\nText.\n", "}\nText.\n")]
    [InlineData("{\"title\": \"A\"}\n{\"title\": \"B\"}\n", "{\"title\": \"B\"}\n")]
    [InlineData("{\"title\": \"A\"}\n---\ntitle: B\n---\nText.\n", "---\ntitle: B\n---\nText.\n")]
    public void The_body_begins_behind_the_line_of_the_last_brace(string text, string body)
    {
        ParsedArticle article = Parse.Clean(text);
        Assert.Equal(("JSON front matter", "A", body), (article.Format, article.Title, article.Body));
    }

    [Theory]
    [InlineData("{}\n\nText.\n")]
    [InlineData("{ }\n\nText.\n")]
    [InlineData("{{ page.title }}\n\nText.\n")]
    [InlineData("{sic} Said The Fox\n\nText.\n")]
    [InlineData("{title: \"A\"}\n\nText.\n")]
    [InlineData("{'title': 'A'}\n\nText.\n")]
    [InlineData("{1, 2, 3} Is A Set\n\nText.\n")]
    [InlineData("{// comment\n\nText.\n")]
    [InlineData(" {\"title\": \"A\"}\n\nText.\n")]
    [InlineData("[\"title\", \"A\"]\n\nText.\n")]
    [InlineData("\"title\": \"A\"\n\nText.\n")]
    [InlineData("Text\n\n{\"title\": \"A\"}\n")]
    public void Other_first_lines_are_those_of_other_formats(string text)
    {
        ParsedArticle article = Parse.Clean(text);
        Assert.Equal("plain", article.Format);
        Assert.Equal(text.Split('\n')[0].Trim(), article.Title);
    }

    [Fact]
    public void Fences_around_it_make_it_yaml()
    {
        ParsedArticle article = Parse.Clean("---\n{\"title\": \"A\", \"tags\": [\"x\"]}\n---\nText.\n");
        Assert.Equal(("front matter", "A"), (article.Format, article.Title));
    }

    [Theory]
    [InlineData("{\"title\": \"A\"", "1:1-1:2")]
    [InlineData("{\"title\": \"A\",\n", "1:1-1:2")]
    [InlineData("\n{\"title\": [\"A\"", "2:1-2:2")]
    [InlineData("{\"title\": \"A", "1:1-1:2")]
    [InlineData("{\"title\": tru", "1:1-1:2")]
    [InlineData("{", "1:1-1:2")]
    public void An_unclosed_one_is_an_error_at_its_brace(string text, string place)
    {
        Problem problem = Parse.Refused(text);
        Assert.Equal(("CORPUS201", place), (problem.Kind.Id, problem.Place()));
        Assert.Equal("The front matter opened here is not closed. Write } on a line of its own below the last key.", problem.Message);
    }

    [Fact]
    public void The_fields_of_every_article_are_read_from_the_same_keys()
    {
        ParsedArticle article = Parse.Clean(
            """
            {
              "Title": "How Bridges\nAre Built",
              "subtitle": "A \"guide\"",
              "date": "2021-12-22T09:30:00+01:00",
              "source": "Example.org",
              "authors": ["Ada Lindqvist", { "name": "Samuel Okoro", "born": 1970 }],
              "tags": ["bridges", 5, null],
              "lang": "en",
              "id": "building-bridges"
            }

            Text.

            """);

        Assert.Equal(
            ("How Bridges Are Built", "A \"guide\"", "Example.org", "en", "building-bridges"),
            (article.Title, article.Headline, article.Source, article.Language, article.Id));
        Assert.Equal((Parse.Day("2021-12-22"), new ClockTime(9, 30, 0)), (article.Date, article.Time));
        Assert.Equal(["Ada Lindqvist", "Samuel Okoro"], article.Authors);
        Assert.Equal(["bridges", "5"], article.Tags);
        Assert.Equal("Text.\n", article.Body);
    }

    [Fact]
    public void Without_a_title_a_heading_is_one() =>
        Assert.Equal("The Heading", Parse.Clean("{\"lang\": \"en\"}\n\n# The Heading\n\nText.\n").Title);

    [Theory]
    [InlineData("{\n}\nText.\n")]
    [InlineData("{\"title\": null}\nText.\n")]
    [InlineData("{\"title\": \" \"}\nText.\n")]
    public void Without_either_the_header_is_reported(string text)
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem(text);
        Assert.Equal(("", "CORPUS104", "1:1-1:2"), (article.Title, problem.Kind.Id, problem.Place()));
        Assert.Equal(
            "The article has no title: the front matter has no text under 'title'. Write a line such as '\"title\": \"A Title\"' into it.",
            problem.Message);
    }

    [Fact]
    public void A_file_that_ends_with_its_header_has_no_text() => Assert.Equal("CORPUS105", Parse.ProblemIds("{\"title\": \"A\"}"));
}
