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

    private static readonly Dictionary<string, DiagnosticDescriptor> Descriptors = ProblemKinds.All.ToDictionary(
        kind => kind.Id, Describe, StringComparer.Ordinal);

    public static DiagnosticDescriptor DescriptorOf(ProblemKind kind) => Descriptors[kind.Id];

    /// <summary>The descriptors of everything that an analyzer reports.</summary>
    public static ImmutableArray<DiagnosticDescriptor> DescriptorsOf(Reporter reporter) =>
        [.. ProblemKinds.All.Where(kind => kind.ReportedBy == reporter).Select(DescriptorOf)];

    public static Diagnostic DiagnosticOf(string path, Problem problem) => DiagnosticOf(path, problem, problem.Kind.Severity);

    /// <param name="path">The file.</param>
    /// <param name="problem">What is wrong in it.</param>
    /// <param name="severity">How severe the project says that it is; the compiler's own settings come on top.</param>
    public static Diagnostic DiagnosticOf(string path, Problem problem, ProblemSeverity severity)
    {
        FileSpan span = problem.Span;
        var location = Location.Create(
            path,
            new TextSpan(span.Range.Start, span.Range.Length),
            new LinePositionSpan(new LinePosition(span.Start.Line, span.Start.Column), new LinePosition(span.End.Line, span.End.Column)));
        return Create(problem.Kind, severity, location, problem.Arguments);
    }

    public static void Report(SourceProductionContext context, ProjectProblem problem) =>
        context.ReportDiagnostic(DiagnosticOf(problem, problem.Kind.Severity));

    public static Diagnostic DiagnosticOf(ProjectProblem problem, ProblemSeverity severity) =>
        Create(problem.Kind, severity, Location.None, problem.Arguments);

    private static Diagnostic Create(ProblemKind kind, ProblemSeverity severity, Location location, EquatableArray<string> arguments) =>
        Diagnostic.Create(DescriptorOf(kind), location, SeverityOf(severity), additionalLocations: null, properties: null, [.. arguments]);

    private static DiagnosticDescriptor Describe(ProblemKind kind) => new(
        kind.Id,
        kind.Title,
        kind.MessageFormat,
        "CorpusSdk",
        SeverityOf(kind.Severity),
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(kind, Repository));

    private static DiagnosticSeverity SeverityOf(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => DiagnosticSeverity.Error,
        ProblemSeverity.Warning => DiagnosticSeverity.Warning,
        ProblemSeverity.Hidden => DiagnosticSeverity.Hidden,
        _ => DiagnosticSeverity.Info,
    };
}
