using CorpusSdk.Parsing.Text;

namespace CorpusSdk.Parsing.Formats;

/// <summary>
/// Lines that were probably meant as a fence of front matter: indented, longer, with the name of a language after them, or of the dashes
/// that word processors write.
/// </summary>
internal static class Fence
{
    private static readonly string[] Languages = ["yaml", "yml", "json", "toml"];

    /// <summary>Whether a line could be meant as a fence of three marks.</summary>
    /// <param name="text">The file.</param>
    /// <param name="line">The line.</param>
    /// <param name="mark">The character of the fence, <c>-</c> or <c>+</c>.</param>
    /// <param name="isOpening">Whether a language may follow.</param>
    public static bool IsMeantBy(ArticleText text, TextLine line, char mark, bool isOpening)
    {
        ReadOnlySpan<char> trimmed = text.Text.AsSpan(line.Start, line.End - line.Start).Trim();
        int marks = 0;
        int width = 0;
        for (; marks < trimmed.Length && IsMark(trimmed[marks], mark); marks++) width += Width(trimmed[marks]);
        if (width < 3) return false;

        ReadOnlySpan<char> rest = trimmed.Slice(marks).Trim();
        if (rest.Length == 0) return true;
        if (!isOpening) return false;
        foreach (string language in Languages)
            if (rest.Equals(language.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>
    /// Whether what stands between two lines reads like a header: a key at the start of a line first, and no line at the left that is
    /// neither a key nor an item nor a comment.
    /// </summary>
    public static bool Encloses(ArticleText text, int start, int end, char separator)
    {
        bool hasKey = false;
        for (int at = start; at < end;)
        {
            TextLine line = text.LineAt(at);
            at = line.Next;
            if (text.IsBlank(line)) continue;

            char first = text.Text[line.Start];
            if (IsKeyLine(text, line, separator)) hasKey = true;
            else if (!hasKey && first is '{' or '"') return true;
            else if (!hasKey ? first != '#' : !char.IsWhiteSpace(first) && first is not ('#' or '-' or '[' or ']' or '}')) return false;
        }

        return hasKey;
    }

    private static bool IsKeyLine(ArticleText text, TextLine line, char separator)
    {
        int at = line.Start;
        if (!char.IsLetter(text.Text[at]) && text.Text[at] is not ('"' or '\'' or '_' or '[')) return false;
        while (at < line.End && text.Text[at] != separator) at++;
        if (text.Text[line.Start] == '[') return separator == '=';
        return at < line.End && at - line.Start <= 60 && (separator == '=' || at + 1 == line.End || char.IsWhiteSpace(text.Text[at + 1]));
    }

    private static bool IsMark(char c, char mark) => c == mark || (mark == '-' && Width(c) > 1);

    /// <summary>A long dash stands for two hyphens or three.</summary>
    private static int Width(char c) =>
        c is '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' ? 2 : c is '\u2014' or '\u2015' ? 3 : 1;
}
