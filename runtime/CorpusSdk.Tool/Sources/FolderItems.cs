namespace CorpusSdk.Tool.Sources;

/// <summary>The articles of a folder without a project: its subfolders are the collections.</summary>
internal static class FolderItems
{
    /// <param name="path">The folder.</param>
    /// <param name="options">What to take.</param>
    /// <param name="project">The folder that paths of articles start from; the folder itself if it is of no project.</param>
    /// <param name="settings">What the project says.</param>
    public static FoundFiles Find(string path, SourceOptions options, string? project = null, ProjectSettings? settings = null)
    {
        string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        FoundFiles files = new(project ?? root) { Project = settings ?? SettingsOf(root) };
        files.Problems = new FolderFiles(
            root, options.FollowLinks, settings?.LeftOut ?? default, file => files.Add(file, SubfoldersOf(root, file)),
            options.Extensions).Problems;
        return files;
    }

    /// <summary>What a folder of no project says about its articles.</summary>
    private static ProjectSettings SettingsOf(string root) =>
        ProjectSettings.None with { GlobalConfigs = [.. ProjectSettings.GlobalConfigsAbove(root)] };

    /// <summary>How much of a path a wildcard would have matched, up to the file's name.</summary>
    private static int SubfoldersOf(string root, string file) => Path.GetRelativePath(root, file).AsSpan().LastIndexOfAny('/', '\\') + 1;
}
