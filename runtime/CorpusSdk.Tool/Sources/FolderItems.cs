using CorpusSdk.Parsing.Collecting;

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
        string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        FolderFiles found = new(root, options.FollowLinks, settings?.LeftOut ?? default, options.Extensions);
        var items = new (ArticleItem, string)[found.Files.Count];
        for (int i = 0; i < items.Length; i++)
        {
            string below = Path.GetRelativePath(root, found.Files[i]).Replace('\\', '/');
            string subfolders = below[..(below.LastIndexOf('/') + 1)];
            items[i] = (ArticleItem.From(found.Files[i], project ?? root, "", subfolders.Length, settings?.Conventions), subfolders);
        }

        return new FoundFiles(items, found.Problems)
        {
            Project = ProjectSettings.None with { GlobalConfigs = [.. ProjectSettings.GlobalConfigsAbove(root)] },
        };
    }
}
