using System.Globalization;
using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Tool.Checking;

/// <summary>A problem as a workflow command of GitHub Actions, which shows it at its line.</summary>
internal static class GitHubAnnotation
{
    public static string Of(Finding found) => string.Create(
        CultureInfo.InvariantCulture,
        $"::{Level(found.Severity)} file={Property(found.Path)},line={found.Line},col={found.Column},endLine={found.EndLine},endColumn={found.EndColumn},title={found.Id}::{Data(found.Message)}");

    private static string Level(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
