using System.Runtime.CompilerServices;

namespace CorpusSdk.Shared.Text;

/// <summary>
/// Pieces of Markdown: where each ends that begins at a place, or 0 where none does. Each stops at what begins another of its kind,
/// so that trying all places of a text stays linear.
/// </summary>
internal static class MarkdownSyntax
{
    private const int ShortestFence = 3;
    private const int LongestCharacterReference = 34;

    /// <summary>The length of a run of one character.</summary>
    public static int RunLength(ReadOnlySpan<char> text, int start)
    {
        int end = start + 1;
        while (end < text.Length && text[end] == text[start]) end++;
        return end - start;
    }

    /// <summary>The beginning of the next line.</summary>
    public static int LineEnd(ReadOnlySpan<char> text, int start)
    {
        int length = text.Slice(start).IndexOf('\n');
        return length < 0 ? text.Length : start + length + 1;
    }

    /// <summary>The first character of a line that is neither a blank nor the mark of a quotation.</summary>
    public static int AfterIndentation(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && text[start] is ' ' or '\t' or '>') start++;
        return start;
    }

    public static bool IsBlankLine(ReadOnlySpan<char> text, int start)
    {
        start = AfterIndentation(text, start);
        return start == text.Length || text[start] is '\n' or '\r';
    }

    /// <summary>Says whether code begins, and after how many backticks or tildes.</summary>
    public static bool TryReadFence(ReadOnlySpan<char> text, int start, out int length)
    {
        length = 0;
        if (text[start] is not ('`' or '~')) return false;
        length = RunLength(text, start);
        if (length < ShortestFence) return false;
        // A run of backticks with another after it is code within a line.
        int after = start + length;
        return text[start] == '~' || text.Slice(after, LineEnd(text, after) - after).IndexOf('`') < 0;
    }

    /// <summary>The beginning of the line that closes code, or the end of the text.</summary>
    public static int FindClosingFence(ReadOnlySpan<char> text, int start, char mark, int length)
    {
        for (int line = start; line < text.Length; line = LineEnd(text, line))
        {
            int at = AfterIndentation(text, line);
            if (at < text.Length && text[at] == mark && RunLength(text, at) is var run && run >= length && IsBlankLine(text, at + run))
                return line;
        }

        return text.Length;
    }

    /// <summary><c>[label]: target</c>, to the end of its line. A footnote is none: its text is seen.</summary>
    public static int DefinitionEnd(ReadOnlySpan<char> text, int start)
    {
        if (start + 1 < text.Length && text[start + 1] == '^') return 0;
        for (int i = start + 1; i < text.Length; i++)
        {
            if (text[i] is '\n' or '[') return 0;
            if (text[i] != ']') continue;
            return i > start + 1 && i + 1 < text.Length && text[i + 1] == ':' ? LineEnd(text, i) : 0;
        }

        return 0;
    }

    /// <summary><c>(target "title")</c>, from the parenthesis on.</summary>
    [MethodImpl(Jit.Optimized)]
    public static int TargetEnd(ReadOnlySpan<char> text, int start)
    {
        int depth = 0;
        char quote = '\0';
        for (int i = start; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\n' && IsBlankLine(text, i + 1)) return 0;
            if (quote != '\0')
            {
                if (c == quote) quote = '\0';
                continue;
            }

            switch (c)
            {
                case '\\': i++; break;
                case '(': depth++; break;
                case ')': if (--depth == 0) return i + 1; break;
                case '"' or '\'' when text[i - 1] is ' ' or '\t' or '\n': quote = c; break;
                case ']' when i + 1 < text.Length && text[i + 1] == '(': return 0;
            }
        }

        return 0;
    }

    /// <summary>A tag, or an address in angle brackets.</summary>
    public static int TagEnd(ReadOnlySpan<char> text, int start, out bool isAddress)
    {
        isAddress = false;
        int first = start + 1;
        if (first == text.Length || !(IsLetterOrDigit(text[first]) || text[first] is '/' or '!' or '?')) return 0;
        char quote = '\0';
        bool hasBlank = false;
        bool hasSign = false; // of an address
        bool hasOther = false; // what no tag has outside of its values: <int, string>
        for (int i = first; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\n' && IsBlankLine(text, i + 1)) return 0;
            if (quote != '\0')
            {
                if (c == quote) quote = '\0';
                continue;
            }

            switch (c)
            {
                case '<': return 0;
                case '>':
                    isAddress = hasSign && !hasBlank;
                    bool isTag = text[first] is '!' or '?' || (!hasOther && text[first] is not (>= '0' and <= '9'));
                    return isAddress || isTag ? i + 1 : 0;
                case '"' or '\'' when text[i - 1] == '=': quote = c; break;
                case ' ' or '\t' or '\r' or '\n': hasBlank = true; break;
                case ':' or '@': hasSign = true; break;
                case '(' or ')' or '{' or '}' or ',' or ';' or '|' or '&' or '`': hasOther = true; break;
            }
        }

        return 0;
    }

    /// <summary>Says whether a tag has a name.</summary>
    public static bool IsTag(ReadOnlySpan<char> tag, string name) =>
        tag.Slice(1).StartsWith(name.AsSpan(), StringComparison.OrdinalIgnoreCase)
        && tag.Length > name.Length + 1
        && !IsLetterOrDigit(tag[name.Length + 1]);

    /// <summary><c>{#id .class key=value}</c> or <c>{: …}</c>, within a line.</summary>
    public static int AttributesEnd(ReadOnlySpan<char> text, int start)
    {
        int first = start + 1;
        if (first >= text.Length || text[first] is not ('#' or '.' or ':')) return 0;
        for (int i = first + 1; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '}') return i + 1;
            if (!IsLetterOrDigit(c) && c is not (' ' or '#' or '.' or '-' or '_' or ':' or '=' or '"' or '\'' or '%' or '/')) return 0;
        }

        return 0;
    }

    /// <summary><c>&amp;name;</c>, <c>&amp;#10;</c> or <c>&amp;#x1F;</c>.</summary>
    public static int CharacterReferenceEnd(ReadOnlySpan<char> text, int start)
    {
        int end = Math.Min(text.Length, start + LongestCharacterReference);
        int first = start + 1 < end && text[start + 1] == '#' ? start + 2 : start + 1;
        for (int i = first; i < end; i++)
        {
            if (text[i] == ';') return i > first ? i + 1 : 0;
            if (!IsLetterOrDigit(text[i])) return 0;
        }

        return 0;
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
