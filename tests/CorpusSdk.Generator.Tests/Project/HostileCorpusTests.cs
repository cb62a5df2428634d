using System.Diagnostics;
using CorpusSdk.Benchmarks;

namespace CorpusSdk.Generator.Tests;

/// <summary>Files that somebody made to take long take a time that grows with their number and not with its square.</summary>
public sealed class HostileCorpusTests
{
    /// <summary>Many times what any of them takes; where each file is compared with each other, it takes minutes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    public static TheoryData<string> Corpora { get; } = [.. HostileCorpus.All.Select(static corpus => corpus.Name)];

    public static TheoryData<string> Texts { get; } = [.. HostileText.All.Select(static text => text.Name)];

    [Theory]
    [MemberData(nameof(Corpora))]
    public void A_corpus_is_built_in_linear_time(string name)
    {
        HostileCorpus corpus = HostileCorpus.All.Single(corpus => corpus.Name == name);
        CorpusBench bench = CorpusBench.With(corpus.Make(2 * corpus.Size)).WithCode(HostileCorpus.Declarations);

        AssertInTime(bench, name);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_file_is_built_in_linear_time(string name)
    {
        HostileText text = HostileText.All.Single(text => text.Name == name);

        AssertInTime(CorpusBench.With("news/a.md", text.Make(text.Size)), name);
    }

    private static void AssertInTime(CorpusBench bench, string name)
    {
        var watch = Stopwatch.StartNew();
        BenchSession session = bench.Start();
        TimeSpan time = watch.Elapsed;
        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {time}");

        Assert.True(time < Patience, $"{name}: {time}");
        Pipeline.AssertNothingThrown(session.Result);
    }
}
