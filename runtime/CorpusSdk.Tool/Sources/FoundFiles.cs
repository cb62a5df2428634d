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
/// <param name="GlobalConfigs">The files with its severities of problems.</param>
internal sealed record ProjectSettings(
    IReadOnlyDictionary<string, string> Properties, IReadOnlyList<string> Sources, IReadOnlyList<string> GlobalConfigs)
{
    public const string NoWarn = nameof(NoWarn);
    public const string WarningsAsErrors = nameof(WarningsAsErrors);
    public const string WarningsNotAsErrors = nameof(WarningsNotAsErrors);
    public const string TreatWarningsAsErrors = nameof(TreatWarningsAsErrors);

    private const string GlobalConfig = ".globalconfig";

    public static readonly ProjectSettings None = new(new Dictionary<string, string>(), [], []);

    /// <summary>Gets the properties of project files with severities of problems.</summary>
    public static IReadOnlyList<string> OfSeverities { get; } = [NoWarn, WarningsAsErrors, WarningsNotAsErrors, TreatWarningsAsErrors];

    /// <summary>Finds the files with severities in a folder and in those above it.</summary>
    public static IEnumerable<string> GlobalConfigsAbove(string folder)
    {
        for (string? above = Path.GetFullPath(folder); above is not null; above = Path.GetDirectoryName(above))
        {
            if (Path.Combine(above, GlobalConfig) is var file && File.Exists(file)) yield return file;
        }
    }

    /// <summary>Gets what the names of files mean.</summary>
    public NameConventions Conventions => NameConventions.From(
        Properties.GetValueOrDefault("CorpusIndexFiles", ""), Properties.GetValueOrDefault("CorpusNamePrefixes", ""),
        Properties.GetValueOrDefault("CorpusLanguages", ""));

    /// <summary>Gets which names are no articles.</summary>
    public LeftOutNames LeftOut => LeftOutNames.From(
        Properties.GetValueOrDefault("CorpusReadmeFiles", ""), Properties.GetValueOrDefault("CorpusUnderscoreFiles", ""));

    /// <summary>Gets whether an id that is taken leaves its article out.</summary>
    public bool HasUniqueIds =>
        Properties.GetValueOrDefault("CorpusUniqueIds", "").Equals("true", StringComparison.OrdinalIgnoreCase);
}
