using Microsoft.CodeAnalysis;

namespace CorpusSdk.Testing;

/// <summary>
/// What a generator run made, as snapshots: its diagnostics, if there are any, and its sources in order of their hint names.
/// </summary>
internal static class GeneratorSnapshots
{
    public static IReadOnlyList<Snapshot> Of(GeneratorDriverRunResult result)
    {
        foreach (GeneratorRunResult generator in result.Results)
            if (generator.Exception is { } exception) throw new SnapshotException($"The generator threw: {exception.Message}", exception);

        var snapshots = new List<Snapshot>();
        if (!result.Diagnostics.IsEmpty) snapshots.Add(new Snapshot(null, "txt", DiagnosticsText.Of(result.Diagnostics)));
        snapshots.AddRange(result.Results
            .SelectMany(static generator => generator.GeneratedSources.OrderBy(static source => source.HintName, StringComparer.Ordinal))
            .Select(Of));
        return snapshots;
    }

    public static Snapshot Of(GeneratedSourceResult source) => Of(source.HintName, source.SourceText.ToString());

    public static Snapshot Of(string hintName, string text) =>
        new(Path.GetFileNameWithoutExtension(hintName), "cs", $"//HintName: {hintName}\n{text}");
}
