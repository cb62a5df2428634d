using CorpusSdk.Parsing.Collecting;

namespace CorpusSdk.Tool.Sources;

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

    public const string CorpusExtensions = nameof(CorpusExtensions);

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

    /// <summary>Gets the endings of articles besides those that they always have, each with its dot.</summary>
    public IEnumerable<string> Extensions => EndingsIn(Properties.GetValueOrDefault(CorpusExtensions, ""));

    /// <summary>The endings that a text names, with or without their dots, and semicolons or commas between them.</summary>
    public static IEnumerable<string> EndingsIn(string text) => text.Split([';', ','])
        .Select(static ending => "." + ending.Trim().TrimStart('.'))
        .Where(static ending => ending.Length > 1);

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
