using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Text;

/// <summary>A file's text and the way around in it: lines, paragraphs, positions. Line ends are LF, CR LF and CR.</summary>
internal sealed class ArticleText
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>
    /// Line starts, as far as a position was asked for: with a problem in every line, counting anew for each took minutes.
    /// </summary>
    private readonly List<int> _lineStarts = [0];

    /// <summary>The line at the last of <see cref="_lineStarts"/>.</summary>
    private TextLine _lastLine;

    public ArticleText(string text)
    {
        Text = text;
        Start = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
        _lastLine = LineAt(0);
    }

    public string Text { get; }

    /// <summary>Where the text proper starts: after a byte order mark.</summary>
    public int Start { get; }

    public int Length => Text.Length;

    /// <summary>The line that starts at <paramref name="start"/>.</summary>
    public TextLine LineAt(int start)
    {
        int length = Text.AsSpan(start).IndexOfAny('\n', '\r');
        if (length < 0) return new TextLine(start, Text.Length, Text.Length);

        int end = start + length;
        bool pair = Text[end] == '\r' && end + 1 < Text.Length && Text[end + 1] == '\n';
        return new TextLine(start, end, end + (pair ? 2 : 1));
    }

    /// <summary>
    /// The first line at or after <paramref name="start"/> that holds more than white space; false at the end of the file.
    /// </summary>
    public bool TryFindText(int start, out TextLine line)
    {
        for (int at = start; at < Text.Length; at = line.Next)
        {
            line = LineAt(at);
            if (!IsBlank(line)) return true;
        }

        line = default;
        return false;
    }

    /// <summary>The first run of lines with text at or after <paramref name="start"/>; false at the end of the file.</summary>
    public bool TryReadParagraph(int start, out Paragraph paragraph)
    {
        if (!TryFindText(start, out TextLine first))
        {
            paragraph = default;
            return false;
        }

        TextLine last = first;
        int lines = 1;
        while (last.Next < Text.Length && LineAt(last.Next) is var next && !IsBlank(next))
        {
            last = next;
            lines++;
        }

        paragraph = new Paragraph(first.Start, last.End, last.Next, lines);
        return true;
    }

    public bool IsBlank(TextLine line) => Text.AsSpan(line.Start, line.End - line.Start).IsWhiteSpace();

    public string Slice(TextLine line) => Text.Substring(line.Start, line.End - line.Start);

    public string Slice(TextRange range) => Text.Substring(range.Start, range.Length);

    /// <summary>The range without white space at either end.</summary>
    public TextRange Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start])) start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1])) end--;
        return TextRange.FromBounds(start, end);
    }

    /// <summary>The text between two positions with every line end as <c>\n</c>.</summary>
    public string Normalized(int start, int end) => NormalizedSpan(start, end).ToString();

    /// <summary>The same, and no copy of a text that has no other line ends.</summary>
    public ReadOnlySpan<char> NormalizedSpan(int start, int end) => Text.IndexOf('\r', start, end - start) < 0
        ? Text.AsSpan(start, end - start)
        : Text.Substring(start, end - start).Replace("\r\n", "\n").Replace('\r', '\n').AsSpan();

    public FileSpan SpanOf(TextRange range) => new(range, PositionOf(range.Start), PositionOf(range.End));

    public LineColumn PositionOf(int offset)
    {
        while (_lastLine.Next <= offset && _lastLine.Next > _lastLine.End)
        {
            _lineStarts.Add(_lastLine.Next);
            _lastLine = LineAt(_lastLine.Next);
        }

        int found = _lineStarts.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        return new LineColumn(line, offset - _lineStarts[line]);
    }
}

/// <summary>
/// One line: its text is from <paramref name="Start"/> to <paramref name="End"/>, the next one starts at <paramref name="Next"/>.
/// </summary>
internal readonly record struct TextLine(int Start, int End, int Next);

/// <summary>A run of lines with text in them, from the first one's start to the last one's end.</summary>
internal readonly record struct Paragraph(int Start, int End, int Next, int Lines);
