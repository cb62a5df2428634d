using CorpusSdk.Testing;

namespace CorpusSdk.Generator.Tests;

/// <summary>What users read when they open the generated files.</summary>
public sealed class SnapshotTests
{
    private const string Seed = "000_7687692cd4fda39e.txt";

    [Fact]
    public Task The_seed_as_news()
    {
        BenchRun run = CorpusBench.With($"news/{Seed}", Repository.ReadText($"corpus/articles/news/{Seed}")).Run();

        run.AssertCompiles();
        return Verifier.Verify(run.Driver);
    }

    [Fact]
    public Task A_corpus_of_many_kinds()
    {
        BenchRun run = SampleCorpora.ManyKinds.Run();

        run.AssertCompiles();
        return Verifier.Verify(run.Driver);
    }

    [Fact]
    public Task A_collection_of_three_kinds_of_front_matter()
    {
        BenchRun run = SampleCorpora.FrontMatters.Run();

        run.AssertCompiles();
        Assert.Empty(run.Problems);
        return Verifier.Verify(run.Driver);
    }

    [Fact]
    public void They_have_the_same_members_and_their_own_values()
    {
        using LoadedCorpus corpus = SampleCorpora.FrontMatters
            .WithCode(
                """
                namespace Demo;

                internal static class Probe
                {
                    internal static string Run() => string.Join("|", System.Linq.Enumerable.Select(Corpus.Reviews, static r =>
                        System.FormattableString.Invariant($"{r.Title};{r.Date:yyyy-MM-dd};{string.Join(",", r.Tags)};{r.Rating + 1};{r.Price * 2};{r.Code};{r.Printed};{r.Bound.In};{r.Bound.Pages + 1};{System.Linq.Enumerable.Sum(r.Editions, static e => e.Year)}")));
                }
                """)
            .Run().Load();

        Assert.Equal(
            "A Book in JSON;2024-05-20;books,json;5;25.00;0042;True;cloth;321;4010|A Book in TOML;2024-05-21;books,toml;6;39.80;0043;False;paper;97;4045|A Book in YAML;2024-05-22;books,yaml;4;19.80;0044;True;cloth;81;2009",
            corpus.RunProbe());
    }

    [Fact]
    public Task A_corpus_with_problems()
    {
        BenchRun run = SampleCorpora.Problems.Run();

        run.AssertCompiles();
        return Verifier.Verify(run.Driver);
    }

    /// <summary>Without the part that loads folders, whose package the bench does not have, it compiles as well.</summary>
    [Fact]
    public Task A_corpus_of_typed_fields()
    {
        SampleCorpora.TypedFields.WithProperty("CorpusLoading", "false").Run().AssertCompiles();
        return Verifier.Verify(SampleCorpora.TypedFields.Run().Driver);
    }
}
