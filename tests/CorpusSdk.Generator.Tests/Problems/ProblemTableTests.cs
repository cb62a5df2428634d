using System.Text.RegularExpressions;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Generator.Tests;

/// <summary>The table of problems is whole and agrees with the release notes of the analyzer.</summary>
public sealed partial class ProblemTableTests
{
    [Fact]
    public void The_release_notes_have_every_kind() => Assert.Equal(
        ProblemKinds.All.Select(static kind => $"{kind.Id} | CorpusSdk | {kind.Severity} | {kind.Title}"),
        Repository
            .ReadText("generator/CorpusSdk.Parsing/AnalyzerReleases.Unshipped.md")
            .ReplaceLineEndings("\n")
            .Split('\n')
            .Where(static line => line.StartsWith("CORPUS", StringComparison.Ordinal)));

    [Fact]
    public void Messages_are_sentences_that_say_what_to_do() => Assert.All(ProblemKinds.All, static kind =>
    {
        Assert.Matches(Sentences(), kind.MessageFormat);
        Assert.DoesNotMatch(@"[.!]$", kind.Title);
    });

    /// <summary>Two sentences at least: what is wrong, and what to do about it.</summary>
    [GeneratedRegex(@"^[A-Z'{].*\. [A-Z].*\.$|^[A-Z'{].*\. \{\d\}\.$")]
    private static partial Regex Sentences();
}
