using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Formats;

/// <summary>
/// The home format: a date line, the title, the title again with other capitals, the body. Real pages leave things out or
/// add some: a byline between the titles, one title, the site's name in place of the date line, page furniture at the end.
/// What is not recognised stays empty and is reported; nothing is made up.
/// </summary>
internal sealed class NewswireFormat() : ArticleFormat("newswire")
{
    public override Recognition Read(ArticleDraft draft)
    {
        ArticleText text = draft.Text;
        text.TryFindText(text.Start, out TextLine first);
        if (DateLine.TryRead(text, first, out DateLine dateLine)) ReadDated(draft, first, dateLine);
        else if (!TryReadUndated(draft)) return Recognition.Other;

        ReportMenu(draft, draft.Source, "source", SourceRange(text, first));
        ReportMenu(draft, draft.Title, "title", draft.TitleRange);
        draft.BodyEnd = PageFurniture.Find(text, draft.BodyStart);
        if (draft.BodyEnd < text.Length)
        {
            TextRange heading = text.LineAt(draft.BodyEnd) is var line ? text.Trim(line.Start, line.End) : default;
            draft.Report(ProblemKinds.Furniture, heading, text.Slice(heading));
        }

        return Recognition.Article;
    }

    private static void ReadDated(ArticleDraft draft, TextLine line, DateLine dateLine)
    {
        ArticleText text = draft.Text;
        DateField.Read(draft, text.Slice(dateLine.Date), dateLine.Date);

        string rest = text.Slice(dateLine.Rest);
        bool hasNext = text.TryReadParagraph(line.Next, out Paragraph next);
        switch (RestOfDateLine.Classify(text, rest, hasNext ? next : null))
        {
            case DateLineRest.Source:
                draft.Source = RestOfDateLine.SourceOf(rest);
                ReadTitles(draft, line.Next, dateLine.Date);
                break;
            case DateLineRest.Title:
                ReportMissingSource(draft, dateLine, ": the rest of the line was taken as the title");
                draft.SetTitle(rest, dateLine.Rest);
                ReadAfterTitle(draft, line.Next);
                break;
            case DateLineRest.Text:
                ReportMissingSource(draft, dateLine, ": the rest of the line was taken as text");
                ReportMissingTitle(draft, dateLine.Date, "the text begins on the date line");
                draft.BodyStart = dateLine.Rest.Start;
                break;
            default:
                ReportMissingSource(draft, dateLine, "");
                ReadTitles(draft, line.Next, dateLine.Date);
                break;
        }
    }

    /// <summary>The site's name once or twice in place of the date line; or no such line, but two titles.</summary>
    private static bool TryReadUndated(ArticleDraft draft)
    {
        ArticleText text = draft.Text;
        if (!text.TryReadParagraph(text.Start, out Paragraph first) || !text.TryReadParagraph(first.Next, out Paragraph second))
            return false;

        TextRange site = SiteLine(text, first);
        if (site.Length == 0 || !TitleShape.IsTitle(text, second) || !text.TryReadParagraph(second.Next, out Paragraph third)) return false;

        // One line could be a title with text below it; a second sign has to say that it is the site's name.
        bool sure = first.Lines == 2 || IsHostName(text.Slice(site)) || Repeats(text, second, third);
        if (!sure) return false;

        draft.Source = text.Slice(site);
        ReadTitles(draft, first.Next, site);
        string taken = draft.Date is null ? "the source" : "the source, and the day from the byline";
        string example = draft.Date is { } date ? date.ToString() : "2021-12-22";
        draft.Report(ProblemKinds.MissingDateLine, site, draft.Source, taken, example, draft.Source);
        return true;
    }

    private static void ReadTitles(ArticleDraft draft, int start, TextRange header)
    {
        ArticleText text = draft.Text;
        if (!text.TryReadParagraph(start, out Paragraph paragraph))
        {
            ReportMissingTitle(draft, header, "the file ends after its first line");
            return;
        }

        if (Byline.Read(text, paragraph) is { } byline
            && text.TryReadParagraph(paragraph.Next, out Paragraph title)
            && TitleShape.IsTitle(text, title)
            && !TitleShape.SameWords(text.Slice(text.Trim(paragraph.Start, paragraph.End)), text.Slice(text.Trim(title.Start, title.End))))
        {
            Take(draft, byline);
            draft.SetTitle(text.Slice(text.Trim(title.Start, title.End)), text.Trim(title.Start, title.End));
            ReadAfterTitle(draft, title.Next, hasByline: true);
            return;
        }

        if (!TitleShape.IsTitle(text, paragraph))
        {
            ReportMissingTitle(
                draft, text.Trim(paragraph.Start, text.LineAt(paragraph.Start).End), "the first paragraph is text and no title");
            draft.BodyStart = paragraph.Start;
            return;
        }

        TextRange range = text.Trim(paragraph.Start, paragraph.End);
        draft.SetTitle(text.Slice(range), range);
        ReadAfterTitle(draft, paragraph.Next);
    }

