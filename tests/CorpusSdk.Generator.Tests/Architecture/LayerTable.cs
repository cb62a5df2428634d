using System.Text.RegularExpressions;

namespace CorpusSdk.Generator.Tests;

/// <summary>The folders of a project in their order, as <c>docs/architecture.md</c> has it.</summary>
/// <param name="Project">The project's folder.</param>
/// <param name="Layers">The layers from the lowest on; most are one folder.</param>
public sealed partial record LayerTable(string Project, IReadOnlyList<string[]> Layers)
{
    /// <summary>What the page calls the project's own folder.</summary>
    public const string Root = "(root)";

    /// <summary>Reads the table of projects: a row for each, with the folders in its second column.</summary>
    public static IReadOnlyList<LayerTable> ReadAll() =>
    [
        .. Row().Matches(Repository.ReadText("docs/architecture.md"))
            .Select(
                static row => new LayerTable(row.Groups["project"].Value, [.. row.Groups["layers"].Value.Split('<').Select(FoldersOf)])),
    ];

    /// <summary>The place of a folder in the order; -1 when the page does not name it.</summary>
    public int LevelOf(string folder)
    {
        for (int level = 0; level < Layers.Count; level++)
        {
            if (Layers[level].Contains(folder)) return level;
        }

        return -1;
    }

    public override string ToString() => Project;

    private static string[] FoldersOf(string layer) => [.. Folder().Matches(layer).Select(static folder => folder.Groups[1].Value)];

    [GeneratedRegex(@"^\| `(?<project>(generator|runtime)/[\w.]+)` \| (?<layers>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Folder();
}
