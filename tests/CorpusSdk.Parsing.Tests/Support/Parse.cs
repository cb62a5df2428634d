using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Tests;

/// <summary>The parser, asked for one outcome at a time.</summary>
internal static class Parse
{
    /// <summary>The article of a text that nothing is wrong with.</summary>
    public static ParsedArticle Clean(string text)
    {
        ParseResult result = ArticleParser.Parse(text);
        Assert.Empty(result.Problems.Select(problem => problem.Message));
        return Assert.IsType<ParsedArticle>(result.Article);
    }

    /// <summary>The article of a text, and its one problem.</summary>
    public static (ParsedArticle Article, Problem Problem) WithProblem(string text)
    {
        ParseResult result = ArticleParser.Parse(text);
        Problem problem = Assert.Single(result.Problems);
        return (Assert.IsType<ParsedArticle>(result.Article), problem);
    }

    /// <summary>The one problem that keeps a text from being an article, besides those of an id that is expected anyway.</summary>
    public static Problem Refused(string text, string besides = "")
    {
        ParseResult result = ArticleParser.Parse(text);
        Assert.Null(result.Article);
        return Assert.Single(result.Problems, problem => problem.Kind.Id != besides);
    }

    /// <summary>The ids of a text's problems in their order, separated by spaces.</summary>
    public static string ProblemIds(string text) =>
        string.Join(' ', ArticleParser.Parse(text).Problems.Select(problem => problem.Kind.Id));

    /// <summary>A date as <c>new CalendarDate(2021, 12, 22)</c> has it, out of <c>2021-12-22</c>.</summary>
    public static CalendarDate Day(string iso)
    {
        var day = DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return new CalendarDate(day.Year, day.Month, day.Day);
    }
}
