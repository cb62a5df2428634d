using System.Globalization;

namespace CorpusSdk.Parsing.Problems;

/// <summary>One kind of problem: its id, its weight and its sentence, in which <c>{0}</c> and so on stand for what was seen.</summary>
internal sealed record ProblemKind(string Id, ProblemSeverity Severity, string Title, string MessageFormat)
{
    public Reporter ReportedBy { get; init; } = Reporter.Generator;
}
