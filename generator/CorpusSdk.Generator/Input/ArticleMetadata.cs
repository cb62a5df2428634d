using System.Globalization;
using CorpusSdk.Generator.Options;
using CorpusSdk.Parsing.Collecting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Input;

/// <summary>What the project file says about additional files: which are articles, and where they belong.</summary>
internal sealed class ArticleMetadata(AnalyzerConfigOptionsProvider provider)
{
    private readonly string _projectDirectory = Property(provider, BuildProperties.ProjectDirectory);

    /// <summary>The options that it is read from.</summary>
    public AnalyzerConfigOptionsProvider Options => provider;

    /// <summary>Whether the texts of articles go into a packed resource instead of literals.</summary>
    public bool IsPacked { get; } = CorpusOptions.IsPackedStorage(provider);

    /// <summary>What the names of files mean.</summary>
    private readonly NameConventions _conventions = CorpusOptions.ConventionsOf(provider);

    /// <summary>The item of an article file; null for other files.</summary>
    public ArticleItem? ItemOf(AdditionalText file)
    {
        AnalyzerConfigOptions metadata = provider.GetOptions(file);
        string collection = Metadata(metadata, BuildProperties.Collection);
        string subfolder = Metadata(metadata, BuildProperties.SubfolderLength);
        if (collection.Length == 0 && subfolder.Length == 0) return null;

        int length = int.TryParse(subfolder, NumberStyles.None, CultureInfo.InvariantCulture, out int characters) ? characters : 0;
        return ArticleItem.From(file.Path, _projectDirectory, collection, length, _conventions);
    }

    /// <summary>Whether a file is the build task's index of parsed articles.</summary>
    public bool IsIndex(AdditionalText file) =>
        Metadata(provider.GetOptions(file), BuildProperties.Index).Equals("true", StringComparison.OrdinalIgnoreCase);

    private static string Metadata(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles." + name, out string? value) ? value.Trim() : "";

    private static string Property(AnalyzerConfigOptionsProvider provider, string name) =>
        provider.GlobalOptions.TryGetValue("build_property." + name, out string? value) ? value : "";
}
