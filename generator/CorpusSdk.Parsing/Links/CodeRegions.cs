using CorpusSdk.Parsing.Text;

namespace CorpusSdk.Parsing.Links;

/// <summary>
/// What in a body is code, as Markdown marks it: lines between fences, and text between runs of backticks. It is asked about
/// places in their order, and looks at the lines around them and at those that could be fences: reading every line took a
/// quarter of the time of parsing.
/// </summary>
internal sealed class CodeRegions
{
    private const int ShortestFence = 3;

    private readonly ArticleText _text;
    private readonly int _end;

    /// <summary>Where the text starts that no fence encloses, or the last closing fence ends.</summary>
    private int _outside;

    /// <summary>The next places of three backticks and of three tildes.</summary>
    private int _backticks;

    private int _tildes;

    /// <summary>The character of the fence that is open and its length; 0 for none.</summary>
    private (char Mark, int Length) _fence;

    /// <summary>The paragraph of the last place, and that place.</summary>
    private int _paragraph;

    private int _last;

    /// <summary>Where the last code between backticks ends.</summary>
    private int _codeEnd;

    public CodeRegions(ArticleText text, int start, int end)
    {
        (_text, _end, _outside, _paragraph, _last) = (text, end, start, start, start);
        _backticks = Next("```", start);
        _tildes = Next("~~~", start);
    }

    /// <summary>Whether the <c>]</c> at a place ends the text of a link: it is no code and not escaped, and its paragraph has a <c>[</c> before it.</summary>
    public bool IsLink(int bracket)
    {
        while (Math.Min(_backticks, _tildes) is var fence && fence < bracket) ReadFence(fence);
        if (_fence.Length > 0) return false;

        (_paragraph, _last) = (ParagraphOf(bracket), bracket);
        ReadOnlySpan<char> before = _text.Text.AsSpan(_paragraph, bracket - _paragraph);
        return before.IndexOf('[') >= 0 && !IsEscaped(before, before.Length) && !IsInCode(bracket);
    }

    /// <summary>Reads the line of a place that could be a fence, and goes on behind it.</summary>
    private void ReadFence(int place)
    {
        TextLine line = _text.LineAt(StartOfLine(place));
        ReadOnlySpan<char> content = Trimmed(line.Start, Math.Min(line.End, _end));
        (char Mark, int Length) fence = FenceOf(content);
        if (fence.Length > 0 && _fence.Length == 0)
        {
            _fence = fence;
        }
        else if (fence.Mark == _fence.Mark && fence.Length > 0 && fence.Length >= _fence.Length && content.Slice(fence.Length).IsWhiteSpace())
        {
            _fence = default;
            _outside = line.Next;
        }

        int next = line.Next > line.End ? line.Next : _end;
        if (_backticks < next) _backticks = Next("```", next);
        if (_tildes < next) _tildes = Next("~~~", next);
    }

    private int Next(string mark, int from) =>
        from < _end && _text.Text.AsSpan(from, _end - from).IndexOf(mark.AsSpan()) is >= 0 and var offset ? from + offset : int.MaxValue;

    /// <summary>A line without what stands before a fence in a list or a quote.</summary>
    private ReadOnlySpan<char> Trimmed(int start, int end) => _text.Text.AsSpan(start, end - start).TrimStart(" \t>-*+".AsSpan());

    /// <summary>Where the paragraph of a place starts. An item of a list, a row of a table and a heading start one of their own.</summary>
    private int ParagraphOf(int place)
    {
        for (int start = StartOfLine(place), end = place; ;)
        {
            if (start <= _outside) return _outside;

            ReadOnlySpan<char> line = _text.Text.AsSpan(start, end - start).TrimStart();
            if (line.Length > 0 && line[0] is '-' or '*' or '+' or '>' or '|' or '#') return start;
            if (start <= _last) return _paragraph;

            int above = start - (start > 1 && _text.Text[start - 1] == '\n' && _text.Text[start - 2] == '\r' ? 2 : 1);
            int next = StartOfLine(above);
            if (_text.Text.AsSpan(next, above - next).IsWhiteSpace()) return start;
            (start, end) = (next, above);
        }
    }

    private int StartOfLine(int place) => _text.Text.AsSpan(0, place).LastIndexOfAny('\n', '\r') + 1;

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
        ReadOnlySpan<char> before = _text.Text.AsSpan(0, place);
        while (before.Slice(at).IndexOf('`') is >= 0 and var offset)
        {
            int open = at + offset;
            int length = RunAt(before, open);
            at = open + length;
            if (IsEscaped(before, open)) continue;

            int close = Closing(before, at, length);
            if (close < 0) close = Closing(_text.Text.AsSpan(0, EndOfParagraph(place)), place, length);
            if (close < 0) continue;

            _codeEnd = at = close + length;
            if (place < _codeEnd) return true;
        }

        return false;
    }

    private int EndOfParagraph(int from)
    {
        int at = from;
        for (TextLine line = _text.LineAt(from); !_text.IsBlank(line); line = _text.LineAt(at))
        {
            at = line.Next;
            if (at >= _end || line.Next == line.End) break;
        }

        return Math.Min(at, _end);
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
