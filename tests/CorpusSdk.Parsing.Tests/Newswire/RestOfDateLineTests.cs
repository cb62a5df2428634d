using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Pages whose title or text begins on the date line itself: no source is made of it.</summary>
public class RestOfDateLineTests
{
    [Fact]
    public void A_title_on_the_date_line_is_known_by_the_title_below()
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem(
            " date 2021-12-22 Rain Stops Play\n\nRain stops play\n\nIt was noon.\n");
        Assert.Equal("Rain Stops Play", article.Title);
        Assert.Equal("Rain stops play", article.Headline);
        Assert.Equal("It was noon.\n", article.Body);
        Assert.Null(article.Source);
        Assert.Equal("CORPUS107", problem.Kind.Id);
        Assert.Equal("1:18-1:33", problem.Place());
        Assert.Equal(
            "The date line names no source: the rest of the line was taken as the title. Write it after the date, such as ' date 2021-12-22 example.org'.",
            problem.Message);
    }

    [Fact]
    public void Four_words_with_text_below_are_the_title()
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem(
            " date 2021-12-22 Rain Stops Play Again\n\nIt was noon\nwhen it began.\n");
        Assert.Equal("Rain Stops Play Again", article.Title);
        Assert.Null(article.Source);
        Assert.Equal("CORPUS107", problem.Kind.Id);
    }

    [Fact]
    public void A_line_too_long_for_a_source_is_the_title()
    {
        string title = "Rain Stops Play In Leeds And In York And In Every Other Town Of The County";
        (ParsedArticle article, _) = Parse.WithProblem($" date 2021-12-22 {title}\n\nShort Line\n\nIt was noon.\n");
        Assert.Equal(title, article.Title);
        Assert.Equal("Short Line\n\nIt was noon.\n", article.Body);
    }

    [Theory]
    [InlineData("The match was called off at noon.")]
    [InlineData(
        "MOSCOW (UrduPoint News / Sputnik - 22nd December, 2021) The UK defense minister met with the secretary general and others")]
    public void Text_on_the_date_line_begins_the_body(string lead)
    {
        string text = $" date 2021-12-22 {lead}\n\nMore of it.\n";
        ParseResult result = ArticleParser.Parse(text);
        ParsedArticle article = Assert.IsType<ParsedArticle>(result.Article);
        Assert.Equal($"{lead}\n\nMore of it.\n", article.Body);
        Assert.Equal(("", null), (article.Title, article.Source));
        Assert.Equal(Parse.Day("2021-12-22"), article.Date);
        Assert.Equal(["CORPUS107", "CORPUS104"], result.Problems.Select(problem => problem.Kind.Id));
        Assert.Equal(lead, result.Problems[0].Marked(text));
        Assert.Contains("the rest of the line was taken as text", result.Problems[0].Message, StringComparison.Ordinal);
        Assert.Contains("the text begins on the date line", result.Problems[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dateline_on_the_date_line_is_read()
    {
        string lead = "PARIS (AFP) - The minister said on Tuesday that the country would not wait any longer for the report.";
        Assert.Equal("PARIS", ArticleParser.Parse($" date 2021-12-22 {lead}\n\nMore.\n").Article?.Dateline?.Place);
    }

    [Fact]
    public void The_example_of_a_missing_source_carries_the_files_own_day()
    {
        (_, Problem problem) = Parse.WithProblem(" date 1999-01-31\n\nRain Stops Play\n\nIt was noon.\n");
        Assert.EndsWith("such as ' date 1999-01-31 example.org'.", problem.Message, StringComparison.Ordinal);
    }
}
