namespace CorpusSdk.Parsing;

/// <summary>Paths from a folder to a file by their text alone: the generator asks no file system.</summary>
internal static class RelativePath
{
    /// <returns>With <c>/</c> and <c>..</c> where needed; the file's name alone when the two have no folder in common.</returns>
    public static string From(string folder, string path)
    {
        string[] from = Parts(folder);
        string[] to = Parts(path);
        int common = 0;
        while (common < from.Length && common < to.Length - 1 && string.Equals(from[common], to[common], StringComparison.Ordinal)) common++;
        if (common == 0) return to.Length == 0 ? path : to[to.Length - 1];

        return string.Join("/", Enumerable.Repeat("..", from.Length - common).Concat(to.Skip(common)));
    }

    private static string[] Parts(string path) => path.Replace('\\', '/').Split(['/'], StringSplitOptions.RemoveEmptyEntries);
}
