using System.Text.Json.Nodes;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Four real shapes of the home format, five files each.</summary>
public class HomeVariantTests
{
    [Theory]
    [InlineData("s01-canonical", true, false, "")]
    [InlineData("s02-byline-between-titles", true, true, "")]
    [InlineData("s03-one-title", false, false, "")]
    [InlineData("s08-no-date-line-boilerplate-tail", true, true, "CORPUS106 CORPUS108")]
    public void Every_shape_parses_to_what_is_known_of_it(string shape, bool twoTitles, bool byline, string problems)
    {
        IReadOnlyList<CorpusFile> files = SharedCorpus.HomeVariants.Files;
        CorpusFile list = Assert.Single(files, file => file.Path == "home-variants.expected.jsonl");
        JsonNode[] all = [.. list.Lines
            .Where(line => line.Length > 0)
            .Select(line => JsonNode.Parse(line)!)
            .Where(expected => (string?)expected["shape"] == shape)];
        Assert.Equal(5, all.Length);
        foreach (JsonNode expected in all)
        {
            CorpusFile file = Assert.Single(files, file => file.Path == (string?)expected["path"]);
            ParsedArticle article = file.Article;
            Assert.Equal(problems, string.Join(' ', file.Result.Problems.Select(problem => problem.Kind.Id)));
            Assert.Equal("newswire", article.Format);
            Assert.Equal(Parse.Day((string)expected["real_date"]!), article.Date);
            Assert.Equal((string?)expected["real_source"], article.Source);
            Assert.Equal(twoTitles ? (string?)expected["real_title"] : null, article.Headline);
            Assert.Equal((string?)expected["real_title"], article.Title, ignoreCase: true);
            Assert.Equal(byline ? 1 : 0, article.Authors.Count);
            Assert.Equal(byline ? new ClockTime(15, 10, 0) : null, article.Time);
            Assert.Equal((int)expected["body_paragraphs"]!, HomeOracleTests.Paragraphs(article.Body));
            Assert.Equal(problems.Length > 0, article.Tail?.StartsWith("Related Topics\n", StringComparison.Ordinal) ?? false);
        }
    }
}
