using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Output;

/// <summary>A file that is written whole or not at all.</summary>
/// <param name="path">The file.</param>
/// <exception cref="SourceException">No such file can be written.</exception>
internal sealed class WholeFile(string path) : WholeOutput(Checked(path), isFolder: false)
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes what is in it.</param>
    /// <exception cref="SourceException">It cannot be written. What was there before is still there.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            using WholeFile file = new(path);
            write(file.Open());
            file.Commit();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new SourceException($"'{path}' cannot be written: {error.Message}", error);
        }
    }

    /// <inheritdoc/>
    protected override long Put()
    {
        // Whoever could read what was there can read what is there now.
        if (!OperatingSystem.IsWindows() && File.Exists(Place)) File.SetUnixFileMode(TemporaryPath, File.GetUnixFileMode(Place));

        long bytes = new FileInfo(TemporaryPath).Length;
        File.Move(TemporaryPath, Place, overwrite: true);
        return bytes;
    }

    private static string Checked(string path) =>
        Directory.Exists(path) ? throw new SourceException($"'{path}' is a folder. Name a file with --output.") : path;
}
