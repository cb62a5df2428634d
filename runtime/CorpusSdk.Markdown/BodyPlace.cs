using Markdig.Syntax;

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

    private static int EndOfLine(string body, int at)
    {
        ReadOnlySpan<char> rest = body.AsSpan(at);
        int end = rest.IndexOf('\n');
        return at + (end < 0 ? rest : rest[..end]).TrimEnd().Length;
    }
}
