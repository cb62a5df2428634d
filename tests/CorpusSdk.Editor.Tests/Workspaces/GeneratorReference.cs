using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Editor;

/// <summary>The generator as a project references it, without a file to load it from.</summary>
internal sealed class GeneratorReference : AnalyzerReference
{
    // The workspace remembers generators by reference.
    private readonly ImmutableArray<ISourceGenerator> _generators = [new CorpusGenerator().AsSourceGenerator()];

    public override string? FullPath => null;

    public override object Id => nameof(GeneratorReference);

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;
}
