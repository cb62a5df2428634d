using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Formats;

/// <summary>
/// The end of a saved web page that is not the article's: a heading such as <c>Related Topics</c> with nothing but short
/// lines without a full stop below it. Anything that could be text keeps the whole end in the body.
/// </summary>
internal static class PageFurniture
{
    private const int LongestLine = 160;
    private const int MostParagraphs = 40;

    /// <summary>Headings that stand alone on their line; a row that ends with a space takes one to four words more.</summary>
    private static readonly string[] Headings =
    [
        "Related Topics", "Related Stories", "Related Articles", "Related News", "Recent Stories", "Recent Articles",
        "Latest News", "Most Read", "Most Popular", "Your Thoughts and Comments", "Share This Article", "More Stories From ",
        "More News From ",
    ];

    /// <summary>Where the furniture starts in the text from <paramref name="bodyStart"/> on; the text's end when there is none.</summary>
    public static int Find(ArticleText text, int bodyStart)
    {
        // A heading has to be there at all: one search over the text settles it for nearly every article.
        if (!MentionsHeading(text.Text, bodyStart)) return text.Length;

        int start = -1;
        int paragraphs = 0;
        for (int at = bodyStart; text.TryReadParagraph(at, out Paragraph paragraph); at = paragraph.Next)
        {
            TextRange range = text.Trim(paragraph.Start, paragraph.End);
            if (start >= 0 && (++paragraphs > MostParagraphs || IsProse(text, paragraph, range))) start = -1;
            if (start < 0 && at > bodyStart && paragraph.Lines == 1 && IsHeading(text.Slice(range)))
            {
                start = paragraph.Start;
                paragraphs = 0;
            }
        }

        return start < 0 ? text.Length : start;
    }

    private static bool MentionsHeading(string text, int start)
    {
        foreach (string heading in Headings)
            if (text.IndexOf(heading, start, StringComparison.Ordinal) >= 0) return true;
        return false;
    }

    private static bool IsHeading(string line)
    {
        foreach (string heading in Headings)
        {
            if (!heading.EndsWith(" ", StringComparison.Ordinal))
            {
                if (line.Equals(heading, StringComparison.Ordinal)) return true;
            }
            else if (line.StartsWith(heading, StringComparison.Ordinal))
            {
                return line.Substring(heading.Length).Split(' ').Length <= 4;
            }
        }

        return false;
    }

    private static bool IsProse(ArticleText text, Paragraph paragraph, TextRange range) =>
        range.Length > LongestLine * paragraph.Lines || text.Text[range.End - 1] is '.' or '!' or '?' or '"' or '\u201D';
}
