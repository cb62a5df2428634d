using CorpusSdk.Parsing.Collecting;

namespace CorpusSdk.Tool.Sources;

/// <summary>The articles of a folder without a project: its subfolders are the collections.</summary>
internal static class FolderItems
{
    public static FoundFiles Find(string path, SourceOptions options)
    {
        string root = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        FolderFiles found = new(root, options.FollowLinks, options.Extensions);
        var items = new (ArticleItem, string)[found.Files.Count];
        for (int i = 0; i < items.Length; i++)
        {
            string below = System.IO.Path.GetRelativePath(root, found.Files[i]).Replace('\\', '/');
            string subfolders = below[..(below.LastIndexOf('/') + 1)];
            items[i] = (ArticleItem.From(found.Files[i], root, "", subfolders.Length), subfolders);
        }

        return new FoundFiles(items, found.Problems);
    }
}
