using System.Collections.Concurrent;

namespace CorpusSdk.Build.Files;

/// <summary>
/// Follows symbolic links by hand, folder by folder, each once. This file is compiled into the build task, for .NET Standard 2.0, and
/// into the library that loads folders. Where .NET Framework runs the task, nothing tells where a link leads: there are none then.
/// </summary>
internal sealed class LinkedPaths
{
    /// <summary>Links that lead to links; systems stop at 40.</summary>
    private const int MostLinks = 40;

#if NET
    private static readonly Func<FileSystemInfo, string?> TargetOf = static info => info.LinkTarget;
#else
    private static readonly Func<FileSystemInfo, string?> TargetOf = typeof(FileSystemInfo).GetProperty(
        "LinkTarget")?.GetMethod is { } target
        ? (Func<FileSystemInfo, string?>)target.CreateDelegate(typeof(Func<FileSystemInfo, string?>))
        : static _ => null;
#endif

    private readonly ConcurrentDictionary<string, string?> _folders = new(StringComparer.Ordinal);

    /// <summary>Where a file or folder really is; null when links lead in a cycle, or cannot be read.</summary>
    public string? RealPath(string path)
    {
        int links = 0;
        return Resolve(Path.GetFullPath(path), ref links);
    }

    /// <summary>Where the files of a folder really are, seen from a root above it.</summary>
    public LinkedPlace PlaceOfFolder(string folder, string root)
    {
        if (RealPath(root) is not { } realRoot || RealPath(folder) is not { } real) return LinkedPlace.Outside;
        // Names without the slash, that of a drive included, are compared and never asked for: D: is another folder than D:\.
        (real, realRoot) = (WithoutSlash(real), WithoutSlash(realRoot));
        (folder, root) = (WithoutSlash(Path.GetFullPath(folder)), WithoutSlash(Path.GetFullPath(root)));
        // A root that is a link itself was asked for by its own name.
        if (folder.Length >= root.Length && IsSame(real, realRoot, folder, root)) return LinkedPlace.Inside;
        return IsBelow(real, realRoot) ? LinkedPlace.Again : LinkedPlace.Outside;
    }

    /// <summary>Whether a file, which is a link, leads out of a root.</summary>
    public bool LeadsOut(string file, string root) =>
        RealPath(file) is not { } real || RealPath(root) is not { } realRoot || !IsBelow(real, WithoutSlash(realRoot));

    private string? Resolve(string path, ref int links)
    {
        if (_folders.TryGetValue(path, out string? known)) return known;

        string parent = Path.GetDirectoryName(path) ?? "";
        if (parent.Length == 0) return path;
        string? folder = Resolve(parent, ref links);
        string? real = folder is null ? null : Follow(Path.Combine(folder, Path.GetFileName(path)), ref links);
        // A folder asked for again is a folder of many files; of files, few are links.
        if (Directory.Exists(path)) _folders[path] = real;
        return real;
    }

    private string? Follow(string path, ref int links)
    {
        string? target;
        try
        {
            target = TargetOf(new FileInfo(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        if (target is null) return path;
        return ++links > MostLinks ? null : Resolve(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, target)), ref links);
    }

    /// <summary>Whether the real folder is below the real root what the folder is below the root.</summary>
    private static bool IsSame(string real, string realRoot, string folder, string root) =>
        real.Length - realRoot.Length == folder.Length - root.Length
        && real.StartsWith(realRoot, StringComparison.Ordinal)
        && string.CompareOrdinal(real, realRoot.Length, folder, root.Length, folder.Length) == 0;

    private static bool IsBelow(string path, string folder) =>
        path.Length >= folder.Length
        && path.StartsWith(folder, StringComparison.Ordinal)
        && (path.Length == folder.Length || path[folder.Length] == Path.DirectorySeparatorChar);

    private static string WithoutSlash(string path) => path.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
}

/// <summary>
/// Where the files below a root really are: links may lead out of it, or to a folder of it that is read at its own place.
/// </summary>
internal enum LinkedPlace
{
    /// <summary>Below the root, and by no link to a folder.</summary>
    Inside,

    /// <summary>
    /// In a folder that a link leads to, and that lies below the root itself: to follow it would read its files twice, or without end.
    /// </summary>
    Again,

    /// <summary>Outside of the root.</summary>
    Outside,
}
