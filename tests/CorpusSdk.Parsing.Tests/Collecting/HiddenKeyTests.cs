using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Ids at the top that may be the keys of other collections' articles.</summary>
public sealed class HiddenKeyTests
{
    [Fact]
    public void An_id_of_many_slashes_costs_no_more_than_the_longest_prefix()
    {
        ParsedFile[] files = [FileOf("Articles", string.Concat(Enumerable.Repeat("a/", 20_000)) + "a"), FileOf("news", "a")];

        Assert.InRange(Allocations.Of(() => Collector.Collect(files, static _ => false, [])), 0, 1_000_000);
    }

    [Fact]
    public void The_longest_prefix_counts_to_its_last_slash()
    {
        List<FileProblem> problems = [];

        IReadOnlyList<CollectedArticles> collections = Collector.Collect(
            [FileOf("Articles", "news/local/a"), FileOf("Articles", "news/local/b"), FileOf("news/local", "a"), FileOf("news", "b")],
            static _ => false, problems);

        Assert.Equal(["news/local/a"], problems.Select(static problem => problem.Problem.Arguments[0]));
        Assert.Equal([1, 1, 1], collections.Select(static collection => collection.Articles.Count));
    }

    private static ParsedFile FileOf(string collection, string id)
    {
        var item = new ArticleItem($"/corpus/{collection}/x.txt", $"corpus/{collection}/x.txt", collection, "x");
        return new ParsedFile(item, ArticleFile.From(item, new ParsedArticle { Format = "test", Title = "T", Id = id, Body = "" }), []);
    }
}
