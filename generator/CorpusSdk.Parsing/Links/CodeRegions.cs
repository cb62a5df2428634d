using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Links;

/// <summary>
/// What in a body is code, as Markdown marks it, or not shown: lines between fences, indented lines, what is in <c>&lt;pre&gt;</c> and in
/// comments, and text between runs of backticks. It is asked about places in their order, and looks at the paragraphs around them and at
/// the lines that could be fences: reading every line took a quarter of the time of parsing. Each paragraph is read once, whatever number
/// of places it has.
/// </summary>
internal sealed class CodeRegions
{
    private const int ShortestFence = 3;

    private const string Comment = "<!--";

    private const string CommentEnd = "-->";

    private const string Verbatim = "<pre";

    private const string VerbatimEnd = "</pre>";

    private readonly ArticleText _text;
    private readonly int _end;

    /// <summary>Where the text starts that no fence encloses, or the last closing fence ends.</summary>
    private int _outside;

    /// <summary>The next places of three backticks and of three tildes.</summary>
    private int _backticks;

    private int _tildes;

    /// <summary>The next places of a comment and of text that is shown as it is.</summary>
    private int _comments;

    private int _verbatims;

    private readonly IndentedCode _indented;

    /// <summary>The end of the last of those that a line began with.</summary>
    private int _hiddenEnd;

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
        _comments = Next(Comment, start);
        _verbatims = Next(Verbatim, start);
        _indented = new IndentedCode(text, start, end);
    }

    /// <summary>
    /// Whether the <c>]</c> at a place ends the text of a link: it is neither code nor escaped, and its paragraph has a <c>[</c> before it.
    /// </summary>
    public bool IsLink(int bracket)
    {
        while (true)
        {
            int fence = Math.Min(_backticks, _tildes);
            int html = Math.Min(_comments, _verbatims);
            if (Math.Min(fence, html) >= bracket) break;
            if (fence < html) ReadFence(fence);
            else ReadHtml(html);
        }

        if (_fence.Length > 0 || bracket < _hiddenEnd) return false;

        if (bracket >= _paragraphEnd) ReadParagraph(bracket);
        return _firstBracket < bracket && !IsEscaped(bracket) && !IsInCode(bracket) && !_indented.Contains(bracket);
    }

    /// <summary>
    /// Reads a comment or text that is shown as it is, if a line begins with it: one without an end goes to that of the text.
    /// </summary>
    private void ReadHtml(int place)
    {
        bool isComment = place == _comments;
        int next = place + 1;
        if (_fence.Length == 0 && BeginsLine(place))
        {
            string close = isComment ? CommentEnd : VerbatimEnd;
            next = Next(close, place) is var end && end < _end ? end + close.Length : _end;
            _hiddenEnd = _outside = next;
            if (_backticks < next) _backticks = Next("```", next);
            if (_tildes < next) _tildes = Next("~~~", next);
        }

        if (_comments < next) _comments = Next(Comment, next);
        if (_verbatims < next) _verbatims = Next(Verbatim, next);
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

    /// <summary>Whether nothing stands before a place in its line but the marks of lists and quotes.</summary>
    private bool BeginsLine(int place)
    {
        while (place > 0 && _text.Text[place - 1] is ' ' or '\t' or '>' or '-' or '*' or '+') place--;
        return place == 0 || _text.Text[place - 1] is '\n' or '\r';
    }

    private void ReadParagraph(int place)
    {
        int start = StartOfParagraph(place);
        _paragraphEnd = EndOfParagraph(place);
        int bracket = _text.Text.AsSpan(start, _paragraphEnd - start).IndexOf('[');
        _firstBracket = bracket < 0 ? int.MaxValue : start + bracket;
        _code = HiddenIn(start, _paragraphEnd);
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
    /// What stands between a run of backticks and the next one of the same length, both included, and comments. A run without another of
    /// its length, or with a backslash before it, opens nothing, and neither does a comment without an end.
    /// </summary>
    private List<TextRange> HiddenIn(int start, int end)
    {
        var hidden = new List<TextRange>();
        ReadOnlySpan<char> text = _text.Text.AsSpan(0, end);
        int comment = NextComment(text, start);
        if (text.Slice(start).IndexOf('`') < 0 && comment == int.MaxValue) return hidden;

        var runs = new List<TextRange>();
        for (int at = start; text.Slice(at).IndexOf('`') is >= 0 and var offset; at = runs[runs.Count - 1].End)
            runs.Add(new TextRange(at + offset, RunAt(text, at + offset)));

        int[] closing = ClosingOf(runs);
        for (int i = 0, after = start; i < runs.Count || comment < end;)
        {
            int run = i < runs.Count ? runs[i].Start : int.MaxValue;
            if (Math.Min(run, comment) < after)
            {
                if (run < comment) i++;
                else comment = NextComment(text, after);
            }
            else if (comment < run)
            {
                int length = text.Slice(comment).IndexOf(CommentEnd.AsSpan());
                if (length >= 0) hidden.Add(TextRange.FromBounds(comment, after = comment + length + CommentEnd.Length));
                comment = length < 0 ? int.MaxValue : NextComment(text, after);
            }
            else if (closing[i] < 0 || IsEscaped(run))
            {
                i++;
            }
            else
            {
                hidden.Add(TextRange.FromBounds(run, after = runs[closing[i]].End));
                i = closing[i] + 1;
            }
        }

        return hidden;
    }

    /// <summary>
    /// For each run the next one of its length. Read from the back, that is the last of its length: looking for each anew took minutes.
    /// </summary>
    private static int[] ClosingOf(List<TextRange> runs)
    {
        int[] closing = new int[runs.Count];
        var last = new Dictionary<int, int>();
        for (int i = runs.Count - 1; i >= 0; i--)
        {
            closing[i] = last.TryGetValue(runs[i].Length, out int next) ? next : -1;
            last[runs[i].Length] = i;
        }

        return closing;
    }

    private static int NextComment(ReadOnlySpan<char> text, int from) =>
        text.Slice(from).IndexOf(Comment.AsSpan()) is >= 0 and var offset ? from + offset : int.MaxValue;

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
