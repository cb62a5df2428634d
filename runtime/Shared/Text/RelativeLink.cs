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
        char[] resolved = new char[folder.Length + path.Length];
        return new string(resolved, 0, Resolve(folder.AsSpan(), path.AsSpan(), resolved));
    }

    /// <summary>The same into memory as long as both together; returns the length.</summary>
    public static int Resolve(ReadOnlySpan<char> folder, ReadOnlySpan<char> path, Span<char> resolved)
    {
        // One is written over the other: parts only ever get fewer.
        folder.CopyTo(resolved);
        path.CopyTo(resolved.Slice(folder.Length));
        ReadOnlySpan<char> rest = resolved.Slice(0, folder.Length + path.Length);
        int length = 0;
        while (!rest.IsEmpty)
        {
            int slash = rest.IndexOf('/');
            ReadOnlySpan<char> part = slash < 0 ? rest : rest.Slice(0, slash);
            rest = slash < 0 ? [] : rest.Slice(slash + 1);
            if (part.IsEmpty || part is ['.']) continue;

            int last = resolved.Slice(0, length).LastIndexOf('/') + 1;
            if (part is ['.', '.'] && length > 0 && resolved.Slice(last, length - last) is not ['.', '.'])
            {
                length = Math.Max(0, last - 1);
                continue;
            }

            if (length > 0) resolved[length++] = '/';
            part.CopyTo(resolved.Slice(length));
            length += part.Length;
        }

        return length;
    }
}
