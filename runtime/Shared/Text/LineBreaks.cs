namespace CorpusSdk.Shared.Text;

/// <summary>What the line ends within a paragraph of plain text are for.</summary>
internal enum LineBreaks
{
    /// <summary>They wrap lines: a sentence goes on.</summary>
    Wrap,

    /// <summary>Each line stands by itself, as in a list or an address.</summary>
    Each,

    /// <summary>
    /// Lines are too long to be wrapped: a line end is meant, unless a blank or a small letter says that the sentence goes on.
    /// </summary>
    Meant,
}

/// <summary>Tells what the line ends of a paragraph are for.</summary>
internal static class ParagraphLines
{
    // Texts are wrapped at 60 to 80 characters, and rarely above 100.
    private const int LongestOfLists = 60;
    private const int LongestWrapped = 120;

    /// <summary>What the line ends are for. Linear in the length of the paragraph.</summary>
    public static LineBreaks Of(ReadOnlySpan<char> paragraph)
    {
        if (paragraph.IndexOf('\n') < 0) return LineBreaks.Wrap;

        int longest = 0;
        bool isList = true;
        bool? isSmall = null;
        for (int start = 0; start < paragraph.Length;)
        {
            int length = paragraph.Slice(start).IndexOf('\n');
            ReadOnlySpan<char> line = paragraph.Slice(start, length < 0 ? paragraph.Length - start : length).Trim();
            start = length < 0 ? paragraph.Length : start + length + 1;
            longest = Math.Max(longest, line.Length);
            if (longest > LongestWrapped) return LineBreaks.Meant;
            if (!isList || line.Length == 0) continue;

            // Each ends in a letter, and begins as the others do, except those with "d." before them.
            isList = char.IsLetterOrDigit(line[line.Length - 1]);
            if (IsMarked(line)) continue;

            bool startsSmall = char.IsLower(line[0]);
            isSmall ??= startsSmall;
            isList &= isSmall == startsSmall;
        }

        return isList && longest <= LongestOfLists ? LineBreaks.Each : LineBreaks.Wrap;
    }

    private static bool IsMarked(ReadOnlySpan<char> line) => line.Length > 2 && line[1] is '.' or ')' && line[2] == ' ';
}
