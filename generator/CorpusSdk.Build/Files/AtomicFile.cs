namespace CorpusSdk.Build.Files;

/// <summary>
/// Writes a file whole or not at all: under another name first, which then takes the place of the old file. A file that would
/// be the same is left alone: compilers go by its time.
/// </summary>
internal static class AtomicFile
{
    public static void Write(string path, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        string temporary = path + ".new";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16)) write(stream);
            if (!File.Exists(path)) File.Move(temporary, path);
            else if (HaveSameBytes(temporary, path)) File.Delete(temporary);
            else File.Replace(temporary, path, null);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    public static void Write(string path, byte[] bytes) => Write(path, stream => stream.Write(bytes, 0, bytes.Length));

    private static bool HaveSameBytes(string left, string right) =>
        new FileInfo(left).Length == new FileInfo(right).Length && File.ReadAllBytes(left).AsSpan().SequenceEqual(File.ReadAllBytes(right));
}
