using System.Collections.Immutable;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Diagnostics;

/// <summary>Problems → compiler diagnostics.</summary>
internal static class Reporting
{
    private static readonly string Repository = HelpLink.RepositoryOf(typeof(Reporting).Assembly);

    private static readonly Dictionary<string, DiagnosticDescriptor> Descriptors = ProblemKinds.All.ToDictionary(kind => kind.Id, Describe, StringComparer.Ordinal);

    public static DiagnosticDescriptor DescriptorOf(ProblemKind kind) => Descriptors[kind.Id];

    /// <summary>The descriptors of everything that an analyzer reports.</summary>
    public static ImmutableArray<DiagnosticDescriptor> DescriptorsOf(Reporter reporter) =>
        [.. ProblemKinds.All.Where(kind => kind.ReportedBy == reporter).Select(DescriptorOf)];

    public static void Report(SourceProductionContext context, FileProblem found) => context.ReportDiagnostic(DiagnosticOf(found.Path, found.Problem));

    public static Diagnostic DiagnosticOf(string path, Problem problem)
    {
        FileSpan span = problem.Span;
        var location = Location.Create(
            path,
            new TextSpan(span.Range.Start, span.Range.Length),
            new LinePositionSpan(new LinePosition(span.Start.Line, span.Start.Column), new LinePosition(span.End.Line, span.End.Column)));
        return Diagnostic.Create(DescriptorOf(problem.Kind), location, [.. problem.Arguments]);
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
            ProblemSeverity.Hidden => DiagnosticSeverity.Hidden,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(kind, Repository));
}
