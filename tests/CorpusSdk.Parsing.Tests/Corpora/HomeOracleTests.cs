using System.Text.Json.Nodes;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Shared.Text;

namespace CorpusSdk.Parsing.Tests;

/// <summary>1,809 real posts in the home format, each against what is known of it.</summary>
public class HomeOracleTests
{
    [Fact]
    public void Every_post_parses_to_what_is_known_of_it()
    {
        IReadOnlyList<CorpusFile> files = SharedCorpus.HomeDigitalGov.Files;
        CorpusFile list = Assert.Single(files, file => file.Path == "home-digitalgov.expected.jsonl");
        var posts = files.Where(file => file != list).ToDictionary(file => file.Path, StringComparer.Ordinal);
        JsonNode[] all = [.. list.Lines.Where(line => line.Length > 0).Select(line => JsonNode.Parse(line)!)];
        Assert.Equal(1_809, all.Length);
        Assert.Equal(1_809, posts.Count);
        Assert.All(all, expected => Check(expected, posts[(string)expected["path"]!]));
    }

    /// <summary>A line of the list; <c>first</c> and <c>last</c> are the first and the last 80 characters of the body.</summary>
    private static void Check(JsonNode expected, CorpusFile file)
    {
        Assert.Empty(file.Result.Problems);
        ParsedArticle article = file.Article;
        Assert.Equal("newswire", article.Format);
        Assert.Equal(Parse.Day((string)expected["date"]!), article.Date);
        Assert.Equal((string?)expected["source"], article.Source);
        Assert.Equal((string?)expected["title"], article.Title);
        Assert.Equal((string?)expected["title2"], article.Headline);
        Assert.Null(article.Tail);
        Assert.Null(article.Dateline);
        Assert.Equal((int)expected["paragraphs"]!, Paragraphs(article.Body));
        Assert.StartsWith((string)expected["first"]!, article.Body.Trim(), StringComparison.Ordinal);
        Assert.EndsWith((string)expected["last"]!, article.Body.Trim(), StringComparison.Ordinal);
    }

    internal static int Paragraphs(string body)
    {
        int count = 0;
        foreach ((int, int) _ in ParagraphSplitter.Split(body)) count++;
        return count;
    }
}
