namespace CorpusSdk.Generator.Tests;

/// <summary>An id is no way to hide an article of another collection among all articles.</summary>
public sealed class HidingIdTests
{
    [Fact]
    public void An_id_at_the_top_hides_no_article_of_a_collection()
    {
        CorpusBench bench = CorpusBench
            .With("news/bridge.txt", "The Bridge\n\nText.\n")
            .And("a.md", "---\ntitle: A\nid: news/bridge\n---\n\nText.\n")
            .And("b.md", "---\ntitle: B\nid: news/other\n---\n\nText.\n");

        BenchRun run = bench.Run();
        Assert.Equal(
            ["corpus/a.md(3,5): error CORPUS306: The id 'news/bridge' makes the key 'news/bridge', which the article of corpus/news/bridge.txt has among all articles. Give one of them another id."], run.Problems);
        Assert.Equal(run.Problems, PackedTests.Indexed(bench).Run().Problems);
        using LoadedCorpus corpus = run.Load();
        Assert.Equal(["B", "The Bridge"], corpus.Articles.Select(static article => article.Title).Order(StringComparer.Ordinal));
        Assert.Equal("The Bridge", corpus.Articles["news/bridge"].Title);
    }

    [Fact]
    public void The_longer_name_of_a_collection_counts()
    {
        CorpusBench bench = CorpusBench
            .With("news/local/bridge.txt", "A\n\nText.\n")
            .And("news/plain.txt", "P\n\nText.\n")
            .AndInCollection("News/Local", "bridge.txt", "B\n\nText.\n");

        BenchRun run = bench.Run();
        Assert.StartsWith(
            "corpus/news/local/bridge.txt(1,1): error CORPUS306: The id 'local/bridge' makes the key 'news/local/bridge', which the article of bridge.txt has", Assert.Single(run.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_collection_that_is_left_without_articles_is_none()
    {
        BenchRun run = CorpusBench
            .With("news/bridge.txt", "A\n\nText.\n")
            .And("a.md", "---\ntitle: B\nid: news/bridge\n---\n\nText.\n")
            .Run();

        using LoadedCorpus corpus = run.Load();
        Assert.Equal(["A"], corpus.Articles.Select(static article => article.Title));
    }
}
