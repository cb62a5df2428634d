namespace CorpusSdk.Build.Files;

/// <summary>
/// Keeps files out of the pack that links lead to from below the folder of a project's articles: a link in a repository could
/// otherwise put any file of the machine that builds it into the assembly.
/// </summary>
/// <param name="follow">Whether the project asks for such files.</param>
internal sealed class LinkGuard(bool follow)
{
    private readonly LinkedPaths _paths = new();
    private readonly Dictionary<string, (string Root, LinkedPlace Place)> _folders = new(StringComparer.Ordinal);

    /// <summary>Takes a file in; false when it is there a second time, by a link to a folder that is read at its own place.</summary>
    /// <param name="path">The file's full path.</param>
    /// <param name="subfolders">The part of it that a wildcard matched, between the root and the file's name.</param>
    public bool Add(string path, string subfolders)
    {
        string folder = Path.GetDirectoryName(path) ?? "";
        if (_folders.TryGetValue(folder, out (string Root, LinkedPlace Place) known)) return known.Place != LinkedPlace.Again;

        string root = folder;
        for (int depth = subfolders.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries).Length; depth > 0; depth--)
            root = Path.GetDirectoryName(root) ?? root;
        LinkedPlace place = _paths.PlaceOfFolder(folder, root);
        _folders.Add(folder, (root, place));
        return place != LinkedPlace.Again;
    }

    /// <summary>Whether a file lies outside of the root that it was found below, and nobody asked for that.</summary>
    public bool Refuses(FileInfo file)
    {
        if (follow || !_folders.TryGetValue(file.DirectoryName ?? "", out (string Root, LinkedPlace Place) known)) return false;
        return known.Place == LinkedPlace.Outside
            || ((file.Attributes & FileAttributes.ReparsePoint) != 0 && _paths.LeadsOut(file.FullName, known.Root));
    }

    /// <summary>
    /// Whether there is anything to read: an empty file has no length, and neither has a pipe or a device, which would never come to
    /// an end, or not even open.
    /// </summary>
    public bool IsReadable(FileInfo file)
    {
        if ((file.Attributes & FileAttributes.ReparsePoint) == 0) return file.Length > 0;
        return _paths.RealPath(file.FullName) is { } real && new FileInfo(real) is { Exists: true, Length: > 0 };
    }
}
