using System.Globalization;

namespace CorpusSdk.Tests.Search.Unicode;

/// <summary>
/// The Unicode Consortium's data files, of version 15.0: Debian's package unicode-data, or the folder that the environment
/// variable <c>CORPUSSDK_UNICODE_DATA</c> names. A test that asks for them where they are missing is skipped and says so.
/// </summary>
internal static class UnicodeFolder
{
    public const string Version = "15.0.0";

    private static readonly string Folder = Environment.GetEnvironmentVariable("CORPUSSDK_UNICODE_DATA") ?? "/usr/share/unicode";

    /// <summary>The lines of a file without comments, split at semicolons and trimmed.</summary>
    public static IEnumerable<string[]> Rows(string file)
    {
        string path = Path.Combine(Folder, file);
        Assert.SkipUnless(File.Exists(path), $"Unicode's data file {path} is missing.");
        string ofVersion = Path.Combine(Folder, "CaseFolding.txt");
        Assert.SkipUnless(
            File.ReadLines(ofVersion).First().Contains(Version, StringComparison.Ordinal),
            $"The data files of {Folder} are not those of Unicode {Version}.");
        return from line in File.ReadLines(path)
               let row = line.Split('#')[0]
               where !string.IsNullOrWhiteSpace(row)
               select row.Split(';', StringSplitOptions.TrimEntries);
    }

    /// <summary>A property that a file gives to ranges of code points.</summary>
    public static string?[] Property(string file)
    {
        string?[] values = new string?[0x110000];
        foreach (string[] row in Rows(file))
        {
            string[] ends = row[0].Split("..");
            Array.Fill(values, row[1], Number(ends[0]), Number(ends[^1]) - Number(ends[0]) + 1);
        }

        return values;
    }

    public static int Number(string hex) => int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    public static int[] Numbers(string hex) => [.. hex.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Number)];
}
