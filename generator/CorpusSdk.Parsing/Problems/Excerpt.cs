using System.Text;

namespace CorpusSdk.Parsing.Problems;

/// <summary>What a message quotes of a file: one line, cut when it is long. Build logs and error lists show no more.</summary>
internal static class Excerpt
{
    /// <summary>In characters; no message of the YAML parser is longer.</summary>
    public const int Longest = 120;

    public static string Of(string text)
    {
        bool fits = text.Length <= Longest;
        if (fits && !text.Any(BreaksLine)) return text;

        int length = fits ? text.Length : Longest - 1;
        if (!fits && char.IsHighSurrogate(text[length - 1])) length--;

        var excerpt = new StringBuilder(length + 1);
        for (int i = 0; i < length; i++) excerpt.Append(BreaksLine(text[i]) ? ' ' : text[i]);
        if (!fits) excerpt.Append('…');
        return excerpt.ToString();
    }

    /// <summary>Control characters as well: a terminal would obey them.</summary>
    private static bool BreaksLine(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
