namespace CorpusSdk.Shared.Text;

/// <summary>Links from one article file to another by its path: what a build checks, and what a program follows.</summary>
internal static class RelativeLink
{
    /// <summary>How much of a target is a path: what stands before the first <c>#</c> or <c>?</c>.</summary>
    public static int PathLength(ReadOnlySpan<char> target)
    {
        int end = target.IndexOfAny('#', '?');
        return end < 0 ? target.Length : end;
    }

    /// <summary>
    /// Whether a path starts where the file is. A slash starts at the root of a site, a colon ends a scheme, and braces are a template's.
    /// </summary>
    public static bool IsRelative(ReadOnlySpan<char> path) =>
        path.Length > 0 && path[0] is not ('/' or '\\') && path.IndexOfAny(':', '{', '}') < 0;

    /// <summary>Reads what is written as <c>%20</c>.</summary>
    public static string Decode(string path) => path.IndexOf('%') < 0 ? path : Uri.UnescapeDataString(path);

    /// <summary>The folder of a file, with the slash after it; empty for a file in none.</summary>
    public static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    /// <summary>The path that a link in a folder leads to, without <c>.</c> and with as few <c>..</c> as there can be.</summary>
    public static string Resolve(string folder, string path)
    {
        var parts = new List<string>();
        foreach (string part in (folder + path).Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] != "..") parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or ".")) parts.Add(part);
        }

        return string.Join("/", parts);
    }
}
