using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CorpusSdk;

/// <summary>Where an element stands in a body.</summary>
internal static class BodyPlace
{
    /// <summary>Where it begins, and its length. Linear in the length of its last line.</summary>
    public static (int Start, int Length) Of(MarkdownObject item, string body)
    {
        int start = Math.Clamp(item.Span.Start, 0, body.Length);
        int end = Math.Clamp(item.Span.End + 1, start, body.Length);
        end = item switch
        {
            // Markdig leaves out the signs at the end of a line, and all but the first line of code whose fence nobody closed.
            HeadingBlock { IsSetext: false } => EndOfLine(body, end),
            FencedCodeBlock { ClosingFencedCharCount: 0, Lines: { Count: > 0 } lines } =>
                Math.Max(end, EndOfLine(body, Math.Clamp(lines.Lines[lines.Count - 1].Position, end, body.Length))),
            _ => end,
        };
        return (start, end - start);
    }

    /// <summary>
    /// By how much the places that Markdig gives to what is in a heading are too low. A tab after the signs makes it read a copy of the
    /// line's rest, and count from there.
    /// </summary>
    public static int ShiftOf(HeadingBlock heading, string body)
    {
        int start = heading.Span.Start + heading.Level;
        ReadOnlySpan<char> rest = body.AsSpan(Math.Clamp(start, 0, body.Length));
        int blanks = rest.IndexOfAnyExcept(' ', '\t');
        if (blanks <= 0 || !rest[..blanks].Contains('\t')) return 0;

        // Signs that turned out to mean nothing are texts of their own, shorter than the copy.
        string? copy = heading.Inline?.Descendants<LiteralInline>().MaxBy(static literal => literal.Content.Text.Length)?.Content.Text;
        string text = (copy ?? "").TrimStart();
        return copy is not null && copy.Length != body.Length && rest[blanks..].StartsWith(text, StringComparison.Ordinal)
            ? start + blanks - (copy.Length - text.Length)
            : 0;
    }

    private static int EndOfLine(string body, int at)
    {
        ReadOnlySpan<char> rest = body.AsSpan(at);
        int end = rest.IndexOf('\n');
        return at + (end < 0 ? rest : rest[..end]).TrimEnd().Length;
    }
}
