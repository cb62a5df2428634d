using System.Globalization;

namespace CorpusSdk.Build.Files;

/// <summary>
/// Writes a file whole or not at all: under a name of its own first, which then takes the place of the old file. Of several
/// processes that write one file, the last one wins.
/// </summary>
internal static class AtomicFile
{
    /// <summary>How the names of files end that are not whole yet; they stay where a process was killed.</summary>
    public const string Unfinished = ".new";

    /// <summary>Writes a file, unless it would be the same: compilers go by its time.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        WriteBeside(path, write, temporary =>
        {
            if (HaveSameBytes(temporary, path)) File.Delete(temporary);
            else Replace(temporary, path);
        });
    }

    public static void Write(string path, byte[] bytes) => Write(path, stream => stream.Write(bytes, 0, bytes.Length));

    /// <summary>Writes a file with the time of now, even if it has these bytes.</summary>
    public static void WriteAnew(string path, Action<Stream> write) => WriteBeside(path, write, temporary => Replace(temporary, path));

    private static void WriteBeside(string path, Action<Stream> write, Action<string> finish)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        string temporary = path + "." + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture) + Unfinished;
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16)) write(stream);
            finish(temporary);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static void Replace(string temporary, string path)
    {
        if (File.Exists(path))
        {
            File.Replace(temporary, path, null);
            return;
        }

        try
        {
            File.Move(temporary, path);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Somebody else was faster.
            File.Replace(temporary, path, null);
        }
    }

    private static bool HaveSameBytes(string left, string right) =>
        File.Exists(right)
        && new FileInfo(left).Length == new FileInfo(right).Length
        && File.ReadAllBytes(left).AsSpan().SequenceEqual(File.ReadAllBytes(right));
}
