using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Tests;

/// <summary>The ways in which YAML and Markdown write a title.</summary>
public class TitleFieldTests
{
    private const string Text = "\n---\nText.\n";

    [Theory]
    [InlineData("title: Plain words", "Plain words")]
    [InlineData("Title: Any capitals", "Any capitals")]
    [InlineData("subject: As in mail", "As in mail")]
    [InlineData("subject: Second\ntitle: First", "First")]
    [InlineData("title: 'It''s quoted: yes'", "It's quoted: yes")]
    [InlineData("title: \"A \\\"quoted\\\" \\u00e9\\tone\"", "A \"quoted\" é\tone")]
    [InlineData("title: >\n  Folded over\n  two lines", "Folded over two lines")]
    [InlineData("title: >-\n  Folded over\n  two lines", "Folded over two lines")]
    [InlineData("title: |\n  Kept as\n  two lines", "Kept as two lines")]
    [InlineData("title: Plain over\n  two lines", "Plain over two lines")]
    [InlineData("title: \"Quoted over\n  two lines\"", "Quoted over two lines")]
    [InlineData("title: \"Quoted over\ntwo lines\nand three\"", "Quoted over two lines and three")]
    [InlineData("title: 'Quoted over\ntwo lines'", "Quoted over two lines")]
    [InlineData("title: 'It''s over\ntwo lines, isn''t\nit'", "It's over two lines, isn't it")]
    [InlineData("title: \"Says \\\"a\nb\\\"\nc\"", "Says \"a b\" c")]
    [InlineData("title: \"Joined \\\nhere\"", "Joined here")]
    [InlineData("\"title\": 2021", "2021")]
    [InlineData("title: true", "true")]
    [InlineData("title: 2021-12-22", "2021-12-22")]
    [InlineData("title: 'null'", "null")]
    [InlineData("{title: In braces, lang: en}", "In braces")]
    [InlineData("x: &t Anchored\ntitle: *t", "Anchored")]
    [InlineData("title: !!str Tagged", "Tagged")]
    [InlineData("title: 'Строка 日本語 😀'", "Строка 日本語 😀")]
    [InlineData("? title\n: Explicit key", "Explicit key")]
    [InlineData("? [a, b]\n: odd key\ntitle: Beside it", "Beside it")]
    [InlineData("title: A # comment", "A")]
    public void Every_form_gives_its_text_in_one_line(string yaml, string title) =>
        Assert.Equal(title, Parse.Clean("---\n" + yaml + Text).Title);

    [Theory]
    [InlineData("title: Plain", "2:8-2:13", "Plain")]
    [InlineData("title: 'Quoted'", "2:8-2:16", "'Quoted'")]
    [InlineData("x: 😀\ntitle: B", "3:8-3:9", "B")]
    [InlineData("x: \"a\nb\nc\"\ntitle: D", "5:8-5:9", "D")]
    [InlineData("x: &t Anchored\ntitle: *t", "3:8-3:10", "*t")]
    public void Its_place_is_where_the_value_stands(string yaml, string place, string marked)
    {
        foreach (string text in (string[])["---\n" + yaml + Text, ("---\n" + yaml + Text).Replace("\n", "\r\n", StringComparison.Ordinal)])
        {
            FileSpan span = Parse.Clean(text).TitleSpan;
            Assert.Equal(place, span.Place());
            Assert.Equal(marked, span.Marked(text));
        }
    }

    [Theory]
    [InlineData("lang: en")]
    [InlineData("title:")]
    [InlineData("title: ~")]
    [InlineData("title: null")]
    [InlineData("title: ''")]
    [InlineData("title: '  '")]
    public void Without_one_the_header_is_reported(string yaml)
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem("---\n" + yaml + Text);
        Assert.Equal("", article.Title);
        Assert.Equal("CORPUS104", problem.Kind.Id);
        Assert.Equal("1:1-1:4", problem.Place());
        Assert.Equal(
            "The article has no title: the front matter has no text under 'title'. Write a line such as 'title: A Title' into it.",
            problem.Message);
    }

    [Theory]
    [InlineData("# The Heading\n\nText.\n", "The Heading")]
    [InlineData("# The Heading #\n\nText.\n", "The Heading")]
    [InlineData("#  C# and F#\n\nText.\n", "C# and F#")]
    public void Without_one_a_heading_is_the_title_and_stays_in_the_body(string body, string title)
    {
        string text = "---\nlang: en\n---\n\n" + body;
        ParsedArticle article = Parse.Clean(text);
        Assert.Equal(title, article.Title);
        Assert.Equal(body, article.Body);
        Assert.Equal("5:1", article.TitleSpan.Place()[..3]);
    }

    [Theory]
    [InlineData("## The Heading\n\nText.\n")]
    [InlineData("#The Heading\n\nText.\n")]
    [InlineData("Text.\n\n# The Heading\n")]
    [InlineData(" # Indented\n\nText.\n")]
    public void Other_first_lines_are_no_title(string body) =>
        Assert.Equal("CORPUS104", Parse.ProblemIds("---\nlang: en\n---\n\n" + body));

    [Fact]
    public void A_title_of_its_own_leaves_the_heading_alone() =>
        Assert.Equal("A", Parse.Clean("---\ntitle: A\n---\n\n# B\n\nText.\n").Title);

    [Fact]
    public void A_subtitle_is_the_headline() =>
        Assert.Equal("More of it", Parse.Clean("---\ntitle: A\nsubtitle: More\n  of it\n---\nText.\n").Headline);
}
