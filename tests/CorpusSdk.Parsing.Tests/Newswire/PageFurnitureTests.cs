using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Parsing.Tests;

/// <summary>The end of a saved page that is not the article's: offered as a tail, never thrown away.</summary>
public class PageFurnitureTests
{
    private const string Article = " date 2021-12-22 BBC\n\nRain Stops Play\n\nIt was noon.\n\nIt rained.\n\n";

    [Theory]
    [InlineData("Related Topics\n\nWeather Leeds\n\nMore Stories From World\n\nSnow In York\n")]
    [InlineData("Recent Stories\n\n* One thing\n* Another thing\n")]
    [InlineData("More Stories From The West Riding\n\nSnow In York\n")]
    [InlineData("Your Thoughts and Comments")]
    [InlineData("  Most Popular \n\nSnow In York\n")]
    public void A_heading_with_short_lines_below_is_kept_out_of_the_body(string tail)
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem(Article + tail);
        Assert.Equal("It was noon.\n\nIt rained.\n\n", article.Body);
        Assert.Equal(tail, article.Tail);
        Assert.Equal("CORPUS108", problem.Kind.Id);
        Assert.Equal(ProblemSeverity.Info, problem.Kind.Severity);
        string heading = tail.Split('\n')[0].Trim();
        Assert.Equal(heading, problem.Marked(Article + tail));
        Assert.Equal(
            $"From '{heading}' on, the file holds the furniture of a web page. It is kept out of the body and offered as Tail.",
            problem.Message);
    }

    [Theory]
    [InlineData("Related Topics\n\nThis is a sentence of the article.\n")]
    [InlineData("Related Topics\n\n\"This is a quote\"\n")]
    [InlineData("Related Topics\n\nWeather\n\nReally?\n")]
    [InlineData("Related Topics and others\n\nWeather\n")]
    [InlineData("related topics\n\nWeather\n")]
    [InlineData("Related Topics\nWeather\n")]
    [InlineData("More Stories From One Two Three Four Five\n\nWeather\n")]
    [InlineData("The Related Topics\n\nWeather\n")]
    public void Anything_that_could_be_text_keeps_the_end_in_the_body(string end)
    {
        ParsedArticle article = Parse.Clean(Article + end);
        Assert.Equal("It was noon.\n\nIt rained.\n\n" + end, article.Body);
        Assert.Null(article.Tail);
    }

    [Fact]
    public void A_paragraph_longer_than_a_headline_keeps_the_end_in_the_body()
    {
        string line = string.Join(' ', Enumerable.Repeat("weather", 21));
        Assert.Null(Parse.Clean($"{Article}Related Topics\n\n{line}\n").Tail);
        Assert.NotNull(Parse.WithProblem($"{Article}Related Topics\n\n{line[..159]}\n").Article.Tail);
    }

    [Theory]
    [InlineData(40, true)]
    [InlineData(41, false)]
    public void More_than_forty_paragraphs_are_no_furniture(int paragraphs, bool tail)
    {
        string end = "Related Topics\n\n" + string.Concat(Enumerable.Repeat("Weather\n\n", paragraphs));
        Assert.Equal(tail, ArticleParser.Parse(Article + end).Article?.Tail is not null);
    }

    [Fact]
    public void A_heading_behind_prose_begins_the_tail_again()
    {
        (ParsedArticle article, _) = Parse.WithProblem(Article + "Related Topics\n\nIt goes on here.\n\nRecent Stories\n\nSnow\n");
        Assert.Equal("It was noon.\n\nIt rained.\n\nRelated Topics\n\nIt goes on here.\n\n", article.Body);
        Assert.Equal("Recent Stories\n\nSnow\n", article.Tail);
    }

    [Fact]
    public void A_heading_at_the_very_start_of_the_body_stays()
    {
        ParsedArticle article = Parse.Clean(" date 2021-12-22 BBC\n\nRain Stops Play\n\nRelated Topics\n\nWeather\n");
        Assert.Equal("Related Topics\n\nWeather\n", article.Body);
    }

    [Fact]
    public void Words_of_the_tail_are_not_counted() =>
        Assert.Equal(5, Parse.WithProblem(Article + "Related Topics\n\nWeather Leeds\n").Article.WordCount);

    [Fact]
    public void Other_formats_have_no_furniture() =>
        Assert.Null(Parse.Clean("---\ntitle: A\n---\n\nText.\n\nRelated Topics\n\nWeather\n").Tail);
}
