using CorpusSdk.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator;

/// <summary>Problems → compiler diagnostics.</summary>
internal static class Reporting
{
    private static readonly Dictionary<string, DiagnosticDescriptor> Descriptors = ProblemKinds.All.ToDictionary(kind => kind.Id, Describe, StringComparer.Ordinal);

    public static void Report(SourceProductionContext context, FileProblem found)
    {
        FileSpan span = found.Problem.Span;
        var location = Location.Create(
            found.Path,
            new TextSpan(span.Range.Start, span.Range.Length),
            new LinePositionSpan(new LinePosition(span.Start.Line, span.Start.Column), new LinePosition(span.End.Line, span.End.Column)));
        context.ReportDiagnostic(Diagnostic.Create(Descriptors[found.Problem.Kind.Id], location, [.. found.Problem.Arguments]));
    }

    public static void Report(SourceProductionContext context, ProjectProblem problem) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors[problem.Kind.Id], Location.None, [.. problem.Arguments]));

    private static DiagnosticDescriptor Describe(ProblemKind kind) => new(
        kind.Id,
        kind.Title,
        kind.MessageFormat,
        "CorpusSdk",
        kind.Severity switch
        {
            ProblemSeverity.Error => DiagnosticSeverity.Error,
            ProblemSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true);
}
