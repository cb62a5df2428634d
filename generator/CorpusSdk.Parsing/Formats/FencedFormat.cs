using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Formats;

/// <summary>
/// A fence on a line of its own, a header, the fence once more, then Markdown or text. Blank lines before the first fence are allowed,
/// and spaces after a fence. What was probably meant as a fence is one, with a warning, where a header stands below it.
/// </summary>
/// <param name="name">The format's name.</param>
/// <param name="fence">The line that opens and closes the header.</param>
/// <param name="endMark">Another line that closes it.</param>
/// <param name="separator">What stands between a key and its value.</param>
/// <param name="syntax">How the header writes a field.</param>
internal abstract class FencedFormat(string name, string fence, string? endMark, char separator, HeaderSyntax syntax) : ArticleFormat(name)
{
    /// <summary>Comments above a fence: a line for an editor, or a licence.</summary>
    private const int MostComments = 40;

    public sealed override Recognition Read(ArticleDraft draft)
    {
        ArticleText text = draft.Text;
        if (!text.TryFindText(text.Start, out TextLine opening)) return Recognition.Other;

        TextLine closing;
        if (Is(text, opening, fence))
        {
            if (!TryFindClosing(text, opening.Next, out closing))
            {
                draft.Report(ProblemKinds.UnclosedFrontMatter, TextRange.FromBounds(opening.Start, opening.End), fence);
                return Recognition.Damaged;
            }
        }
        else if (!TryFindMeant(draft, ref opening, out closing))
        {
            return Recognition.Other;
        }

        if (!Is(text, closing, fence) && (endMark is null || !Is(text, closing, endMark))) ReportFence(draft, closing, "closes with");

        var header = TextRange.FromBounds(opening.Next, closing.Start);
        return HeaderLimits.IsShortEnough(draft, header) && TryReadHeader(draft, header, out IReadOnlyList<HeaderField> fields)
            ? FrontMatter.Complete(draft, fields, syntax, text.Trim(opening.Start, opening.End), closing.Next)
            : Recognition.Damaged;
    }

    /// <summary>Reads what stands between the fences; false when it cannot be used, and the draft's problems say why.</summary>
    protected abstract bool TryReadHeader(ArticleDraft draft, TextRange header, out IReadOnlyList<HeaderField> fields);

    /// <summary>A line that is nearly a fence, or a fence below comments, where a header stands below it.</summary>
    private bool TryFindMeant(ArticleDraft draft, ref TextLine opening, out TextLine closing)
    {
        ArticleText text = draft.Text;
        closing = default;
        TextLine first = opening;
        if (!TrySkipComments(text, ref opening) || !Fence.IsMeantBy(text, opening, fence[0], isOpening: true)) return false;
        if (!TryFindClosing(text, opening.Next, out closing) || !Fence.Encloses(text, opening.Next, closing.Start, separator)) return false;

        if (first.Start != opening.Start)
        {
            draft.Report(
                ProblemKinds.OddFence, text.Trim(first.Start, first.End),
                $"stands below '{Excerpt.Of(text.Slice(text.Trim(first.Start, first.End)))}', which is left out",
                "Move that line into the front matter, or below it");
        }

        if (!Is(text, opening, fence)) ReportFence(draft, opening, "opens with");
        return true;
    }

    /// <summary>Moves to the first line after comments of YAML and HTML; false where there is none.</summary>
    private static bool TrySkipComments(ArticleText text, ref TextLine line)
    {
        for (int i = 0; i < MostComments; i++)
        {
            ReadOnlySpan<char> content = text.Text.AsSpan(line.Start, line.End - line.Start).Trim();
            int next = line.Next;
            if (content.StartsWith("<!--".AsSpan()))
            {
                int end = text.Text.IndexOf("-->", line.Start, StringComparison.Ordinal);
                if (end < 0) return false;
                TextLine last = text.LineAt(end);
                if (!text.Text.AsSpan(end + 3, last.End - end - 3).IsWhiteSpace()) return false;
                next = last.Next;
            }
            else if (content.Length == 0 || content[0] != '#')
            {
                return true;
            }

            if (!text.TryFindText(next, out line)) return false;
        }

        return false;
    }

    private void ReportFence(ArticleDraft draft, TextLine line, string does)
    {
        var range = TextRange.FromBounds(line.Start, line.End);
        draft.Report(
            ProblemKinds.OddFence, range, $"{does} '{Excerpt.Of(draft.Text.Slice(range).TrimEnd())}', which is read as '{fence}'",
            $"Write {fence} at the start of the line, and nothing else");
    }

    /// <summary>
    /// The closing fence, or a line at the left that was meant as one; an indented one only where nothing else closes the header.
    /// </summary>
    private bool TryFindClosing(ArticleText text, int start, out TextLine line)
    {
        TextLine meant = default;
        for (int at = start; at < text.Length; at = line.Next)
        {
            line = text.LineAt(at);
            if (Is(text, line, fence) || (endMark is not null && Is(text, line, endMark))) return true;
            if (!Fence.IsMeantBy(text, line, fence[0], isOpening: false)) continue;
            if (fence[0] == '-' && !char.IsWhiteSpace(text.Text[line.Start])) return true;
            if (meant.Next == 0) meant = line;
        }

        line = meant;
        return meant.Next > 0;
    }

    private static bool Is(ArticleText text, TextLine line, string mark) =>
        text.Text.AsSpan(line.Start, line.End - line.Start).TrimEnd().SequenceEqual(mark.AsSpan());
}
