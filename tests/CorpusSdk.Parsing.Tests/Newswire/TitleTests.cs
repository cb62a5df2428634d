using CorpusSdk.Parsing.Formats;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Parsing.Tests;

/// <summary>The one or two titles below a date line, and what happens when there is none.</summary>
public class TitleTests
{
    private const string DateLine = " date 2021-12-22 BBC\n\n";

    [Fact]
    public void A_title_repeated_with_other_capitals_is_the_headline()
    {
        ParsedArticle article = Parse.Clean(DateLine + "Rain Stops Play In Leeds\n\nRain stops play in Leeds\n\nIt was noon.\n");
        Assert.Equal("Rain Stops Play In Leeds", article.Title);
        Assert.Equal("Rain stops play in Leeds", article.Headline);
        Assert.Equal("It was noon.\n", article.Body);
    }

    [Theory]
    [InlineData("“Rain” Stops Play – In Leeds!", "\"Rain\" stops play - in Leeds")]
    [InlineData("Straße Gesperrt", "straße gesperrt")]
    [InlineData("Same Title", "Same Title")]
    [InlineData("5 Ways To Win", "5 ways to win")]
    public void Punctuation_may_differ_between_the_two(string title, string headline)
    {
        ParsedArticle article = Parse.Clean($"{DateLine}{title}\n\n{headline}\n\nIt was noon.\n");
        Assert.Equal(title, article.Title);
        Assert.Equal(headline, article.Headline);
    }

    [Fact]
    public void One_title_leaves_the_headline_out()
    {
        ParsedArticle article = Parse.Clean(DateLine + "Rain Stops Play In Leeds\n\nRain stops play in York\n\nIt was noon.\n");
        Assert.Null(article.Headline);
        Assert.Equal("Rain stops play in York\n\nIt was noon.\n", article.Body);
    }

    [Fact]
    public void A_third_writing_of_the_title_belongs_to_the_body()
    {
        ParsedArticle article = Parse.Clean(DateLine + "One More\n\nOne more\n\nONE MORE\n\nIt was noon.\n");
        Assert.Equal("One more", article.Headline);
        Assert.Equal("ONE MORE\n\nIt was noon.\n", article.Body);
    }

    [Fact]
    public void The_title_may_follow_without_a_blank_line()
    {
        ParsedArticle article = Parse.Clean(" date 2021-12-22 BBC\nRain Stops Play\n\nIt was noon.\n");
        Assert.Equal("Rain Stops Play", article.Title);
        Assert.Equal("BBC", article.Source);
    }

    [Fact]
    public void A_title_keeps_its_blanks_inside_and_loses_those_around()
    {
        ParsedArticle article = Parse.Clean(DateLine + "   Rain  Stops Play \t\n\nIt was noon.\n");
        Assert.Equal("Rain  Stops Play", article.Title);
        Assert.Equal("3:4-3:20", article.TitleSpan.Place());
    }

    [Theory]
    [InlineData("First line of the text\nand its second line.")]
    [InlineData("MOSCOW (Sputnik) - The minister said so.")]
    [InlineData("OSLO (Dec. 22, 2021) — The bridge opened.")]
    [InlineData("Dec 22 (Reuters) - The minister said so.")]
    public void A_paragraph_of_text_is_no_title(string lead)
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem($"{DateLine}{lead}\n\nMore.\n");
        Assert.Equal("", article.Title);
        Assert.Equal($"{lead}\n\nMore.\n", article.Body);
        Assert.Equal("CORPUS104", problem.Kind.Id);
        Assert.Equal("3:1", problem.Place()[..3]);
        Assert.Equal(
            "The article has no title: the first paragraph is text and no title. Write the title in a paragraph of its own below the date line.",
            problem.Message);
    }

    [Fact]
    public void A_sentence_as_long_as_a_paragraph_is_no_title()
    {
        string sentence = string.Join(' ', Enumerable.Repeat("noon", 33)) + ".";
        Assert.Equal("CORPUS104", Parse.WithProblem($"{DateLine}{sentence}\n\nMore.\n").Problem.Kind.Id);
        Assert.Equal(sentence[..^1], Parse.Clean($"{DateLine}{sentence[..^1]}\n\nMore.\n").Title);
    }

    [Theory]
    [InlineData(300, true)]
    [InlineData(301, false)]
    public void A_line_beyond_300_characters_is_no_title(int length, bool title)
    {
        ParsedArticle? article = ArticleParser.Parse($"{DateLine}{new string('x', length)}\n\nMore.\n").Article;
        Assert.Equal(title ? length : 0, article?.Title.Length);
    }

    [Fact]
    public void A_title_alone_has_no_text()
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem(DateLine + "Rain Stops Play\n");
        Assert.Equal("Rain Stops Play", article.Title);
        Assert.Equal("", article.Body);
        Assert.Equal("CORPUS105", problem.Kind.Id);
        Assert.Equal("3:16-3:16", problem.Place());
        Assert.Equal("The article ends after its header. Write the text below it, after a blank line.", problem.Message);
    }

    [Theory]
    [InlineData("NASA (National Aeronautics and Space Administration) – A History")]
    [InlineData("SEO (Search Engine Optimization) - What It Is")]
    [InlineData("UK Defense Minister Meets NATO General Secretary To Discuss Ukraine - Ministry")]
    [InlineData("IRS – A Case Study")]
    [InlineData("NASA — A Case Study")]
    [InlineData("\"Quoted\"")]
    [InlineData("C#")]
    public void Titles_with_dashes_and_parentheses_stay_titles(string title) =>
        Assert.Equal(title, Parse.Clean($"{DateLine}{title}\n\nIt was noon.\n").Title);
}
