using CorpusSdk.Parsing.Datelines;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Parsing.Formats;

/// <summary>Tells titles from text by their shape, and whether two of them are the same title in other capitals.</summary>
internal static class TitleShape
{
    /// <summary>In characters. The longest titles seen in ten thousand real ones have 134.</summary>
    public const int Longest = 300;

    private const int LongestSentence = 160;

    /// <summary>A single line, not as long as text, not a sentence of the length of a paragraph, not the opening of a lead.</summary>
    public static bool IsTitle(ArticleText text, Paragraph paragraph)
    {
        TextRange range = text.Trim(paragraph.Start, paragraph.End);
        if (paragraph.Lines != 1 || range.Length > Longest) return false;

        string line = text.Slice(range);
        if (range.Length > LongestSentence && line[line.Length - 1] is '.' or '!' or '?') return false;
        return DatelineReader.Read(line.AsSpan(), articleDate: null) is not ({ Agencies.Count: > 0 } or { Date: not null });
    }

    /// <summary>The same letters and digits in the same order, whatever their capitals and what stands between them.</summary>
    public static bool SameWords(string left, string right)
    {
        int i = 0;
        int j = 0;
        bool any = false;
        while (true)
        {
            while (i < left.Length && !char.IsLetterOrDigit(left[i])) i++;
            while (j < right.Length && !char.IsLetterOrDigit(right[j])) j++;
            if (i == left.Length || j == right.Length) return any && i == left.Length && j == right.Length;
            if (Casing.ToUpper(left[i++]) != Casing.ToUpper(right[j++])) return false;
            any = true;
        }
    }
}
