using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Benchmarks;

/// <summary>The options that the package's targets make for a project: its properties, and where each article belongs.</summary>
internal sealed class ProjectOptions(string projectFolder, string corpusFolder, string storage) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(ImmutableDictionary<string, string>.Empty
        .Add("build_property.RootNamespace", "Bench")
        .Add("build_property.ProjectDir", projectFolder + "/")
        .Add("build_property.CorpusBodyStorage", storage));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Values.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new ArticleOptions(textFile.Path, corpusFolder);

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static readonly Values None = new(ImmutableDictionary<string, string>.Empty);

        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }

    private sealed class ArticleOptions(string path, string corpusFolder) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = key.EndsWith("CorpusSubfolderLength", StringComparison.Ordinal)
                ? (Path.GetDirectoryName(path)!.Length - corpusFolder.Length).ToString(CultureInfo.InvariantCulture)
                : "";
            return value.Length > 0;
        }
    }
}
