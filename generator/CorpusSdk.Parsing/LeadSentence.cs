using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Shared.Text;

namespace CorpusSdk.Parsing;

/// <summary>The first sentence of a body's first paragraph, without its dateline: what a hover shows of the text.</summary>
internal static class LeadSentence
{
    private const int Longest = 400;

    /// <summary>How a paragraph starts that is not prose: headings, quotes, code, tables, rules, images, tags, shortcodes.</summary>
    private static readonly string[] NotProse = ["#", ">", "```", "|", "---", "***", "===", "![", "[!", "<", "{"];

    public static string Of(ReadOnlySpan<char> body, ParsedDateline? opening, string? language)
    {
        ReadOnlySpan<char> paragraph = opening is { } dateline ? Paragraph(body, dateline.Text.Length, out _) : FirstProse(body);
        return paragraph.Slice(0, SentenceReader.FirstLength(paragraph, SentenceRules.For(language))).ToString();
    }

    /// <summary>The first paragraph that reads as a sentence; the first of all when none does.</summary>
    private static ReadOnlySpan<char> FirstProse(ReadOnlySpan<char> body)
    {
        ReadOnlySpan<char> first = Paragraph(body, 0, out int next);
        ReadOnlySpan<char> paragraph = first;
        for (int tries = 0; tries < 10 && !IsProse(paragraph) && next < body.Length; tries++) paragraph = Paragraph(body, next, out next);
        return IsProse(paragraph) ? paragraph : first;
    }

    private static bool IsProse(ReadOnlySpan<char> paragraph)
    {
        foreach (string start in NotProse)
            if (paragraph.StartsWith(start.AsSpan())) return false;
        return paragraph.Length > 0;
    }

    /// <summary>The text from a position to the next empty line, but not more than will be shown.</summary>
    private static ReadOnlySpan<char> Paragraph(ReadOnlySpan<char> body, int start, out int next)
    {
        ReadOnlySpan<char> rest = body.Slice(start);
        int end = rest.IndexOf("\n\n".AsSpan());
        next = end < 0 ? body.Length : start + end + 2;
        return rest.Slice(0, Math.Min(end < 0 ? rest.Length : end, Longest)).Trim();
    }
}
