using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests;

/// <summary>The severities that configuration files give, read by the compiler's own reader.</summary>
internal sealed class BenchSeverities(IEnumerable<(string Name, string Text)> files) : SyntaxTreeOptionsProvider
{
    private readonly AnalyzerConfigSet _files = AnalyzerConfigSet.Create(
        files.Select(static file => AnalyzerConfig.Parse(file.Text, CorpusBench.ProjectDirectory + file.Name)).ToImmutableArray());

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(
        SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        _files.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

    public override bool TryGetGlobalDiagnosticValue(
        string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        _files.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
}
