using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Queries;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Values;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Caches;

/// <summary>
/// The values that queries can ask for. While somebody types C#, articles stay what they are: analyzers ask at every keystroke.
/// </summary>
internal sealed class CorpusValuesCache : LastResultCache<CorpusValuesInput, CorpusValues>
{
    private readonly FilesCache _files = new();

    public CorpusValues Of(AnalyzerOptions project, CancellationToken cancellation)
    {
        EquatableArray<ParsedFile> files = _files.Get(
            new FilesInput(project.AdditionalFiles, project.AnalyzerConfigOptionsProvider), cancellation);
        return Get(new CorpusValuesInput(files, CorpusOptions.Read(project.AnalyzerConfigOptionsProvider)), cancellation);
    }

    protected override CorpusValues Compute(CorpusValuesInput input, CancellationToken cancellation) =>
        CorpusValues.Of(input.Files, input.Options);

    protected override CorpusValues? Update(
        CorpusValuesInput last, CorpusValues result, CorpusValuesInput input, CancellationToken cancellation) =>
        last == input ? result : null;
}

/// <summary>The files of a project, and its options.</summary>
internal sealed record CorpusValuesInput(EquatableArray<ParsedFile> Files, CorpusOptions Options);
