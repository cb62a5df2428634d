using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Tool.Sources;

/// <summary>The article files of a folder or project.</summary>
/// <param name="Items">The files, each with the folder below the root that a wildcard would have matched.</param>
/// <param name="Problems">What is no file to read.</param>
internal sealed record FoundFiles(IReadOnlyList<(ArticleItem Item, string Subfolders)> Items, IReadOnlyList<FileProblem> Problems)
{
    /// <summary>Gets what a project file says; empty for a folder.</summary>
    public ProjectSettings Project { get; init; } = ProjectSettings.None;
}

/// <summary>What a project file says about its corpus.</summary>
/// <param name="Properties">The properties by their names, those that are empty left out.</param>
/// <param name="Sources">Its C# files.</param>
internal sealed record ProjectSettings(IReadOnlyDictionary<string, string> Properties, IReadOnlyList<string> Sources)
{
    public static readonly ProjectSettings None = new(new Dictionary<string, string>(), []);

    /// <summary>Gets whether an id that is taken leaves its article out.</summary>
    public bool HasUniqueIds =>
        Properties.GetValueOrDefault("CorpusUniqueIds", "").Equals("true", StringComparison.OrdinalIgnoreCase);
}
