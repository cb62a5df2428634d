using System.Globalization;
using System.Text;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Xunit;

/// <summary>
/// The files that ids become below a folder: on every system, each id its own, and none outside. An id is its file's path but for
/// what some system cannot have; ids come from article files, which may be a stranger's.
/// </summary>
internal static class ArticleFiles
{
    private const string Extension = ".txt";

    /// <summary>In UTF-16 code units; file systems have room for 255 bytes, and three of them are one of these at most.</summary>
    private const int LongestPart = 70;

    private const string Refused = "<>:\"|?*\\";

    /// <summary>Names that are devices to Windows, whatever their extension.</summary>
    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL",
            .. Enumerable
                .Range(0, 10)
                .SelectMany(static i =>
                    new[] {
                        string.Create(CultureInfo.InvariantCulture, $"COM{i}"), string.Create(CultureInfo.InvariantCulture, $"LPT{i}") })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the path of each id's file below a folder, with <c>/</c>.</summary>
    /// <param name="ids">The ids, each once.</param>
    /// <returns>The paths, in the order of the ids.</returns>
    public static IReadOnlyList<string> PathsOf(IReadOnlyList<string> ids)
    {
        string[] paths = [.. ids.Select(static id => string.Join('/', id.Split('/').Select(PartOf)))];
        HashSet<string> taken = new(paths.SelectMany(FoldersOf), StringComparer.Ordinal);
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);

        // An id that is a path already keeps it, whoever comes first.
        foreach (int i in Enumerable.Range(0, paths.Length).OrderBy(i => paths[i] == ids[i] ? 0 : 1))
        {
            string path = paths[i];
            string key = KeyOf(path);
            while (!taken.Add(KeyOf(path + Extension)))
            {
                int number = numbers.GetValueOrDefault(key, 1) + 1;
                numbers[key] = number;
                path = string.Create(CultureInfo.InvariantCulture, $"{paths[i]}~{number}");
            }

            paths[i] = path + Extension;
        }

        return paths;
    }

    private static string PartOf(string part)
    {
        StringBuilder safe = new(part.Length);
        foreach (Rune rune in part.EnumerateRunes())
        {
            bool isRefused = Rune.IsControl(rune) || (rune.IsAscii && Refused.Contains((char)rune.Value, StringComparison.Ordinal));
            safe.Append(isRefused ? "_" : rune.ToString());
        }

        // Windows takes full stops and spaces at the end of a name away.
        for (int i = safe.Length - 1; i >= 0 && safe[i] is '.' or ' '; i--)
        {
            safe[i] = '_';
        }

        int length = Math.Min(safe.Length, LongestPart);
        safe.Length = length > 0 && char.IsHighSurrogate(safe[length - 1]) ? length - 1 : length;
        if (safe.Length == 0 || Devices.Contains(safe.ToString().Split('.')[0])) safe.Append('_');

        return safe.ToString();
    }

    /// <summary>The folders that a path goes through: no file may be called like one of them.</summary>
    private static IEnumerable<string> FoldersOf(string path)
    {
        for (int slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return KeyOf(path[..slash]);
        }
    }

    /// <summary>Some systems do not tell capitals apart.</summary>
    private static string KeyOf(string path) => Casing.Fold(path);
}
