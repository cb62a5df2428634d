using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Pages with the site's name in place of the date line.</summary>
public class UndatedTests
{
    [Fact]
    public void The_sites_name_twice_is_the_source_and_the_byline_gives_the_day()
    {
        string text =
            "Digital.gov\nDigital.gov\n\nRain Stops Play\n\nAda (@AdaL) Published December 30, 2021 | 03:10 PM\n\nRain stops play\n\nIt was noon.\n";
        (ParsedArticle article, Problem problem) = Parse.WithProblem(text);
        Assert.Equal("newswire", article.Format);
        Assert.Equal("Digital.gov", article.Source);
        Assert.Equal("Rain Stops Play", article.Title);
        Assert.Equal("Rain stops play", article.Headline);
        Assert.Equal(Parse.Day("2021-12-30"), article.Date);
        Assert.Equal("It was noon.\n", article.Body);
        Assert.Equal("CORPUS106", problem.Kind.Id);
        Assert.Equal("1:1-1:12", problem.Place());
        Assert.Equal(
            "There is no date line. 'Digital.gov' was taken as the source, and the day from the byline. " +
            "Begin the file with a line such as ' date 2021-12-30 Digital.gov'.",
            problem.Message);
    }

    [Theory]
    [InlineData("The Daily Star\nThe Daily Star\n\nRain Stops Play\n\nIt was noon.\n", "The Daily Star")]
    [InlineData("example.org\n\nRain Stops Play\n\nIt was noon.\n", "example.org")]
    [InlineData("The Daily Star\n\nRain Stops Play\n\nRain stops play\n\nIt was noon.\n", "The Daily Star")]
    public void Two_signs_make_a_name_the_source(string text, string source)
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem(text);
        Assert.Equal(source, article.Source);
        Assert.Equal("Rain Stops Play", article.Title);
        Assert.Null(article.Date);
        Assert.Equal("It was noon.\n", article.Body);
        Assert.Equal(
            $"There is no date line. '{source}' was taken as the source. Begin the file with a line such as ' date 2021-12-22 {source}'.",
            problem.Message);
    }

    [Fact]
    public void A_name_and_a_byline_below_the_title_are_two_signs()
    {
        (ParsedArticle article, _) = Parse.WithProblem(
            "The Daily Star\n\nRain Stops Play\n\nAda Published December 30, 2021 | 03:10 PM\n\nIt was noon.\n");
        Assert.Equal("The Daily Star", article.Source);
        Assert.Equal(["Ada"], article.Authors);
        Assert.Equal(Parse.Day("2021-12-30"), article.Date);
    }

    [Theory]
    [InlineData("The Daily Star\n\nRain Stops Play\n\nIt was noon.\n")]
    [InlineData("The Daily Star\nThe Sun\n\nRain Stops Play\n\nIt was noon.\n")]
    [InlineData("The Daily Star\nThe Daily Star\nThe Daily Star\n\nRain Stops Play\n\nIt was noon.\n")]
    [InlineData("example.org\n\nRain Stops Play\n")]
    [InlineData("example.org\n\nIt was noon\nwhen it began.\n\nMore.\n")]
    [InlineData("www.\n\nRain Stops Play\n\nIt was noon.\n")]
    [InlineData("Node.js\n\nGetting Started\n\nIt runs.\n")]
    [InlineData("ASP.NET\n\nGetting Started\n\nIt runs.\n")]
    [InlineData("README.md\n\nGetting Started\n\nIt runs.\n")]
    [InlineData("v1.10\n\nGetting Started\n\nIt runs.\n")]
    public void One_sign_is_not_enough(string text)
    {
        ParsedArticle? article = ArticleParser.Parse(text).Article;
        Assert.Equal("plain", article?.Format);
        Assert.Null(article?.Source);
        Assert.Equal(text[..text.IndexOf('\n', StringComparison.Ordinal)], article?.Title);
    }
}
