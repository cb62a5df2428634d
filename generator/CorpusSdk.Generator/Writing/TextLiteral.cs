using System.Text;

namespace CorpusSdk.Generator.Writing;

/// <summary>
/// A string as a raw literal over several lines where the text allows it, so that generated code shows texts as they are. Goes
/// into a hole of a <see cref="Template"/> without becoming a text in between: the bodies of articles are long.
/// </summary>
internal readonly struct TextLiteral(string text)
{
    /// <summary>How much further in the lines of the text are than the line that the literal starts in.</summary>
    private const int Indentation = 4;

    /// <param name="output">Takes the literal.</param>
    /// <param name="indentation">That of the line that the literal starts in.</param>
    public void WriteTo(StringBuilder output, int indentation)
    {
        if (!FitsRawLiteral(text))
        {
            output.Append(Literal.Of(text));
            return;
        }

        string quotes = new('"', Math.Max(3, LongestQuotes(text) + 1));
        int inner = indentation + Indentation;
        output.Append(quotes).Append('\n');
        for (int start = 0; start <= text.Length;)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            // An empty line needs no indentation; one of spaces needs its own spaces after it.
            if (end > start) output.Append(' ', inner).Append(text, start, end - start);
            output.Append('\n');
            start = end + 1;
        }

        output.Append(' ', inner).Append(quotes);
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
            // Nearly all characters are in this range, which one comparison tells.
            if (c is >= ' ' and < '\u0085') continue;
            if (c == '\n') lines = true;
            else if ((c < ' ' && c != '\t') || c is '\u0085' or '\u2028' or '\u2029' or '\uFEFF') return false;
            else if (char.IsSurrogate(c) && !(char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[++i])))
                return false;
        }

        return lines;
    }

    private static int LongestQuotes(string text)
    {
        int longest = 0;
        for (int start = text.IndexOf('"'); start >= 0; start = text.IndexOf('"', start))
        {
            int first = start;
            while (start < text.Length && text[start] == '"') start++;
            longest = Math.Max(longest, start - first);
        }

        return longest;
    }
}
