namespace CorpusSdk.Generator.Tests;

/// <summary>Links between articles lead to files of the corpus.</summary>
public sealed class LinkTests
{
    private static readonly CorpusBench Bench = CorpusBench
        .With("news/a.md", Article("A"))
        .And("news/2021/b.md", Article("B"))
        .And("essays/on-kerning.md", Article("On Kerning"))
        .And("top.txt", Article("Top"));

    [Theory]
    [InlineData("news/x.md", "a.md")]
    [InlineData("news/x.md", "./2021/../a.md#part")]
    [InlineData("news/x.md", "../essays/on-kerning.md?x")]
    [InlineData("news/x.md", "../top.txt")]
    [InlineData("news/x.md", "x.md")]
    [InlineData("x.md", "essays/on-kerning.md")]
    [InlineData("news/2021/deep/x.md", "../../../top.txt")]
    [InlineData("news/x.md", "../../README.md")]
    [InlineData("news/x.md", "../../../outside.md")]
    [InlineData("news/x.md", "https://example.org/nowhere.md")]
    public void A_link_that_leads_to_a_file_or_out_of_the_corpus_is_fine(string path, string target) =>
        Assert.Empty(Bench.And(path, Article("X", target)).Run().Problems);

    [Theory]
    [InlineData("b.md", "corpus/news/b.md", "Did you mean '2021/b.md'? ")]
    [InlineData("2021/c.md", "corpus/news/2021/c.md", "Did you mean '2021/b.md'? ")]
    [InlineData("../esays/on-kerning.md", "corpus/esays/on-kerning.md", "Did you mean '../essays/on-kerning.md'? ")]
    [InlineData("../essays/on-kernin.md", "corpus/essays/on-kernin.md", "Did you mean '../essays/on-kerning.md'? ")]
    [InlineData("../nowhere/at-all.txt", "corpus/nowhere/at-all.txt", "")]
    public void A_link_that_leads_nowhere_is_a_warning_at_its_place(string target, string path, string advice) => Assert.Equal(
        [$"corpus/news/x.md(5,13): warning CORPUS516: The link '{target}' leads to '{path}', which is not a file of the corpus. {advice}Write the path of a file that is there, or remove the link."],
        Bench.And("news/x.md", Article("X", target)).Run().Problems);

    [Theory]
    [InlineData("news/md.md")]
    [InlineData("news/d.md")]
    [InlineData("news/news/news.md")]
    public void A_file_called_like_its_extension_has_links_too(string path) =>
        Assert.Equal(["CORPUS516"], Bench.And(path, Article("X", "nowhere.md")).Run().ProblemIds);

    [Fact]
    public void A_link_that_differs_in_capitals_says_how_to_write_it() => Assert.Equal(
        ["corpus/news/x.md(5,13): warning CORPUS516: The link '../essays/On-Kerning.md' leads to 'corpus/essays/On-Kerning.md', which is not a file of the corpus. A file differs from it in capitals only, and many machines do not find that. Write the link as '../essays/on-kerning.md'."],
        Bench.And("news/x.md", Article("X", "../essays/On-Kerning.md")).Run().Problems);

    [Fact]
    public void A_collection_elsewhere_has_its_own_folder()
    {
        CorpusBench bench = Bench
            .AndInCollection("Letters", "post/letters/a.md", Article("A", "b.md"))
            .AndInCollection("Letters", "post/letters/c.md", Article("C", "../b.md"));

        Assert.Equal(["corpus"], Bench.Files.Select(static file => file.FullPath.Split('/')[3]).Distinct());
        Assert.StartsWith(
            "post/letters/a.md(5,13): warning CORPUS516: The link 'b.md' leads to 'post/letters/b.md'",
            Assert.Single(bench.Run().Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_in_the_project_s_own_folder_are_not_checked() =>
        Assert.Empty(Bench.AndInCollection("Letters", "a.md", Article("A", "nowhere.md")).Run().Problems);

    [Fact]
    public void A_file_with_errors_is_a_file()
    {
        BenchRun run = Bench.And("news/x.md", Article("X", "broken.md")).And("news/broken.md", "---\nopen").Run();

        Assert.Equal(["CORPUS201"], run.ProblemIds);
    }

    [Fact]
    public void An_index_of_the_files_says_the_same()
    {
        CorpusBench bench = Bench.And("news/x.md", Article("X", "nowhere.md")).And("news/y.md", Article("Y", "a.md"));

        BenchRun packed = PackedTests.Indexed(bench).Run();
        Assert.Equal(
            bench.Run().Problems.Where(static problem => problem.Contains("CORPUS516", StringComparison.Ordinal)),
            packed.Problems.Where(static problem => problem.Contains("CORPUS516", StringComparison.Ordinal)));
        Assert.Single(packed.Problems);
    }

    [Fact]
    public void An_edit_of_a_body_checks_its_own_links()
    {
        BenchSession before = Bench.And("news/x.md", Article("X", "a.md")).Start();
        BenchSession broken = before.Edit("news/x.md", static text => text.Replace("(a.md)", "(c.md)", StringComparison.Ordinal));
        BenchSession moved = broken.Edit("news/x.md", static text => text.Replace("See", "Do see", StringComparison.Ordinal));
        BenchSession mended = moved.Edit("news/x.md", static text => text.Replace("(c.md)", "(a.md)", StringComparison.Ordinal));

        Assert.Empty(before.Result.Diagnostics);
        Assert.StartsWith(
            "corpus/news/x.md(5,13): warning CORPUS516", ProblemLine.Of(Assert.Single(broken.Result.Diagnostics)),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "corpus/news/x.md(5,16): warning CORPUS516", ProblemLine.Of(Assert.Single(moved.Result.Diagnostics)), StringComparison.Ordinal);
        Assert.Empty(mended.Result.Diagnostics);
        Assert.Equal("Files ParsedFiles Corpus Shards×1 LinkProblems", Rerun.Between(before, broken).Steps);
        Assert.Equal("Files ParsedFiles Corpus Shards×1 LinkProblems", Rerun.Between(broken, moved).Steps);
    }

    [Fact]
    public void A_file_that_comes_or_goes_checks_the_links_of_all()
    {
        BenchSession before = Bench.And("news/x.md", Article("X", "c.md")).Start();
        BenchSession added = before.Add("news/c.md", Article("C"));
        BenchSession renamed = added.Rename("news/c.md", "news/d.md");

        Assert.Single(before.Result.Diagnostics);
        Assert.Empty(added.Result.Diagnostics);
        Assert.Contains(
            "Did you mean 'a.md' or 'd.md'?", ProblemLine.Of(Assert.Single(renamed.Result.Diagnostics)), StringComparison.Ordinal);
    }

    private static string Article(string title, string? target = null) =>
        $"---\ntitle: {title}\n---\n\n{(target is null ? "Text." : $"See [there]({target}).")}\n";
}
