using System.Runtime.CompilerServices;

namespace CorpusSdk.Shared.Text;

/// <summary>
/// Reads the sentences of a text, paragraph by paragraph: where each begins and ends, without white space around it.
/// </summary>
/// <remarks>
/// This file is compiled into the runtime and into the build-time parser, so that hover texts and programs see the same sentences. It takes
/// time in proportion to the text, allocates nothing, and is handed the same text at each call.
/// </remarks>
internal struct SentenceReader
{
    private readonly bool _hasLines;
    private int _position;
    private int _next;
    private int _paragraphEnd;
    private LineBreaks _lines;
    private ListMarker _list;

    /// <param name="hasLines">Whether line ends within a paragraph may be meant; in Markdown they are not.</param>
    public SentenceReader(bool hasLines) => _hasLines = hasLines;

    /// <summary>Where the sentence begins, in UTF-16 code units.</summary>
    public int Start { get; private set; }

    /// <summary>Its length; never 0.</summary>
    public int Length { get; private set; }

    /// <summary>The length of the sentence that a paragraph starts with; of the whole paragraph when nothing ends it.</summary>
    public static int FirstLength(ReadOnlySpan<char> paragraph, SentenceRules rules)
    {
        var reader = new SentenceReader(hasLines: true);
        return reader.MoveNext(paragraph, rules) ? reader.Start + reader.Length : paragraph.Length;
    }

    /// <summary>Goes to the next sentence; false when there is none.</summary>
    public bool MoveNext(ReadOnlySpan<char> text, SentenceRules rules)
    {
        while (true)
        {
            while (_next < _paragraphEnd && SentenceMarks.IsBlank(text[_next])) _next++;
            if (_next < _paragraphEnd)
            {
                Start = _next;
                _next = FindEnd(text.Slice(0, _paragraphEnd), rules);
                int end = _next;
                while (SentenceMarks.IsBlank(text[end - 1])) end--;
                Length = end - Start;
                return true;
            }

            if (!ParagraphSplitter.MoveNext(text, ref _position, out int start, out int length)) return false;
            _next = start;
            _paragraphEnd = start + length;
            _lines = _hasLines ? ParagraphLines.Of(text.Slice(start, length)) : LineBreaks.Wrap;
            _list = default;
        }
    }

    [MethodImpl(Jit.Optimized)]
    private int FindEnd(ReadOnlySpan<char> text, SentenceRules rules)
    {
        int start = Start;
        _list.Begin(text, start, rules.HasOrdinals);
        var ends = new SentenceEnd(text, start, rules);
        for (int i = start; i < text.Length; i++)
        {
            SentenceMark mark = SentenceMarks.Of(text[i]);
            if (mark == SentenceMark.None) continue;

            switch (mark)
            {
                case SentenceMark.Block:
                    return i;
                case SentenceMark.Line:
                    if (IsEndOfLine(text, i, rules)) return i;
                    break;
                case SentenceMark.Bullet:
                case SentenceMark.Parenthesis:
                    if (_list.ItemAt(text, start, i) is var item and >= 0) return item;
                    break;
                case SentenceMark.Opening:
                    int close = Quotations.Close(text, i, text.Length);
                    if (close < 0 || HasEndOfLine(text.Slice(i, close - i))) break;
                    int last = LastMark(text, i, close);
                    if (SentenceMarks.IsEnd(text[last]) && ends.After(last, i, close) is var quoted and > 0) return quoted;
                    i = close;
                    break;
                default:
                    if (mark == SentenceMark.Stop && _list.ItemAt(text, start, i) is var numbered and >= 0) return numbered;
                    int end = ends.After(i);
                    if (end > 0) return end;
                    i = ends.Passed;
                    break;
            }
        }

        return text.Length;
    }

    /// <summary>The last place within a quotation that is neither a blank nor a closing mark: <c>« Oui ! »</c>.</summary>
    private static int LastMark(ReadOnlySpan<char> text, int opening, int close)
    {
        int last = close - 1;
        while (last > opening && text[last] != ']' && (SentenceMarks.IsBlank(text[last]) || SentenceMarks.IsCloser(text[last]))) last--;
        return last;
    }

    private readonly bool HasEndOfLine(ReadOnlySpan<char> text) =>
        text.IndexOf(SentenceMarks.Block) >= 0 || (_lines != LineBreaks.Wrap && text.IndexOf('\n') >= 0);

    private readonly bool IsEndOfLine(ReadOnlySpan<char> text, int at, SentenceRules rules)
    {
        if (_lines == LineBreaks.Each) return true;

        int next = at + 1;
        while (next < text.Length && SentenceMarks.IsBlank(text[next])) next++;
        if (next == text.Length) return true;
        if (_lines == LineBreaks.Meant) return text[at - 1] is not (' ' or '\t' or ',' or '-') && !char.IsLower(text[next]);

        // An item of a list ends where a line begins as a sentence does.
        return _list.IsOpen && rules.IsStarter(SentenceEnd.WordAt(text, next));
    }
}
