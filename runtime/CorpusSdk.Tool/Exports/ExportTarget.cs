using System.Globalization;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Exports;

/// <summary>
/// Where an export goes: written under a temporary name beside it, and renamed when it is whole. Until then, what was there stays.
/// </summary>
internal sealed class ExportTarget : IDisposable
{
    public const string CardName = "README.md";

    private const int BufferSize = 1 << 16;

    private readonly string _path;
    private readonly bool _isFolder;
    private Stream? _stream;

    private ExportTarget(string path, bool isFolder)
    {
        _path = path;
        _isFolder = isFolder;
        string full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        TemporaryPath = System.IO.Path.Combine(
            System.IO.Path.GetDirectoryName(full) ?? full,
            string.Create(CultureInfo.InvariantCulture, $".{System.IO.Path.GetFileName(full)}.{Environment.ProcessId}.tmp"));
    }

    /// <summary>Gets the file or folder to write to, which does not exist yet.</summary>
    public string TemporaryPath { get; }

    /// <summary>Gets how large what was written is, once it is whole.</summary>
    public long Bytes { get; private set; }

    /// <param name="path">The file.</param>
    /// <exception cref="SourceException">No such file can be written.</exception>
    public static ExportTarget ForFile(string path)
    {
        if (Directory.Exists(path)) throw new SourceException($"'{path}' is a folder. Name a file with --output.");

        ExportTarget target = new(path, isFolder: false);
        target.Prepare();
        return target;
    }

    /// <param name="path">The folder: a new one, an empty one, or one that an export has written.</param>
    /// <exception cref="SourceException">Something else is there.</exception>
    public static ExportTarget ForFolder(string path)
    {
        if (File.Exists(path))
        {
            throw new SourceException($"'{path}' is a file. Name a folder with --output: this format has several files.");
        }

        string card = System.IO.Path.Combine(path, CardName);
        bool isFree = !Directory.Exists(path)
            || !Directory.EnumerateFileSystemEntries(path).Any(static entry => !System.IO.Path.GetFileName(entry).StartsWith('.'))
            || (File.Exists(card) && File.ReadAllText(card).Contains(DatasetCard.Mark, StringComparison.Ordinal));
        if (!isFree) throw new SourceException($"The folder '{path}' has other files in it. Name a new or an empty one with --output.");

        ExportTarget target = new(path, isFolder: true);
        target.Prepare();
        return target;
    }

    /// <summary>Opens the temporary file.</summary>
    public Stream Open() => _stream = new FileStream(TemporaryPath, FileMode.Create, FileAccess.ReadWrite, FileShare.Read, BufferSize);

    /// <summary>Puts what is whole in its place.</summary>
    public void Commit()
    {
        _stream?.Dispose();
        _stream = null;
        if (!_isFolder)
        {
            Bytes = new FileInfo(TemporaryPath).Length;
            File.Move(TemporaryPath, _path, overwrite: true);
            return;
        }

        string[] files = Directory.GetFiles(TemporaryPath, "*", SearchOption.AllDirectories);
        Bytes = files.Sum(static file => new FileInfo(file).Length);
        if (!Directory.Exists(_path))
        {
            Directory.Move(TemporaryPath, _path);
            return;
        }

        // Data first: a card of other data would be worse than data with an older card.
        foreach (string file in files.OrderBy(static file => System.IO.Path.GetFileName(file) == CardName))
        {
            string place = System.IO.Path.Combine(_path, System.IO.Path.GetRelativePath(TemporaryPath, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(place)!);
            File.Move(file, place, overwrite: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            try
            {
                _stream?.Dispose();
            }
            finally
            {
                DeleteTemporary();
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What stopped the export is what is told: a full disk takes no last buffer either.
        }
    }

    private void DeleteTemporary()
    {
        if (!_isFolder) File.Delete(TemporaryPath);
        else if (Directory.Exists(TemporaryPath)) Directory.Delete(TemporaryPath, recursive: true);
    }

    private void Prepare()
    {
        string folder = System.IO.Path.GetDirectoryName(TemporaryPath)!;
        if (!Directory.Exists(folder)) throw new SourceException($"There is no folder '{folder}' to write '{_path}' into. Make it first.");

        // What an export left behind that was killed.
        DeleteTemporary();
    }
}
