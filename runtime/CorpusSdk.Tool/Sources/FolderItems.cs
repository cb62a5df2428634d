using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Tool.Sources;

/// <summary>The articles of a folder without a project: its subfolders are the collections.</summary>
internal static class FolderItems
{
    /// <param name="path">The folder.</param>
    /// <param name="options">What to take.</param>
    /// <param name="project">The folder that paths of articles start from; the folder itself if it is of no project.</param>
    /// <param name="settings">What the project says about names.</param>
    public static FoundFiles Find(string path, SourceOptions options, string? project = null, ProjectSettings? settings = null)
    {
        string root = RootOf(path);
        FolderFiles found = new(root, options.FollowLinks, settings?.LeftOut ?? default, options.Extensions);
        return new FoundFiles([.. found.Files.Select(file => ItemOf(root, file, project, settings?.Conventions))], found.Problems)
        {
            Project = SettingsOf(root),
        };
    }

    /// <summary>Finds the files of a folder of no project one by one, in any order.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="options">What to take.</param>
    /// <param name="take">Takes the full path of each.</param>
    /// <returns>What is no file to read.</returns>
    public static IReadOnlyList<FileProblem> Find(string path, SourceOptions options, Action<string> take) =>
        new FolderFiles(RootOf(path), options.FollowLinks, default, take, options.Extensions).Problems;

    /// <summary>What a folder of no project says about its articles.</summary>
    public static ProjectSettings SettingsOf(string root) =>
        ProjectSettings.None with { GlobalConfigs = [.. ProjectSettings.GlobalConfigsAbove(root)] };

    public static string RootOf(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    /// <summary>The full path of a file, given the one below the root.</summary>
    public static string PathOf(string root, string below) => Path.Join(root, below.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Which article a file is, and the folder below the root that a wildcard would have matched.</summary>
    public static (ArticleItem Item, string Subfolders) ItemOf(string root, string file, string? project, NameConventions? conventions)
    {
        string below = Path.GetRelativePath(root, file).Replace('\\', '/');
        string subfolders = below[..(below.LastIndexOf('/') + 1)];
        return (ArticleItem.From(file, project ?? root, "", subfolders.Length, conventions), subfolders);
    }
}
