using System.Diagnostics;
using CorpusSdk.Benchmarks;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Texts that somebody made to take long are read in a time that grows with their length and not with its square.</summary>
public class HostileTextTests
{
    /// <summary>A hundred times what any of them takes; a scanner that looks back from every place takes minutes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static TheoryData<string> Names { get; } = [.. HostileText.All.Select(static text => text.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_is_read_in_linear_time(string name)
    {
        HostileText text = HostileText.All.Single(text => text.Name == name);
        string large = text.Make(2 * text.Size);
        _ = ArticleParser.Parse(text.Make(10));

        var watch = Stopwatch.StartNew();
        ParseResult result = ArticleParser.Parse(large);

        Assert.True(watch.Elapsed < Patience, $"{name}: {watch.Elapsed}");
        Assert.True(
            result.Article is not null || result.Problems.Any(static problem => problem.Kind == ProblemKinds.FrontMatterLimit),
            string.Join(" ", result.Problems.Select(static problem => problem.Message)));
    }
}
