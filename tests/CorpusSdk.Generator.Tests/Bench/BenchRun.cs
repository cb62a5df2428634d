using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests;

/// <summary>What the generator and the analyzers made of a bench.</summary>
internal sealed class BenchRun(BenchSession session)
{
    public GeneratorDriver Driver => session.Driver;

    public Compilation Compilation => session.Output;

    public IReadOnlyDictionary<string, string> Sources => session.Sources;

    /// <summary>What the generator and the analyzers report, file by file, and what only editors know of.</summary>
    public IReadOnlyList<Diagnostic> AllDiagnostics => field ??= BenchAnalysis.DiagnosticsOf(session);

    /// <summary>What they show.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics =>
        [.. AllDiagnostics.Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)];

    /// <summary>
    /// The problems as MSBuild prints them, with paths below the project: <c>corpus/news/a.txt(1,7): error CORPUS101: …</c>
    /// </summary>
    public IReadOnlyList<string> Problems => [.. Diagnostics.Select(ProblemLine.Of)];

    /// <summary>The problems' ids, in ordinal order.</summary>
    public IReadOnlyList<string> ProblemIds => [.. Diagnostics.Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal)];

    /// <summary>Compiles and loads; a single warning fails the test.</summary>
    public LoadedCorpus Load() => LoadedCorpus.From(Compilation);

    /// <summary>Compiles without loading; a single warning fails the test.</summary>
    public void AssertCompiles() => Load().Dispose();
}
