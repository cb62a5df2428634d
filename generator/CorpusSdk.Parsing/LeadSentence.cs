using System.Text;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Text;

namespace CorpusSdk.Parsing;

/// <summary>The first sentence of a body's first paragraph, without its dateline: what a hover shows of the text.</summary>
internal static class LeadSentence
{
    private const int Longest = 400;

    /// <summary>How a paragraph starts that is not prose: headings, quotes, code, tables, rules, images, tags, shortcodes.</summary>
    private static readonly string[] NotProse = ["#", ">", "```", "|", "---", "***", "===", "![", "[!", "<", "{"];

    /// <summary>More of a text in Markdown than will be shown, since links have targets that are not.</summary>
    private const int LongestMarkdown = 4 * Longest;

    /// <param name="body">The body.</param>
    /// <param name="seen">The same with signs in the place of what a reader does not see; empty where it is not Markdown.</param>
    /// <param name="opening">Its dateline.</param>
    /// <param name="language">Its language.</param>
    public static string Of(ReadOnlySpan<char> body, ReadOnlySpan<char> seen, ParsedDateline? opening, string? language)
    {
        TextRange paragraph = opening is { } dateline ? Paragraph(body, dateline.Text.Length, out _) : FirstProse(body);
        ReadOnlySpan<char> text = body.Slice(paragraph.Start, Math.Min(paragraph.Length, Longest));
        if (!seen.IsEmpty && seen.Slice(paragraph.Start, paragraph.Length).IndexOf(SentenceMarks.Hidden) >= 0)
        {
            StringBuilder shown = new();
            SeenText.Append(shown, body, seen, paragraph.Start, paragraph.End, isMarkdown: true, Longest);
            text = shown.ToString().AsSpan();
        }

        return text.Slice(0, SentenceReader.FirstLength(text, SentenceRules.For(language))).ToString();
    }

    /// <summary>The first paragraph that reads as a sentence; the first of all when none does.</summary>
    private static TextRange FirstProse(ReadOnlySpan<char> body)
    {
        TextRange first = Paragraph(body, 0, out int next);
        TextRange paragraph = first;
        for (int tries = 0; tries < 10 && !IsProse(body, paragraph) && next < body.Length; tries++)
        {
            paragraph = Paragraph(body, next, out next);
        }

        return IsProse(body, paragraph) ? paragraph : first;
    }

    private static bool IsProse(ReadOnlySpan<char> body, TextRange paragraph)
    {
        ReadOnlySpan<char> text = body.Slice(paragraph.Start, paragraph.Length);
        foreach (string start in NotProse)
            if (text.StartsWith(start.AsSpan())) return false;
        return text.Length > 0;
    }

    /// <summary>The text from a position to the next empty line, but not more than may be shown.</summary>
    private static TextRange Paragraph(ReadOnlySpan<char> body, int start, out int next)
    {
        ReadOnlySpan<char> rest = body.Slice(start);
        int end = rest.IndexOf("\n\n".AsSpan());
        next = end < 0 ? body.Length : start + end + 2;
        ReadOnlySpan<char> paragraph = rest.Slice(0, Math.Min(end < 0 ? rest.Length : end, LongestMarkdown));
        int blanks = paragraph.Length - paragraph.TrimStart().Length;
        return new TextRange(start + blanks, paragraph.Trim().Length);
    }
}
