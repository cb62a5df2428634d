using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Tests;

/// <summary><c>Key: value</c> lines, a blank line, the body.</summary>
public class MailHeaderTests
{
    [Fact]
    public void A_letter_has_all_fields()
    {
        string text = """
            From: Ada Lovelace <ada@example.org>, "Babbage, Charles" <cb@example.org>
            Subject: On the Engine
            Date: Tue, 02 Mar 1999 10:15:00 +0000
            Organization: Analytical Society
            Keywords: engines, weaving; Engines
            Content-Language: en-GB
            Id: engine
            X-Other.Key_1: whatever

            Dear Sir,

            it weaves.

            """;
        ParsedArticle article = Parse.Clean(text);
        Assert.Equal("mail headers", article.Format);
        Assert.Equal("On the Engine", article.Title);
        Assert.Equal("2:10-2:23", article.TitleSpan.Place());
        Assert.Equal(["Ada Lovelace", "Babbage, Charles"], article.Authors);
        Assert.Equal(Parse.Day("1999-03-02"), article.Date);
        Assert.Equal(new ClockTime(10, 15, 0), article.Time);
        Assert.Equal("Analytical Society", article.Source);
        Assert.Equal(["engines", "weaving"], article.Tags);
        Assert.Equal("en-GB", article.Language);
        Assert.Equal("engine", article.Id);
        Assert.Equal("Dear Sir,\n\nit weaves.\n", article.Body);
    }

    [Theory]
    [InlineData("Title: One\n  two\n\tthree\nDate: 2021-12-22\n\nText.\n")]
    [InlineData("Title:\n  One\n  two\n  three\nDate: 2021-12-22\n\nText.\n")]
    [InlineData("Title: One\r\n two\r\n three\r\nDate: 2021-12-22\r\n\r\nText.\r\n")]
    [InlineData("Date: 2021-12-22\nTitle:One\n", false)]
    [InlineData("\n\nDate: 2021-12-22\nTITLE:   One two three  \n\n\n\nText.\n")]
    [InlineData("\uFEFFTitle: One two three\nDate: 2021-12-22\n\nText.\n")]
    public void A_line_that_starts_with_a_blank_goes_on_with_the_value(string text, bool header = true)
    {
        ParsedArticle? article = ArticleParser.Parse(text).Article;
        Assert.Equal(header ? "mail headers" : "plain", article?.Format);
        if (header) Assert.Equal(("One two three", Parse.Day("2021-12-22"), "Text.\n"), (article!.Title, article.Date, article.Body));
    }

    [Theory]
    [InlineData("Tue, 02 Mar 1999 10:15:00 +0000")]
    [InlineData("Tue, 2 Mar 1999 10:15:00 -0500 (EST)")]
    [InlineData("2 March 1999")]
    [InlineData("02-Mar-1999")]
    [InlineData("1999-03-02")]
    [InlineData("1999-03-02T10:15:00Z")]
    [InlineData("March 2, 1999 at 10:15 AM")]
    public void Dates_are_read_in_every_style(string date) =>
        Assert.Equal(Parse.Day("1999-03-02"), Parse.Clean($"Title: A\nCreated: {date}\n\nText.\n").Date);

    [Theory]
    [InlineData("The rule is simple: never do it.\nIt was said before.\n\nMore.\n")]
    [InlineData("Note: this is prose.\nAnd more of it.\n\nMore.\n")]
    [InlineData("Note: this is prose.\n\nMore.\n")]
    [InlineData("Title of it all\nDate: 2021-12-22\n\nText.\n")]
    [InlineData("Title: A\nno colon here\n\nText.\n")]
    [InlineData("http://example.org: a page\nTitle: A\n\nText.\n")]
    [InlineData("12:30 Title: A\n\nText.\n")]
    [InlineData(" Title: A\nDate: 2021-12-22\n\nText.\n")]
    [InlineData("Title:A\n\nText.\n")]
    [InlineData("A key of far more than forty characters in a line: x\nTitle: A\n\nText.\n")]
    public void Prose_with_a_colon_is_plain(string text)
    {
        ParsedArticle? article = ArticleParser.Parse(text).Article;
        Assert.Equal("plain", article?.Format);
        Assert.Equal(text.Split('\n')[0].Trim(), article?.Title);
    }

    [Theory]
    [InlineData("Date: 2021-12-22\nStatus: open\n\nText.\n")]
    [InlineData("Date: 2021-12-22\nSubject:\n\nText.\n")]
    public void A_header_without_a_title_is_reported_at_its_first_line(string text)
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem(text);
        Assert.Equal("", article.Title);
        Assert.Equal("CORPUS104", problem.Kind.Id);
        Assert.Equal("1:1-1:17", problem.Place());
        Assert.Equal(
            "The article has no title: the header has no text under 'Title' or 'Subject'. Write a line such as 'Title: A Title' into it.",
            problem.Message);
    }

    [Fact]
    public void A_broken_date_is_marked()
    {
        string text = "Title: A\nCreated: 31-Feb-2009\n\nText.\n";
        (ParsedArticle article, Problem problem) = Parse.WithProblem(text);
        Assert.Equal(MemberSet.Of(StandardMember.Date, StandardMember.Time), article.Broken);
        Assert.Equal("CORPUS101", problem.Kind.Id);
        Assert.Equal("31-Feb-2009", problem.Marked(text));
        Assert.Equal("2:10-2:21", problem.Place());
    }

    [Fact]
    public void A_key_given_twice_is_marked_at_the_second()
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem("Title: A\nTitle: B\n\nText.\n");
        Assert.Equal("B", article.Title);
        Assert.Equal("CORPUS203", problem.Kind.Id);
        Assert.Equal("2:1-2:6", problem.Place());
    }

    [Fact]
    public void A_header_alone_has_no_text()
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem("Title: A\nDate: 2021-12-22\n");
        Assert.Equal(("A", ""), (article.Title, article.Body));
        Assert.Equal("CORPUS105", problem.Kind.Id);
        Assert.Equal("2:17-2:17", problem.Place());
    }

    [Fact]
    public void An_empty_value_is_missing() =>
        Assert.Null(Parse.Clean("Title: A\nDate:\nSource:\n\nText.\n").Date);

    [Theory]
    [InlineData("Tags: [a, b]")]
    [InlineData("Tags: a, b")]
    [InlineData("Keywords: [a; b]")]
    public void Tags_in_brackets_are_several(string line) => Assert.Equal(["a", "b"], Parse.Clean($"Title: A\n{line}\n\nText.\n").Tags);

    [Theory]
    [InlineData("OSLO", "")]
    [InlineData("NEW YORK", "")]
    [InlineData("the office", "")]
    [InlineData("Ada Lind", "Ada Lind")]
    [InlineData("ada@example.org", "ada@example.org")]
    [InlineData("OSLO <o@example.org>", "OSLO")]
    public void Somebody_is_from_an_address_or_has_a_name(string from, string authors)
    {
        Assert.Equal(authors, string.Join("|", Parse.Clean($"Title: A\nFrom: {from}\n\nText.\n").Authors));
        ParsedArticle article = Parse.Clean($"---\ntitle: A\nfrom: \"{from}\"\n---\nText.\n");
        Assert.Equal(authors.Length > 0, article.Authors.Count > 0);
        Assert.Equal(authors.Length > 0, article.Header.Fields[1].IsStandard);
    }
}
