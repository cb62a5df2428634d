using CorpusSdk.Parsing.Text;

namespace CorpusSdk.Parsing.Links;

/// <summary>
/// The lines of a body that are code because they are indented: by four columns, after a blank line or a heading, and by more below an item
/// of a list, whose own paragraphs are indented as well. It is asked about places in their order.
/// </summary>
internal sealed class IndentedCode
{
    private const int Indent = 4;

    private readonly ArticleText _text;
    private readonly int _start;
    private readonly int _end;

    /// <summary>Up to here, places are what the last one was.</summary>
    private int _known;

    private bool _isCode;

    /// <summary>Up to here, lines were read for lists.</summary>
    private int _read;

    /// <summary>The column at which the text of the list's last item starts; 0 outside of lists.</summary>
    private int _content;

    private bool _afterBlank = true;

    public IndentedCode(ArticleText text, int start, int end)
    {
        (_text, _start, _end) = (text, start, end);
        _known = _read = start;
    }

    public bool Contains(int place)
    {
        if (place < _known) return _isCode;

        int line = _text.Text.AsSpan(_known, place - _known).LastIndexOfAny('\n', '\r') + 1 + _known;
        TextLine last = _text.LineAt(line);
        if (IndentOf(last) < Indent)
        {
            _known = Math.Max(last.End, place + 1);
            return _isCode = false;
        }

        TextLine first = FirstOf(last);
        while (last.Next > last.End && last.Next < _end && _text.LineAt(last.Next) is var next && IsIndented(next)) last = next;
        _isCode = !IsWithinParagraph(first.Start) && IndentOf(first) >= ContentBefore(first.Start) + Indent;
        _known = Math.Max(last.End, place + 1);
        return _isCode;
    }

    /// <summary>The first of the indented lines that a line is one of.</summary>
    private TextLine FirstOf(TextLine line)
    {
        while (line.Start > _start && LineBefore(line.Start) is var above && IsIndented(above)) line = above;
        return line;
    }

    private bool IsIndented(TextLine line) => !_text.IsBlank(line) && IndentOf(line) >= Indent;

    /// <summary>Whether the line before a place has text that goes on there.</summary>
    private bool IsWithinParagraph(int place)
    {
        if (place <= _start) return false;
        TextLine above = LineBefore(place);
        return !_text.IsBlank(above) && _text.Text[FirstSign(above)] != '#';
    }

    private TextLine LineBefore(int place)
    {
        string all = _text.Text;
        int lineEnd = place - (place > _start + 1 && all[place - 1] == '\n' && all[place - 2] == '\r' ? 2 : 1);
        int first = all.AsSpan(_start, lineEnd - _start).LastIndexOfAny('\n', '\r') + 1 + _start;
        return new TextLine(first, lineEnd, place);
    }

    /// <summary>Reads the lines before a place, each once.</summary>
    private int ContentBefore(int place)
    {
        while (_read < place)
        {
            TextLine line = _text.LineAt(_read);
            _read = line.Next;
            if (_text.IsBlank(line))
            {
                _afterBlank = true;
                continue;
            }

            int indent = IndentOf(line);
            if (MarkOf(line) is > 0 and var mark) _content = indent + mark;
            else if (indent < 2 && (_afterBlank || _text.Text[FirstSign(line)] == '#')) _content = 0;
            _afterBlank = false;
        }

        return _content;
    }

    /// <summary>
    /// The columns of the mark of a list's item, or of what else has indented paragraphs below it: notes of sites, and footnotes. 0 for
    /// none.
    /// </summary>
    private int MarkOf(TextLine line)
    {
        ReadOnlySpan<char> content = _text.Text.AsSpan(FirstSign(line), line.End - FirstSign(line));
        int digits = 0;
        while (digits < content.Length && digits < 9 && content[digits] is >= '0' and <= '9') digits++;
        int mark = digits == 0 && content[0] is '-' or '*' or '+' ? 1
            : digits > 0 && digits < content.Length && content[digits] is '.' or ')' ? digits + 1
            : 0;
        if (mark > 0) return mark == content.Length || content[mark] is ' ' or '\t' ? mark + 1 : 0;

        return content.StartsWith("!!!".AsSpan()) || content.StartsWith("???".AsSpan()) || content.StartsWith("=== ".AsSpan())
            || content.StartsWith("[^".AsSpan()) || content.StartsWith(": ".AsSpan())
            ? Indent
            : 0;
    }

    private int FirstSign(TextLine line)
    {
        int at = line.Start;
        while (at < line.End && char.IsWhiteSpace(_text.Text[at])) at++;
        return at;
    }

    /// <summary>In columns: a tab goes to the next multiple of four.</summary>
    private int IndentOf(TextLine line)
    {
        int indent = 0;
        for (int at = line.Start; at < line.End && _text.Text[at] is ' ' or '\t'; at++)
            indent = _text.Text[at] == '\t' ? (indent / Indent * Indent) + Indent : indent + 1;
        return indent;
    }
}
