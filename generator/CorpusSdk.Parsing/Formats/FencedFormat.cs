using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Formats;

/// <summary>
/// A fence on a line of its own, a header, the fence once more, then Markdown or text. Blank lines before the first fence are allowed,
/// and blanks behind a fence, but none before it.
/// </summary>
/// <param name="name">The format's name.</param>
/// <param name="fence">The line that opens and closes the header.</param>
/// <param name="endMark">Another line that closes it.</param>
/// <param name="syntax">How the header writes a field.</param>
internal abstract class FencedFormat(string name, string fence, string? endMark, HeaderSyntax syntax) : ArticleFormat(name)
{
    public sealed override Recognition Read(ArticleDraft draft)
    {
        ArticleText text = draft.Text;
        if (!text.TryFindText(text.Start, out TextLine opening) || !Is(text, opening, fence)) return Recognition.Other;

        if (!TryFindClosing(text, opening.Next, out TextLine closing))
        {
            draft.Report(ProblemKinds.UnclosedFrontMatter, TextRange.FromBounds(opening.Start, opening.End), fence);
            return Recognition.Damaged;
        }

        TextRange header = TextRange.FromBounds(opening.Next, closing.Start);
        return HeaderLimits.IsShortEnough(draft, header) && TryReadHeader(draft, header, out IReadOnlyList<HeaderField> fields)
            ? FrontMatter.Complete(draft, fields, syntax, new TextRange(opening.Start, fence.Length), closing.Next)
            : Recognition.Damaged;
    }

    /// <summary>Reads what stands between the fences; false when it cannot be used, and the draft's problems say why.</summary>
    protected abstract bool TryReadHeader(ArticleDraft draft, TextRange header, out IReadOnlyList<HeaderField> fields);

    private bool TryFindClosing(ArticleText text, int start, out TextLine line)
    {
        for (int at = start; at < text.Length; at = line.Next)
        {
            line = text.LineAt(at);
            if (Is(text, line, fence) || (endMark is not null && Is(text, line, endMark))) return true;
        }

        line = default;
        return false;
    }

    private static bool Is(ArticleText text, TextLine line, string mark) =>
        text.Text.AsSpan(line.Start, line.End - line.Start).TrimEnd().SequenceEqual(mark.AsSpan());
}
