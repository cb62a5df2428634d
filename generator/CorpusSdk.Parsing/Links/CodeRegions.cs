namespace CorpusSdk.Parsing;

/// <summary>
/// What in a body is code, as Markdown marks it: lines between fences, and text between runs of backticks. Asked about places in
/// their order, it reads each line once.
/// </summary>
internal sealed class CodeRegions(ArticleText text, int start, int end)
{
    private const int ShortestFence = 3;

    /// <summary>The next line to read.</summary>
    private int _next = start;

    /// <summary>Where the paragraph starts that the last line read belongs to.</summary>
    private int _paragraph = start;

    /// <summary>Where the last code between backticks ends.</summary>
    private int _codeEnd;

    /// <summary>The character of the fence that is open and its length; 0 for none.</summary>
    private (char Mark, int Length) _fence;

    /// <summary>Whether the <c>]</c> at a place ends the text of a link: it is no code and not escaped, and its paragraph has a <c>[</c> before it.</summary>
    public bool IsLink(int bracket)
    {
        while (_next <= bracket) ReadLine();
        if (_fence.Length > 0) return false;

        ReadOnlySpan<char> before = text.Text.AsSpan(_paragraph, bracket - _paragraph);
        return before.IndexOf('[') >= 0 && !IsEscaped(before, before.Length) && !IsInCode(bracket);
    }

    private void ReadLine()
    {
        TextLine line = text.LineAt(_next);
        ReadOnlySpan<char> content = text.Text.AsSpan(line.Start, Math.Min(line.End, end) - line.Start);
        // A list or a quote may hold a fence as well: what stands before it there is no more than this.
        ReadOnlySpan<char> trimmed = content.TrimStart(" \t>-*+".AsSpan());
        bool isFence = FenceOf(trimmed) is var fence && fence.Length > 0;
        if (_fence.Length > 0)
        {
            if (isFence && fence.Mark == _fence.Mark && fence.Length >= _fence.Length && trimmed.Slice(fence.Length).IsWhiteSpace()) _fence = default;
            _paragraph = line.Next;
        }
        else if (isFence)
        {
            _fence = fence;
            _paragraph = line.Next;
        }
        else if (content.IsWhiteSpace())
        {
            _paragraph = line.Next;
        }
        else if (trimmed.Length < content.TrimStart().Length || trimmed[0] is '|' or '#')
        {
            // An item of a list, a row of a table and a heading end what stands above them.
            _paragraph = line.Start;
        }

        _next = line.Next > line.Start ? line.Next : int.MaxValue;
    }

    /// <summary>The fence that a line starts with; backticks with another behind them are code within the line.</summary>
    private static (char Mark, int Length) FenceOf(ReadOnlySpan<char> line)
    {
        if (line.Length < ShortestFence || line[0] is not ('`' or '~')) return default;

        int length = RunAt(line, 0);
        return length < ShortestFence || (line[0] == '`' && line.Slice(length).IndexOf('`') >= 0) ? default : (line[0], length);
    }

    /// <summary>
    /// Whether a place is between backticks. Those that open code without any that close it are text, but what closes them may
    /// stand behind the place: then they are looked for in the rest of the paragraph.
    /// </summary>
    private bool IsInCode(int place)
    {
        if (place < _codeEnd) return true;

        int at = Math.Max(_paragraph, _codeEnd);
        ReadOnlySpan<char> before = text.Text.AsSpan(0, place);
        while (before.Slice(at).IndexOf('`') is >= 0 and var offset)
        {
            int open = at + offset;
            int length = RunAt(before, open);
            at = open + length;
            if (IsEscaped(before, open)) continue;

            int close = Closing(before, at, length);
            if (close < 0) close = Closing(text.Text.AsSpan(0, EndOfParagraph(place)), place, length);
            if (close < 0) continue;

            _codeEnd = at = close + length;
            if (place < _codeEnd) return true;
        }

        return false;
    }

    private int EndOfParagraph(int from)
    {
        int at = from;
        for (TextLine line = text.LineAt(from); !text.IsBlank(line); line = text.LineAt(at))
        {
            at = line.Next;
            if (at >= end || line.Next == line.End) break;
        }

        return Math.Min(at, end);
    }

    /// <summary>The first run of exactly as many backticks; -1 when there is none.</summary>
    private static int Closing(ReadOnlySpan<char> span, int from, int length)
    {
        for (int at = from; span.Slice(at).IndexOf('`') is >= 0 and var offset;)
        {
            int run = RunAt(span, at + offset);
            if (run == length) return at + offset;
            at += offset + run;
        }

        return -1;
    }

    private static int RunAt(ReadOnlySpan<char> span, int at)
    {
        int run = at;
        while (run < span.Length && span[run] == span[at]) run++;
        return run - at;
    }

    private static bool IsEscaped(ReadOnlySpan<char> span, int at)
    {
        int backslashes = 0;
        while (at - backslashes > 0 && span[at - backslashes - 1] == '\\') backslashes++;
        return backslashes % 2 == 1;
    }
}
