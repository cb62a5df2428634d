using System.Globalization;

namespace CorpusSdk.Tool.Output;

/// <summary>Numbers and texts as people read them, the same in every culture.</summary>
internal static class Texts
{
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A number with a noun, <c>1 article</c> or <c>2 articles</c>.</summary>
    public static string Counted(long number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    public static string Bytes(long bytes) => bytes switch
    {
        < 1024 => Counted(bytes, "byte"),
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.#} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024.0 * 1024):0.#} MB"),
    };

    /// <summary>A text in one line, of some characters at most. A pair of surrogates is never cut apart.</summary>
    public static string Line(string text, int most)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= most) return line;

        int end = most - 1;
        if (char.IsHighSurrogate(line[end - 1])) end--;
        return line[..end].TrimEnd() + "…";
    }
}
