using CorpusSdk.Parsing.Dates;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Formats;

/// <summary>
/// No header: the first line is the title, a Markdown heading's mark left out. A paragraph below it that is a date and
/// nothing else is the article's date; the rest is the body.
/// </summary>
internal sealed class PlainFormat() : ArticleFormat("plain")
{
    public override Recognition Read(ArticleDraft draft)
    {
        ArticleText text = draft.Text;
        text.TryFindText(text.Start, out TextLine first);

        TextRange title = text.Trim(first.Start, first.End);
        if (title.Length > TitleShape.Longest)
        {
            draft.Report(
                ProblemKinds.MissingTitle, new TextRange(title.Start, 0), "the first line is too long for one",
                "Write a title and a blank line above it");
            draft.BodyStart = first.Start;
            return Recognition.Article;
        }

        if (MarkdownTitle.IsMarkup(text.Text.AsSpan(title.Start, title.Length)))
        {
            draft.BodyStart = first.Start;
            if (MarkdownTitle.TryFind(text, first.Start, levels: 6, beyondText: true, out string found, out TextRange range))
            {
                draft.SetTitle(found, range);
            }
            else
            {
                draft.Report(
                    ProblemKinds.MissingTitle, title, "the first line is no title, and there is no heading",
                    "Write a line such as '# A Title' above it; until then the article is called after its file");
            }

            return Recognition.Article;
        }

        bool isUnderlined = first.Next < text.Length && MarkdownTitle.Underline(text, text.LineAt(first.Next)) > 0;
        draft.SetTitle(
            MarkdownHeading.TryRead(text.Slice(title), out string heading)
                ? heading
                : isUnderlined ? VisibleText.Of(text.Slice(title))
                : text.Slice(title), title);
        draft.BodyStart = text.TryFindText(isUnderlined ? text.LineAt(first.Next).Next : first.Next, out TextLine body)
            ? body.Start
            : text.Length;

        if (text.TryReadParagraph(draft.BodyStart, out Paragraph second) && second.Lines == 1 && ReadDateLine(draft, second))
            draft.BodyStart = text.TryFindText(second.Next, out body) ? body.Start : text.Length;
        return Recognition.Article;
    }

    private static bool ReadDateLine(ArticleDraft draft, Paragraph paragraph)
    {
        TextRange range = draft.Text.Trim(paragraph.Start, paragraph.End);
        if (range.Length > 40 || DateReader.Read(draft.Text.Slice(range), out _, out _) is DateReading.None or DateReading.MonthOnly)
            return false;

        DateField.Read(draft, draft.Text.Slice(range), range);
        return true;
    }
}
