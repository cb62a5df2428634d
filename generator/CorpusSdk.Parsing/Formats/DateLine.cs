using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Formats;

/// <summary>The first line of a newswire file, <c> date 2021-12-22 UrduPoint.com</c>: a written date and what stands after it.</summary>
/// <param name="Date">The date as written.</param>
/// <param name="Rest">The rest of the line without spaces around it; empty when there is none.</param>
internal readonly record struct DateLine(TextRange Date, TextRange Rest)
{
    private const string Keyword = "date";

    public static bool TryRead(ArticleText text, TextLine line, out DateLine dateLine)
    {
        dateLine = default;
        TextRange range = text.Trim(line.Start, line.End);
        int start = range.Start + Keyword.Length;
        if (range.Length <= Keyword.Length
            || string.Compare(text.Text, range.Start, Keyword, 0, Keyword.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return false;
        }

        if (text.Text[start] is not (' ' or '\t')) return false;

        while (start < range.End && text.Text[start] is ' ' or '\t') start++;
        int end = start;
        while (end < range.End && !char.IsWhiteSpace(text.Text[end])) end++;
        if (!LooksLikeDate(text.Text.AsSpan(start, end - start))) return false;

        dateLine = new DateLine(TextRange.FromBounds(start, end), text.Trim(end, range.End));
        return true;
    }

    /// <summary>Digits with hyphens, slashes or full stops among them: it may be written wrong, but a date was meant.</summary>
    private static bool LooksLikeDate(ReadOnlySpan<char> word)
    {
        int digits = 0;
        int separators = 0;
        foreach (char c in word)
        {
            if (c is >= '0' and <= '9') digits++;
            else if (c is '-' or '/' or '.') separators++;
            else return word.Length > 4 && word[4] == '-' && digits >= 4;
        }

        return digits >= 4 && separators is 1 or 2 && word[0] is >= '0' and <= '9';
    }
}
