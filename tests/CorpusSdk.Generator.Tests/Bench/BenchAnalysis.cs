using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Tests;

/// <summary>Generator and analyzers as one compiler runs them: users see what both report.</summary>
internal static class BenchAnalysis
{
    /// <summary>Every analyzer of the package.</summary>
    public static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
        [.. typeof(CorpusGenerator).Assembly
            .GetTypes()
            .Where(static type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    /// <summary>
    /// The diagnostics by their places: those of the project first, then file by file, and of one place in the order in which they were
    /// found.
    /// </summary>
    public static IReadOnlyList<Diagnostic> DiagnosticsOf(BenchSession session) =>
        [.. session.Result.Diagnostics
            .Concat(OfAnalyzers(session))
            .OrderBy(static diagnostic => diagnostic.Location.GetLineSpan().Path ?? "", StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition)];

    public static IReadOnlyList<Diagnostic> OfAnalyzers(BenchSession session)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(session.Texts, session.Options),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        return session.Output
            .WithAnalyzers(Analyzers, options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)
            .GetAwaiter()
            .GetResult();
    }
}
