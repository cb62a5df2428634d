namespace CorpusSdk.Parsing;

/// <summary>The first line of a newswire file, <c> date 2021-12-22 UrduPoint.com</c>: a written date and what stands behind it.</summary>
/// <param name="Date">The date as written.</param>
/// <param name="Rest">The rest of the line without blanks around it; empty when there is none.</param>
internal readonly record struct DateLine(TextRange Date, TextRange Rest)
{
    private const string Keyword = "date";

    public static bool TryRead(ArticleText text, TextLine line, out DateLine dateLine)
    {
        dateLine = default;
        TextRange range = text.Trim(line.Start, line.End);
        int start = range.Start + Keyword.Length;
        if (range.Length <= Keyword.Length || string.Compare(text.Text, range.Start, Keyword, 0, Keyword.Length, StringComparison.OrdinalIgnoreCase) != 0) return false;
        if (text.Text[start] is not (' ' or '\t')) return false;

        while (start < range.End && text.Text[start] is ' ' or '\t') start++;
        int end = start;
        while (end < range.End && !char.IsWhiteSpace(text.Text[end])) end++;
        if (!LooksLikeDate(text.Text.AsSpan(start, end - start))) return false;

        dateLine = new DateLine(TextRange.FromBounds(start, end), text.Trim(end, range.End));
        return true;
    }

    /// <summary>Four digits and a hyphen: what follows may be wrong, but a date was meant.</summary>
    private static bool LooksLikeDate(ReadOnlySpan<char> word)
    {
        if (word.Length < 5 || word[4] != '-') return false;
        foreach (char c in word.Slice(0, 4))
            if (c is < '0' or > '9') return false;
        return true;
    }
}