    /// <summary>A byline and the second title, in either order and each at most once; what comes then is the body.</summary>
    private static void ReadAfterTitle(ArticleDraft draft, int start, bool hasByline = false)
    {
        ArticleText text = draft.Text;
        draft.BodyStart = text.Length;
        bool byline = hasByline;
        for (int at = start; text.TryReadParagraph(at, out Paragraph paragraph); at = paragraph.Next)
        {
            draft.BodyStart = paragraph.Start;
            if (draft.Headline is null
                && paragraph.Lines == 1
                && text.Slice(text.Trim(paragraph.Start, paragraph.End)) is var line
                && TitleShape.SameWords(line, draft.Title))
            {
                draft.Headline = line;
            }
            else if (!byline && Byline.Read(text, paragraph) is { } found)
            {
                (byline, _) = (true, Take(draft, found));
            }
            else
            {
                return;
            }

            draft.BodyStart = text.Length;
        }
    }

    private static Byline Take(ArticleDraft draft, Byline byline)
    {
        draft.Authors = byline.Authors.ToEquatableArray();
        if (byline.Role is { } role)
            draft.Fields = [new HeaderField("role", byline.RoleRange, new ScalarValue(byline.RoleRange, role, IsQuoted: true))];
        // The date line's day and time stand for the article; a byline's time belongs to its own day.
        if (draft.Date is null && !draft.Broken.Contains(StandardMember.Date)) draft.Date = byline.Date;
        if (byline.Date == draft.Date) draft.Time ??= byline.Time;
        return byline;
    }

    private static TextRange SiteLine(ArticleText text, Paragraph paragraph)
    {
        TextLine first = text.LineAt(paragraph.Start);
        TextRange site = text.Trim(first.Start, first.End);
        if (paragraph.Lines > 2 || site.Length > RestOfDateLine.LongestSource) return default;
        if (paragraph.Lines == 1) return site;

        TextLine second = text.LineAt(first.Next);
        return text.Slice(site) == text.Slice(text.Trim(second.Start, second.End)) ? site : default;
    }

    /// <summary>A title twice, or a title and a byline: what follows a site's name on a saved page.</summary>
    private static bool Repeats(ArticleText text, Paragraph title, Paragraph next) =>
        Byline.Read(text, next) is { Date: not null }
        || (next.Lines == 1
            && TitleShape.SameWords(text.Slice(text.Trim(title.Start, title.End)), text.Slice(text.Trim(next.Start, next.End))));

    private static bool IsHostName(string text)
    {
        int dot = text.LastIndexOf('.');
        return dot > 0 && text.All(static c => char.IsLetterOrDigit(c) || c is '.' or '-') && IsTopLevelDomain(text.Substring(dot + 1));
    }

    /// <summary>In small letters: <c>ASP.NET</c> and <c>Node.js</c> are titles, and <c>README.md</c> names a file.</summary>
    private static bool IsTopLevelDomain(string label) =>
        label is "com" or "org" or "net" or "gov" or "edu" or "int" or "mil" or "info" or "news" or "online" or "press" or "media"
            or "today"
        || (label.Length == 2
            && label[0] is >= 'a' and <= 'z'
            && label[1] is >= 'a' and <= 'z'
            && label is not ("cs" or "fs" or "go" or "io" or "js" or "md" or "pl" or "ps" or "py" or "rb" or "rs" or "sh" or "so" or "ts"
                or "vb"));

    /// <summary>Where the source stands: behind the date, or on the first line.</summary>
    private static TextRange SourceRange(ArticleText text, TextLine first) =>
        DateLine.TryRead(text, first, out DateLine line) ? line.Rest : text.Trim(first.Start, first.End);

    private static void ReportMenu(ArticleDraft draft, string? taken, string field, TextRange range)
    {
        if (taken is not null && MenuText.Explain(taken) is { } what) draft.Report(ProblemKinds.MenuText, range, taken, field, what);
    }

    private static void ReportMissingSource(ArticleDraft draft, DateLine line, string taken) =>
        draft.Report(
            ProblemKinds.MissingSource, line.Rest.Length > 0 ? line.Rest : new TextRange(line.Date.End, 0), taken,
            draft.Date is { } date ? date.ToString() : "2021-12-22");

    private static void ReportMissingTitle(ArticleDraft draft, TextRange range, string seen) =>
        draft.Report(ProblemKinds.MissingTitle, range, seen, "Write the title in a paragraph of its own below the date line");
}
