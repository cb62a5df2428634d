using System.Text;
using CorpusSdk.Parsing.Links;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Formats;

/// <summary>
/// What a reader of a page sees of a line of Markdown: the texts of its links and images, and code and bold text without their marks.
/// </summary>
internal static class VisibleText
{
    /// <summary>In characters; no heading is longer, and each link looks ahead for its end.</summary>
    private const int Longest = 2000;

    public static string Of(string line)
    {
        if (line.Length > Longest || line.IndexOfAny(['[', '`', '*', '\\']) < 0) return line;

        var visible = new StringBuilder(line.Length);
        // Where the texts of links that may still close begin.
        var open = new Stack<int>();
        bool isCode = false;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (c == '`' && (isCode || line.IndexOf('`', i + 1) > 0))
            {
                isCode = !isCode;
            }
            else if (isCode)
            {
                visible.Append(c);
            }
            else if (c == '\\' && i + 1 < line.Length && (char.IsPunctuation(line[i + 1]) || char.IsSymbol(line[i + 1])))
            {
                visible.Append(line[++i]);
            }
            else if (c == '*' && i + 1 < line.Length && line[i + 1] == '*')
            {
                i++;
            }
            else if (c == '[' || (c == '!' && i + 1 < line.Length && line[i + 1] == '['))
            {
                open.Push(visible.Length);
                if (c == '!') i++;
                visible.Append('[');
            }
            else if (c == ']' && open.Count > 0)
            {
                int start = open.Pop();
                int end = EndOfLink(line, i + 1);
                if (end > 0) visible.Remove(start, 1);
                else visible.Append(c);
                if (end > 0) i = end - 1;
            }
            else
            {
                visible.Append(c);
            }
        }

        string text = visible.ToString().Trim();
        return text.Length > 0 ? text : line;
    }

    /// <summary>The place after a link's target, in parentheses or the name of one in brackets; -1 when there is none.</summary>
    private static int EndOfLink(string line, int at)
    {
        if (at >= line.Length) return -1;
        if (line[at] == '[') return line.IndexOf(']', at) + 1 is > 0 and var end ? end : -1;
        if (line[at] != '(' || !LinkTarget.TryRead(line.AsSpan(), at + 1, out TextRange range)) return -1;
        return line.IndexOf(')', range.End) + 1;
    }
}
