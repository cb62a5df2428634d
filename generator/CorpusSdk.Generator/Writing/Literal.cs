using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Writing;

/// <summary>C# literals for any text.</summary>
internal static class Literal
{
    /// <summary>A literal on one line, with escapes for whatever needs them, lone surrogates included.</summary>
    public static string Of(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A raw literal over several lines where the text allows it, so that generated code shows texts as they are.</summary>
    public static void WriteText(StringBuilder output, string indent, string before, string text, string after)
    {
        if (!FitsRawLiteral(text))
        {
            output.Append(indent).Append(before).Append(Of(text)).Append(after).Append('\n');
            return;
        }

        string quotes = new('"', Math.Max(3, LongestQuotes(text) + 1));
        string inner = indent + "    ";
        output.Append(indent).Append(before).Append(quotes).Append('\n');
        for (int start = 0; start <= text.Length;)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            // An empty line needs no indentation; one of blanks needs its own blanks behind it.
            if (end > start) output.Append(inner).Append(text, start, end - start);
            output.Append('\n');
            start = end + 1;
        }

        output.Append(inner).Append(quotes).Append(after).Append('\n');
    }

    /// <summary>
    /// Raw literals have no escapes: what a file cannot hold, or what the compiler takes for the end of a line and would want
    /// indented, cannot stand in one. A text of a single short line does not gain from one.
    /// </summary>
    private static bool FitsRawLiteral(string text)
    {
        bool lines = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\n') lines = true;
            else if ((c < ' ' && c != '\t') || c is '\u0085' or '\u2028' or '\u2029' or '\uFEFF') return false;
            else if (char.IsSurrogate(c) && !(char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[++i]))) return false;
        }

        return lines;
    }

    private static int LongestQuotes(string text)
    {
        int longest = 0;
        int run = 0;
        foreach (char c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
