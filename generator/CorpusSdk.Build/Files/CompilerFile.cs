using System.Globalization;
using CorpusSdk.Parsing.Text;

namespace CorpusSdk.Build.Files;

/// <summary>
/// What keeps a file from the compiler where nobody packs it: its command line loses some characters of paths, and it reads neither
/// what looks binary to it nor UTF-32, and nothing that has no end.
/// </summary>
internal static class CompilerFile
{
    /// <returns>What is wrong, as a clause; null when nothing is.</returns>
    /// <param name="item">The path as the project has it.</param>
    /// <param name="file">The file.</param>
    public static string? FaultOf(string item, FileInfo file)
    {
        foreach (char c in item)
        {
            if (c is '"' or '|' or '*' or '?' or < ' ')
                return $"its path holds {(c < ' ' ? "the control character U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture) : $"'{c}'")}";
        }

        // The compiler says itself what is not there.
        if (!file.Exists) return null;
        if (LinuxFileStatus.IsEndless(file.FullName)) return "it is a pipe or a device";

        try
        {
            byte[] bytes = File.ReadAllBytes(file.FullName);
            string? mark = ForeignText.MarkOf(bytes, bytes.Length);
            if (mark == "UTF-32") return "it is UTF-32";
            return HasNulls(bytes, mark is null ? 1 : 2) ? "it holds NUL characters in a row" : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool HasNulls(byte[] bytes, int width)
    {
        int zeros = 0;
        for (int i = 0; i + width <= bytes.Length; i += width)
        {
            bool isZero = bytes[i] == 0 && bytes[i + width - 1] == 0;
            zeros = isZero ? zeros + 1 : 0;
            if (zeros == 2) return true;
        }

        return false;
    }
}
