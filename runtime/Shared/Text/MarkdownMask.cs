using System.Runtime.CompilerServices;

namespace CorpusSdk.Shared.Text;

/// <summary>
/// Copies a text in Markdown with signs in the place of what a reader does not see, so that places in the copy are places in the text.
/// </summary>
/// <remarks>
/// <para>
/// What <see cref="MarkdownText"/> does not see becomes <see cref="SentenceMarks.Hidden"/>, and so do the marks of headings, lists,
/// quotations, emphasis and code. Lines without anything else are blank. <see cref="SentenceMarks.Block"/> stands where a heading, a list's
/// item, a table's row or an HTML block begins or ends within a paragraph.
/// </para>
/// <para>Linear in the length of the text, without allocating.</para>
/// </remarks>
internal ref struct MarkdownMask
{
    private const int MostHashes = 6;
    private const int None = -1;

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<char> _seen;
    private int _openBracket;

    private MarkdownMask(ReadOnlySpan<char> text, Span<char> seen)
    {
        _text = text;
        _seen = seen;
        _openBracket = None;
    }

    /// <summary>Copies a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="seen">Takes the copy; as long as the text.</param>
    /// <param name="hidesCode">Whether code between fences is not seen either.</param>
    [MethodImpl(Jit.Optimized)]
    public static void Write(ReadOnlySpan<char> text, Span<char> seen, bool hidesCode)
    {
        var mask = new MarkdownMask(text, seen);
        MarkdownTextReader ranges = MarkdownText.Read(text, hidesCode);
        int end = 0;
        while (ranges.MoveNext())
        {
            mask.Hide(end, ranges.Start);
            end = ranges.Start + ranges.Length;
            mask.Copy(ranges.Start, end);
        }

        mask.Hide(end, text.Length);
        mask.DivideLines();
    }

    [MethodImpl(Jit.Optimized)]
    private void Hide(int start, int end)
    {
        if (start == end) return;

        for (int i = start; i < end; i++) _seen[i] = _text[i] == '\n' ? '\n' : SentenceMarks.Hidden;
        switch (_text[start])
        {
            case '<':
                if (MarkdownBlocks.HasBlockTag(_text.Slice(start, end - start))) _seen[start] = SentenceMarks.Block;
                break;
            case '&':
                if (MarkdownBlocks.IsSpace(_text.Slice(start, end - start))) _seen[start] = ' ';
                break;
            case '(':
                HideBrackets(start - 1);
                break;
        }
    }

    /// <summary>The brackets around the text of a link, or of an image.</summary>
    private void HideBrackets(int close)
    {
        if (close < 0 || _text[close] != ']' || _openBracket == None) return;

        _seen[close] = SentenceMarks.Hidden;
        _seen[_openBracket] = SentenceMarks.Hidden;
        if (_openBracket > 0 && _text[_openBracket - 1] == '!') _seen[_openBracket - 1] = SentenceMarks.Hidden;
        _openBracket = None;
    }

    [MethodImpl(Jit.Optimized)]
    private void Copy(int start, int end)
    {
        ReadOnlySpan<char> text = _text.Slice(0, end);
        text.Slice(start).CopyTo(_seen.Slice(start));
        ReadOnlySpan<byte> marks = Marks;
        for (int i = start; i < text.Length; i++)
        {
            char c = text[i];
            if (c < marks.Length && marks[c] != 0) i = Mark(i, end);
        }
    }

    /// <summary>Hides a mark where it is one; returns the last place that is done with.</summary>
    [MethodImpl(Jit.Optimized)]
    private int Mark(int i, int end)
    {
        switch (_text[i])
        {
            case '\\' when i + 1 < end && char.IsPunctuation(_text[i + 1]):
                _seen[i] = SentenceMarks.Hidden;
                return i + 1;
            case '`':
                _seen[i] = SentenceMarks.Hidden;
                break;
            case '*' when !(IsBlankAt(i - 1) && IsBlankAt(i + 1)):
            case '_' when !(IsLetterAt(i - 1) && IsLetterAt(i + 1)) && !(IsBlankAt(i - 1) && IsBlankAt(i + 1)):
            case '~' when At(i - 1) == '~' || At(i + 1) == '~':
                _seen[i] = SentenceMarks.Hidden;
                break;
            case '[':
                _openBracket = i;
                break;
        }

        return i;
    }

    // 1 for what Mark asks about.
    private static ReadOnlySpan<byte> Marks =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, // *
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, // [ \ _
        1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // `
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, // ~
    ];

    /// <summary>Hides the marks at the beginning of lines, and says where a line begins something else than the one before.</summary>
    [MethodImpl(Jit.Optimized)]
    private void DivideLines()
    {
        int lineEnd = None; // of the line before, if it is not blank
        bool isHeading = false;
        for (int start = 0; start < _text.Length;)
        {
            int length = _text.Slice(start).IndexOf('\n');
            int end = length < 0 ? _text.Length : start + length;
            bool isBlock = false;
            bool wasHeading = isHeading;
            int at = HideIndentation(start, end);
            isHeading = false;
            if (at < end)
            {
                if (MarkdownBlocks.IsRule(_text.Slice(at, end - at)))
                {
                    isBlock = true;
                    at = HideTo(at, end);
                }
                else
                {
                    int after = AfterMark(at, end, out isHeading);
                    isBlock = after > at || _text[at] == '|' || MarkdownBlocks.IsNumber(_text.Slice(at, end - at));
                    at = HideTo(at, after);
                }
            }

            bool isBlank = IsBlank(at, end);
            if (isBlank) _seen.Slice(start, end - start).Fill(' ');
            else if (lineEnd != None && (isBlock || wasHeading)) _seen[lineEnd] = SentenceMarks.Block;

            // A line that is hidden, such as the one below a heading, leaves nothing to divide but what follows it.
            lineEnd = isBlank ? None : end;
            isHeading &= !isBlank;
            start = end + 1;
        }
    }

    /// <summary>The end of the mark of a heading or of an item of a list.</summary>
    private readonly int AfterMark(int at, int end, out bool isHeading)
    {
        char c = _text[at];
        isHeading = c == '#';
        int after = at + 1;
        while (isHeading && after < end && _text[after] == '#') after++;
        if (c is not ('#' or '-' or '+' or '*') || after - at > MostHashes || !(after == end || _text[after] is ' ' or '\t')) after = at;
        isHeading &= after > at;
        return after;
    }

    /// <summary>Hides the marks of quotations, and returns the first place that is neither one nor a blank.</summary>
    private readonly int HideIndentation(int start, int end)
    {
        int at = start;
        while (at < end
            && (_text[at] is ' ' or '\t' or '>' || _seen[at] == SentenceMarks.Hidden)
            && _text[at] is not ('*' or '`' or '[' or '_'))
        {
            if (_text[at] == '>') _seen[at] = SentenceMarks.Hidden;
            at++;
        }

        return at;
    }

    private readonly int HideTo(int start, int end)
    {
        _seen.Slice(start, end - start).Clear();
        return end;
    }

    private readonly bool IsBlank(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!SentenceMarks.IsBlank(_seen[i])) return false;
        }

        return true;
    }

    private readonly char At(int index) => (uint)index < (uint)_text.Length ? _text[index] : ' ';

    private readonly bool IsBlankAt(int index) => char.IsWhiteSpace(At(index));

    private readonly bool IsLetterAt(int index) => char.IsLetterOrDigit(At(index));
}
