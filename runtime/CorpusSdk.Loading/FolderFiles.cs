using CorpusSdk.Build.Files;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk;

/// <summary>
/// Finds the article files below a folder. Each folder is read once, whatever links lead to it, and one that cannot be read takes no
/// other with it.
/// </summary>
internal sealed class FolderFiles
{
    private readonly string[] _extensions;
    private readonly LinkedPaths _paths = new();
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly string _root;
    private readonly bool _followLinks;
    private readonly LeftOutNames _leftOut;
    private readonly Action<string>? _take;

    /// <param name="root">The folder.</param>
    /// <param name="followLinks">Whether links may lead out of it.</param>
    /// <param name="leftOut">The names that are left out, beside those that always are.</param>
    /// <param name="extensions">The endings of articles besides those that they always have.</param>
    public FolderFiles(string root, bool followLinks, LeftOutNames leftOut, params IEnumerable<string> extensions)
        : this(root, followLinks, leftOut, null, extensions)
    {
    }

    /// <param name="root">The folder.</param>
    /// <param name="followLinks">Whether links may lead out of it.</param>
    /// <param name="leftOut">The names that are left out, beside those that always are.</param>
    /// <param name="take">Takes the files one by one, in any order, instead of <see cref="Files"/>.</param>
    /// <param name="extensions">The endings of articles besides those that they always have.</param>
    public FolderFiles(string root, bool followLinks, LeftOutNames leftOut, Action<string>? take, IEnumerable<string> extensions)
    {
        _take = take;
        _extensions = [".txt", ".md", .. extensions];
        _root = root;
        _leftOut = leftOut;
        _followLinks = followLinks;
        Read();
    }

    /// <summary>Gets the files that can be read.</summary>
    public List<string> Files { get; } = [];

    /// <summary>Gets the files that have no length: empty ones, pipes and devices.</summary>
    public HashSet<string> Empty { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets what is no file to read.</summary>
    public List<FileProblem> Problems { get; } = [];

    private void Read()
    {
        // The folder itself was asked for, link or not; that it is not there is an exception of its own.
        Stack<string> folders = new([_root]);
        if (!Directory.Exists(_root)) throw new DirectoryNotFoundException($"There is no folder '{_root}'.");

        while (folders.TryPop(out string? folder))
        {
            if (_paths.RealPath(folder) is not { } real || !_read.Add(real)) continue;

            FileSystemInfo[] entries;
            try
            {
                entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(entry => !IsTaken(entry))];
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                Report(
                    folder, ProblemKinds.UnreadableFolder,
                    error is UnauthorizedAccessException ? "nobody may open it here" : "it cannot be opened");
                continue;
            }

            // Ordinal from front to back, with links last: a folder is read at its own place if it has one.
            foreach (FileSystemInfo entry in entries
                .OrderBy(static entry => !IsLink(entry))
                .ThenByDescending(static entry => entry.Name, StringComparer.Ordinal))
            {
                Take(entry, folders);
            }
        }
    }

    /// <summary>Hands a file on whose place in the order of its folder does not matter.</summary>
    private bool IsTaken(FileSystemInfo entry)
    {
        if (_take is null || IsLink(entry) || entry is DirectoryInfo) return false;

        Take(entry, []);
        return true;
    }

    private void Take(FileSystemInfo entry, Stack<string> folders)
    {
        if (IsLeftOut(entry.Name)) return;

        bool isLink = IsLink(entry);
        bool isFolder = isLink ? Directory.Exists(entry.FullName) : entry is DirectoryInfo;
        if (_leftOut.Contains(entry.Name, isFolder)) return;

        if (isFolder)
        {
            LinkedPlace place = isLink ? _paths.PlaceOfFolder(entry.FullName, _root) : LinkedPlace.Inside;
            if (place == LinkedPlace.Inside || (place == LinkedPlace.Outside && _followLinks))
            {
                folders.Push(entry.FullName);
            }
            else if (place == LinkedPlace.Outside)
            {
                ReportLink(entry.FullName);
            }

            return;
        }

        if (!_extensions.Contains(System.IO.Path.GetExtension(entry.Name), StringComparer.OrdinalIgnoreCase)) return;

        if (isLink && !_followLinks && _paths.LeadsOut(entry.FullName, _root))
        {
            ReportLink(entry.FullName);
            return;
        }

        if (_take is not null)
        {
            _take(entry.FullName);
            return;
        }

        Files.Add(entry.FullName);
        FileInfo file = new((isLink ? _paths.RealPath(entry.FullName) : null) ?? entry.FullName);
        if (file.Exists && file.Length == 0) Empty.Add(entry.FullName);
    }

    /// <summary>What builds leave out as well: what editors, version control and other tools put into a folder of texts.</summary>
    private static bool IsLeftOut(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || name is "node_modules" or "bin" or "obj";

    private static bool IsLink(FileSystemInfo entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private void ReportLink(string path) =>
        Report(
            path, ProblemKinds.LinkOutside, "leads out of the folder, or in a cycle",
            "Put the files themselves there, or ask for links to be followed");

    private void Report(string path, ProblemKind kind, params string[] arguments) =>
        Problems.Add(new FileProblem(path, new Problem(kind, default, EquatableArray.Of(arguments))));
}
