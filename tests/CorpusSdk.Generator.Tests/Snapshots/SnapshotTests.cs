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
