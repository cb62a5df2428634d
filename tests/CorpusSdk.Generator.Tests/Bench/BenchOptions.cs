using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Tests;

/// <summary>What MSBuild would show the compiler: the project's properties and each item's metadata.</summary>
internal sealed class BenchOptions(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(
        properties.ToDictionary(static property => "build_property." + property.Key, static property => property.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Values.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        BenchFile file = ((BenchFile.Additional)textFile).File;
        var metadata = new Dictionary<string, string>();
        if (file.Collection is { } collection) metadata.Add("build_metadata.AdditionalFiles.CorpusCollection", collection);
        if (file.SubfolderLength is { } length) metadata.Add("build_metadata.AdditionalFiles.CorpusSubfolderLength", length);
        if (file.IsIndex) metadata.Add("build_metadata.AdditionalFiles.CorpusIndex", "true");
        return new Values(metadata);
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static readonly Values None = new([]);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
