using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Links;

/// <summary>
/// What in a body is code, as Markdown marks it: lines between fences, and text between runs of backticks. It is asked about
/// places in their order, and looks at the paragraphs around them and at the lines that could be fences: reading every line took
/// a quarter of the time of parsing. Each paragraph is read once, whatever number of places it has.
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

    /// <summary>The end of the paragraph that was read last.</summary>
    private int _paragraphEnd;

    /// <summary>The first <c>[</c> of that paragraph.</summary>
    private int _firstBracket;

    /// <summary>The code of that paragraph in its order, and how much of it lies before the last place.</summary>
    private List<TextRange> _code = [];

    private int _passed;

    public CodeRegions(ArticleText text, int start, int end)
    {
        (_text, _end, _outside, _paragraphEnd) = (text, end, start, start);
        _backticks = Next("```", start);
        _tildes = Next("~~~", start);
    }

    /// <summary>
    /// Whether the <c>]</c> at a place ends the text of a link: it is neither code nor escaped, and its paragraph has a <c>[</c> before it.
    /// </summary>
    public bool IsLink(int bracket)
    {
        while (Math.Min(_backticks, _tildes) is var fence && fence < bracket) ReadFence(fence);
        if (_fence.Length > 0) return false;

        if (bracket >= _paragraphEnd) ReadParagraph(bracket);
        return _firstBracket < bracket && !IsEscaped(bracket) && !IsInCode(bracket);
    }

    /// <summary>Reads the line of a place that could be a fence, and goes on after it.</summary>
    private void ReadFence(int place)
    {
        TextLine line = _text.LineAt(StartOfLine(place));
        ReadOnlySpan<char> content = Trimmed(line.Start, Math.Min(line.End, _end));
        (char Mark, int Length) fence = FenceOf(content);
        if (fence.Length > 0 && _fence.Length == 0)
        {
            _fence = fence;
        }
        else if (fence.Mark == _fence.Mark
            && fence.Length > 0
            && fence.Length >= _fence.Length
            && content.Slice(fence.Length).IsWhiteSpace())
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

    private void ReadParagraph(int place)
    {
        int start = StartOfParagraph(place);
        _paragraphEnd = EndOfParagraph(place);
        int bracket = _text.Text.AsSpan(start, _paragraphEnd - start).IndexOf('[');
        _firstBracket = bracket < 0 ? int.MaxValue : start + bracket;
        _code = CodeIn(start, _paragraphEnd);
        _passed = 0;
    }

    /// <summary>Where the paragraph of a place starts: after the one that was read last, and after the last fence.</summary>
    private int StartOfParagraph(int place)
    {
        int first = Math.Max(_outside, _paragraphEnd);
        for (int start = StartOfLine(place); ;)
        {
            if (start <= first) return first;
            if (StartsParagraph(start)) return start;

            int above = start - (start > 1 && _text.Text[start - 1] == '\n' && _text.Text[start - 2] == '\r' ? 2 : 1);
            int next = StartOfLine(above);
            if (_text.Text.AsSpan(next, above - next).IsWhiteSpace()) return start;
            start = next;
        }
    }

    /// <summary>
    /// The end of the paragraph's last line: a blank line, one that starts a paragraph or a fence comes next, or nothing.
    /// </summary>
    private int EndOfParagraph(int place)
    {
        TextLine line = _text.LineAt(place);
        while (line.Next > line.End && line.Next < _end && !StartsParagraph(line.Next))
        {
            TextLine next = _text.LineAt(line.Next);
            if (_text.IsBlank(next) || FenceOf(Trimmed(next.Start, Math.Min(next.End, _end))).Length > 0) break;
            line = next;
        }

        return Math.Min(line.End, _end);
    }

    /// <summary>Whether a line starts a paragraph of its own: an item of a list, a row of a table, a quote, a heading.</summary>
    private bool StartsParagraph(int line)
    {
        int at = line;
        while (at < _end && _text.Text[at] is not ('\n' or '\r') && char.IsWhiteSpace(_text.Text[at])) at++;
        return at < _end && _text.Text[at] is '-' or '*' or '+' or '>' or '|' or '#';
    }

    private int StartOfLine(int place) => _text.Text.AsSpan(0, place).LastIndexOfAny('\n', '\r') + 1;

    /// <summary>The fence that a line starts with; backticks with another after them are code within the line.</summary>
    private static (char Mark, int Length) FenceOf(ReadOnlySpan<char> line)
    {
        if (line.Length < ShortestFence || line[0] is not ('`' or '~')) return default;

        int length = RunAt(line, 0);
        return length < ShortestFence || (line[0] == '`' && line.Slice(length).IndexOf('`') >= 0) ? default : (line[0], length);
    }

    private bool IsInCode(int place)
    {
        while (_passed < _code.Count && _code[_passed].End <= place) _passed++;
        return _passed < _code.Count && _code[_passed].Start <= place;
    }

    /// <summary>
    /// What stands between a run of backticks and the next one of the same length, both included. A run without another of its
    /// length, or with a backslash before it, opens nothing.
    /// </summary>
    private List<TextRange> CodeIn(int start, int end)
    {
        var code = new List<TextRange>();
        ReadOnlySpan<char> text = _text.Text.AsSpan(0, end);
        if (text.Slice(start).IndexOf('`') < 0) return code;

        var runs = new List<TextRange>();
        for (int at = start; text.Slice(at).IndexOf('`') is >= 0 and var offset; at = runs[runs.Count - 1].End)
            runs.Add(new TextRange(at + offset, RunAt(text, at + offset)));

        // Read from the back, the run that closes another is the last one of its length: looking for each anew took minutes.
        int[] closing = new int[runs.Count];
        var last = new Dictionary<int, int>();
        for (int i = runs.Count - 1; i >= 0; i--)
        {
            closing[i] = last.TryGetValue(runs[i].Length, out int next) ? next : -1;
            last[runs[i].Length] = i;
        }

        for (int i = 0; i < closing.Length; i++)
        {
            if (closing[i] < 0 || IsEscaped(runs[i].Start)) continue;

            code.Add(TextRange.FromBounds(runs[i].Start, runs[closing[i]].End));
            i = closing[i];
        }

        return code;
    }

    private static int RunAt(ReadOnlySpan<char> span, int at)
    {
        int run = at;
        while (run < span.Length && span[run] == span[at]) run++;
        return run - at;
    }

    private bool IsEscaped(int at)
    {
        int backslashes = 0;
        while (at - backslashes > 0 && _text.Text[at - backslashes - 1] == '\\') backslashes++;
        return backslashes % 2 == 1;
    }
}
