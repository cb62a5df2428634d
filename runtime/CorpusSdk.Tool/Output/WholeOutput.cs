using System.Globalization;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Output;

/// <summary>
/// What is written under a temporary name beside its place, and put there when it is whole. Until then, what was there stays.
/// </summary>
internal abstract class WholeOutput : IDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly bool _isFolder;
    private Stream? _stream;

    /// <param name="place">The file or folder that it becomes.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    /// <exception cref="SourceException">There is no folder to put it into.</exception>
    protected WholeOutput(string place, bool isFolder)
    {
        Place = place;
        _isFolder = isFolder;
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(place));
        string folder = Path.GetDirectoryName(full) ?? full;
        TemporaryPath = Path.Combine(
            folder, string.Create(CultureInfo.InvariantCulture, $".{Path.GetFileName(full)}.{Environment.ProcessId}.tmp"));
        if (!Directory.Exists(folder)) throw new SourceException($"There is no folder '{folder}' to write '{place}' into. Make it first.");

        // What was left behind by one that was killed.
        DeleteTemporary();
    }

    /// <summary>Gets the file or folder to write to, which does not exist yet.</summary>
    public string TemporaryPath { get; }

    /// <summary>Gets how large what was written is, once it is whole.</summary>
    public long Bytes { get; private set; }

    /// <summary>Gets the file or folder that it becomes.</summary>
    protected string Place { get; }

    /// <summary>Opens the temporary file.</summary>
    public Stream Open() => _stream = new FileStream(TemporaryPath, FileMode.Create, FileAccess.ReadWrite, FileShare.Read, BufferSize);

    /// <summary>Puts what is whole in its place.</summary>
    public void Commit()
    {
        _stream?.Dispose();
        _stream = null;
        Bytes = Put();
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
            // What stopped the writing is what is told: a full disk takes no last buffer either.
        }
    }

    /// <summary>Puts what is under the temporary name in its place, and returns how large it is.</summary>
    protected abstract long Put();

    private void DeleteTemporary()
    {
        if (!_isFolder) File.Delete(TemporaryPath);
        else if (Directory.Exists(TemporaryPath)) Directory.Delete(TemporaryPath, recursive: true);
    }
}
