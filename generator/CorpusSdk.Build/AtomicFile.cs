using System.Text;

namespace CorpusSdk.Build;

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

    public static void WriteText(string path, string text) => WriteText(path, writer => writer.Write(text));

    public static void WriteText(string path, Action<TextWriter> write) => Write(path, stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true);
        write(writer);
    });

    private static bool HaveSameBytes(string left, string right) =>
        new FileInfo(left).Length == new FileInfo(right).Length && File.ReadAllBytes(left).AsSpan().SequenceEqual(File.ReadAllBytes(right));
}
