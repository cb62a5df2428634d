namespace CorpusSdk.Parsing;

/// <summary>
/// <c>---</c>, YAML, <c>---</c> or YAML's own end mark <c>...</c>, then Markdown or text. Blank lines before the first fence
/// are allowed. A file without a title in its keys takes the body's first line when that is a level-one heading; the heading stays in the body.
/// </summary>
internal sealed class FrontMatterFormat() : ArticleFormat("front matter")
{
    private const string Fence = "---";
    private const string EndMark = "...";

    public override Recognition Read(ArticleDraft draft)
    {
        ArticleText text = draft.Text;
        if (!text.TryFindText(text.Start, out TextLine opening) || !Is(text, opening, Fence)) return Recognition.Other;

        if (!TryFindClosing(text, opening.Next, out TextLine closing))
        {
            draft.Report(ProblemKinds.UnclosedFrontMatter, TextRange.FromBounds(opening.Start, opening.End));
            return Recognition.Damaged;
        }

        if (!YamlHeader.TryRead(draft, TextRange.FromBounds(opening.Next, closing.Start), out IReadOnlyList<HeaderField> fields))
            return Recognition.Damaged;

        StandardFields.Read(draft, fields);
        draft.BodyStart = text.TryFindText(closing.Next, out TextLine body) ? body.Start : text.Length;
        if (draft.Title.Length == 0) TakeTitleFromHeading(draft, TextRange.FromBounds(opening.Start, closing.End));
        return Recognition.Article;
    }

    private static void TakeTitleFromHeading(ArticleDraft draft, TextRange header)
    {
        ArticleText text = draft.Text;
        TextLine first = text.LineAt(Math.Min(draft.BodyStart, text.Length));
        if (MarkdownHeading.TryRead(text.Slice(first), out string heading))
            draft.SetTitle(heading, TextRange.FromBounds(first.Start, first.End));
        else
            draft.Report(ProblemKinds.MissingTitle, new TextRange(header.Start, Fence.Length), "the front matter has no text under 'title'", "Write a line such as 'title: A Title' into it");
    }

    private static bool TryFindClosing(ArticleText text, int start, out TextLine line)
    {
        for (int at = start; at < text.Length; at = line.Next)
        {
            line = text.LineAt(at);
            if (Is(text, line, Fence) || Is(text, line, EndMark)) return true;
        }

        line = default;
        return false;
    }

    private static bool Is(ArticleText text, TextLine line, string mark) =>
        text.Text.AsSpan(line.Start, line.End - line.Start).TrimEnd().SequenceEqual(mark.AsSpan());
}
