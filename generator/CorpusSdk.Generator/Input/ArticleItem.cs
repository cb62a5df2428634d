using System.Globalization;
using CorpusSdk.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator;

/// <summary>What the project says about one article file: where it is, and which article of which collection that makes it.</summary>
/// <param name="Path">The path for problems, as the compiler has it.</param>
/// <param name="DisplayPath">The path below the project's folder, with <c>/</c>: the same on every machine.</param>
/// <param name="Collection">The collection as spelled by the item or its folder.</param>
/// <param name="IdPath">The path below the collection, with <c>/</c>, without extension.</param>
internal sealed record ArticleItem(string Path, string DisplayPath, string Collection, string IdPath)
{
    /// <summary>Reads the item of an additional file; null for files that are no articles.</summary>
    public static ArticleItem? Read(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions metadata = provider.GetOptions(file);
        string collection = Metadata(metadata, BuildProperties.Collection);
        string subfolder = Metadata(metadata, BuildProperties.SubfolderLength);
        if (collection.Length == 0 && subfolder.Length == 0) return null;

        string path = file.Path.Replace('\\', '/');
        provider.GlobalOptions.TryGetValue("build_property." + BuildProperties.ProjectDirectory, out string? projectDirectory);
        string below = BelowGlob(path, int.TryParse(subfolder, NumberStyles.None, CultureInfo.InvariantCulture, out int length) ? length : 0);
        int firstFolder = below.IndexOf('/');
        if (collection.Length == 0)
        {
            collection = firstFolder < 0 ? CollectionNames.TopLevel : below.Substring(0, firstFolder);
            below = below.Substring(firstFolder + 1);
        }

        return new ArticleItem(file.Path, RelativePath.From(projectDirectory ?? "", path), collection, WithoutExtension(below));
    }

    private static string Metadata(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles." + name, out string? value) ? value.Trim() : "";

    /// <summary>The file name with the folders that the item's <c>**</c> matched.</summary>
    private static string BelowGlob(string path, int subfolderLength)
    {
        int name = path.LastIndexOf('/') + 1;
        return path.Substring(Math.Max(0, name - subfolderLength));
    }

    private static string WithoutExtension(string path)
    {
        int dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1 ? path.Substring(0, dot) : path;
    }
}
