namespace CorpusSdk.Parsing.Text;

/// <summary>Paths from a folder to a file by their text alone: the generator asks no file system.</summary>
internal static class RelativePath
{
    /// <returns>With <c>/</c> and <c>..</c> where needed; the file's name alone when the two have no folder in common.</returns>
    public static string From(string folder, string path)
    {
        if (IsBelow(folder, path, out string? below)) return below;

        string[] from = Parts(folder);
        string[] to = Parts(path);
        int common = CommonFolders(from, to);
        return common > 0 ? Join(from, to, common) : to.Length == 0 ? path : to[to.Length - 1];
    }

    /// <summary>The same for two paths below one folder, which they always have in common.</summary>
    /// <param name="folder">Parts with one <c>/</c> after each; empty for the folder that they have in common.</param>
    /// <param name="path">Parts with one <c>/</c> between two.</param>
    public static string Between(string folder, string path)
    {
        int common = 0;
        for (int i = 0; i < folder.Length && i < path.Length && folder[i] == path[i]; i++)
            if (folder[i] == '/') common = i + 1;

        string rest = common == 0 ? path : path.Substring(common);
        for (int i = common; i < folder.Length; i++)
            if (folder[i] == '/') rest = "../" + rest;
        return rest;
    }

    /// <summary>The usual case, without taking paths apart: one starts with the other, and the rest needs no tidying.</summary>
    private static bool IsBelow(string folder, string path, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? below)
    {
        below = null;
        int start = folder.TrimEnd('/', '\\').Length;
        if (start == 0 || start >= path.Length - 1 || path[start] != '/' || string.CompareOrdinal(folder, 0, path, 0, start) != 0)
            return false;

        string rest = path.Substring(start + 1);
        if (rest[0] == '/' || rest[rest.Length - 1] == '/' || rest.IndexOf('\\') >= 0 || rest.IndexOf("//", StringComparison.Ordinal) >= 0)
            return false;

        below = rest;
        return true;
    }

    private static int CommonFolders(string[] from, string[] to)
    {
        int common = 0;
        while (common < from.Length && common < to.Length - 1 && string.Equals(from[common], to[common], StringComparison.Ordinal))
            common++;
        return common;
    }

    private static string Join(string[] from, string[] to, int common) =>
        string.Join("/", Enumerable.Repeat("..", from.Length - common).Concat(to.Skip(common)));

    private static string[] Parts(string path) => path.Replace('\\', '/').Split(['/'], StringSplitOptions.RemoveEmptyEntries);
}
