namespace CorpusSdk.Parsing;

/// <summary>The first sentence of a body's first paragraph, without its dateline: what a hover shows of the text.</summary>
internal static class LeadSentence
{
    private const int Longest = 400;

    private static readonly string[] Abbreviations = ["Mr", "Mrs", "Ms", "Dr", "St", "No", "Jr", "Sr", "Prof", "Gen", "Gov", "Sen", "Rep", "vs", "approx", "Inc", "Ltd", "Co"];

    /// <summary>How a paragraph starts that is no prose: headings, quotes, code, tables, rules, images, tags, shortcodes.</summary>
    private static readonly string[] NotProse = ["#", ">", "```", "|", "---", "***", "===", "![", "[!", "<", "{"];

    public static string Of(string body, ParsedDateline? opening)
    {
        string paragraph = opening is { } dateline ? Paragraph(body, dateline.Text.Length, out _) : FirstProse(body);
        for (int i = 0; i < paragraph.Length; i++)
            if (EndsSentence(paragraph, i)) return paragraph.Substring(0, i + 1 + QuotesBehind(paragraph, i));
        return paragraph;
    }

    /// <summary>The first paragraph that reads as a sentence; the first of all when none does.</summary>
    private static string FirstProse(string body)
    {
        string first = Paragraph(body, 0, out int next);
        string paragraph = first;
        for (int tries = 0; tries < 10 && !IsProse(paragraph) && next < body.Length; tries++) paragraph = Paragraph(body, next, out next);
        return IsProse(paragraph) ? paragraph : first;
    }

    private static bool IsProse(string paragraph) =>
        paragraph.Length > 0 && !NotProse.Any(start => paragraph.StartsWith(start, StringComparison.Ordinal));

    /// <summary>The text from a position to the next empty line, but not more than will be shown.</summary>
    private static string Paragraph(string body, int start, out int next)
    {
        int end = body.IndexOf("\n\n", start, StringComparison.Ordinal);
        next = end < 0 ? body.Length : end + 2;
        return body.Substring(start, Math.Min((end < 0 ? body.Length : end) - start, Longest)).Trim();
    }

    private static bool EndsSentence(string text, int index)
    {
        if (text[index] is '\u3002' or '\uFF01' or '\uFF1F' or '\u0964') return true;
        if (text[index] is not ('.' or '!' or '?' or '\u061F')) return false;

        int next = index + 1 + QuotesBehind(text, index);
        if (next < text.Length && !char.IsWhiteSpace(text[next])) return false;
        return text[index] != '.' || !IsAbbreviation(text, index);
    }

    /// <summary>A single letter or a known short form before the full stop.</summary>
    private static bool IsAbbreviation(string text, int stop)
    {
        int start = stop;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return stop - start == 1 || Abbreviations.Contains(text.Substring(start, stop - start));
    }

    private static int QuotesBehind(string text, int index)
    {
        int end = index + 1;
        while (end < text.Length && text[end] is '"' or '\'' or '\u201D' or '\u2019' or '\u00BB' or ')') end++;
        return end - index - 1;
    }
}
