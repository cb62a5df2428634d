using CorpusSdk.Generator.Caches;
using CorpusSdk.Generator.Options;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Values;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Analysis;

/// <summary>Remembers the values of the last files: while somebody types C#, articles stay what they are. It decides nothing.</summary>
internal sealed class CorpusValuesMemory
{
    private readonly FilesMemory _files = new();
    private Snapshot? _last;

    public CorpusValues Of(AnalyzerOptions project, CancellationToken cancellation)
    {
        EquatableArray<ParsedFile> files = _files.ReadAll(project.AdditionalFiles, project.AnalyzerConfigOptionsProvider, cancellation);
        var options = CorpusOptions.Read(project.AnalyzerConfigOptionsProvider);
        Snapshot? last = Volatile.Read(ref _last);
        if (last is not null && last.Options == options && last.Files.Equals(files)) return last.Values;

        var values = CorpusValues.Of(files, options);
        Volatile.Write(ref _last, new Snapshot(files, options, values));
        return values;
    }

    private sealed record Snapshot(EquatableArray<ParsedFile> Files, CorpusOptions Options, CorpusValues Values);
}
