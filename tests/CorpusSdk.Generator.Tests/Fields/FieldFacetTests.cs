using CorpusSdk.Generator.Building;

namespace CorpusSdk.Generator.Tests;

/// <summary>A field that holds a few words over and over groups its collection.</summary>
public sealed class FieldFacetTests
{
    private static readonly string[] Statuses = ["draft", "in review", "final"];

    [Fact]
    public void A_few_words_over_and_over_are_a_facet()
    {
        CorpusBench bench = TypedMembers.Notes(Enumerable.Range(0, 12).Select(static i => $"status: {Statuses[i % 3]}"))
            .WithCode("internal static class Probe { public static string Run() => $\"{Demo.Corpus.Notes.Statuses.InReview.Count} {Demo.Corpus.Notes.Statuses[\"final\"][0].Title}\"; }");
        using LoadedCorpus corpus = bench.Run().Load();

        Assert.Equal("4 Note 2", corpus.RunProbe());
    }

    [Theory]
    [InlineData("status: {0}", 9)]
    [InlineData("status: s{1}", 40)]
    [InlineData("status: draft", 40)]
    [InlineData("status: {1}", 40)]
    public void Other_words_are_none(string line, int files)
    {
        BenchRun run = TypedMembers
            .Notes(Enumerable
                .Range(0, files)
                .Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, line, Statuses[i % 3], i)))
            .Run();

        Assert.DoesNotContain("Statuses", run.Sources["NotesCollection.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_called_like_the_facet_gives_way()
    {
        CorpusBench bench = TypedMembers
            .Notes(Enumerable.Range(0, 12).Select(static i => $"status: {Statuses[i % 3]}"))
            .And("notes/x.md", "---\ntitle: Statuses\n---\nText.\n");
        using LoadedCorpus corpus = bench.Run().Load();

        Assert.Contains("StatusesArticle", corpus.MemberNames("Notes"));
    }
}
