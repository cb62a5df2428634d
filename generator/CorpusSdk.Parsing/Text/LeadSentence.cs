namespace CorpusSdk.Parsing;

/// <summary>The first sentence of a body's first paragraph, without its dateline: what a hover shows of the text.</summary>
internal static class LeadSentence
{
    private const int Longest = 400;

    private static readonly string[] Abbreviations = ["Mr", "Mrs", "Ms", "Dr", "St", "No", "Jr", "Sr", "Prof", "Gen", "Gov", "Sen", "Rep", "vs", "approx", "Inc", "Ltd", "Co"];

    public static string Of(string body, ParsedDateline? opening)
    {
        string paragraph = FirstParagraph(body);
        if (opening is { } dateline && paragraph.StartsWith(dateline.Text, StringComparison.Ordinal)) paragraph = paragraph.Substring(dateline.Text.Length);
        paragraph = paragraph.Trim();
        for (int i = 0; i < paragraph.Length && i < Longest; i++)
            if (EndsSentence(paragraph, i)) return paragraph.Substring(0, i + 1 + QuotesBehind(paragraph, i));
        return paragraph.Length <= Longest ? paragraph : paragraph.Substring(0, Longest);
    }

    private static string FirstParagraph(string body)
    {
        int end = body.IndexOf("\n\n", StringComparison.Ordinal);
        return end < 0 ? body : body.Substring(0, end);
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
