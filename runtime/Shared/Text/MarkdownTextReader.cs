using System.Runtime.CompilerServices;

namespace CorpusSdk.Shared.Text;

/// <summary>Reads the ranges of a text in Markdown that a reader sees. See <see cref="MarkdownText"/>.</summary>
internal ref struct MarkdownTextReader(ReadOnlySpan<char> text, bool hidesCode)
{
    private const int None = -1;

    // Longer runs of backticks are text: 64 lengths are remembered in the bits of one number.
    private const int LongestBackticks = 63;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly bool _hidesCode = hidesCode;
    private int _position;

    // Seen as it stands up to here, whatever is in it; and not seen from here to there.
    private int _verbatimEnd = None;
    private int _closingEnd;

    private int _openBrackets;
    private int _targetStart = None; // after the bracket that closes a link's text

    // Of the paragraph at hand: which runs of backticks have no counterpart; of the text: which tags have no end.
    private ulong _unclosedBackticks;
    private bool _hasUnclosedComment;
    private bool _hasUnclosedScript;
    private bool _hasUnclosedStyle;

    /// <summary>Where the range begins, in UTF-16 code units.</summary>
    public int Start { get; private set; }

    /// <summary>Its length; never 0.</summary>
    public int Length { get; private set; }

    /// <summary>Goes to the next range, or returns false at the end of the text.</summary>
    [MethodImpl(Jit.Optimized)]
    public bool MoveNext()
    {
        int start = _position;
        while (_position < _text.Length)
        {
            int at = _position;
            // Most characters: within a line, nothing begins with a letter or a space.
            if (at > _verbatimEnd && at > 0 && _text[at - 1] != '\n' && PlainLength(_text.Slice(at)) is > 0 and var plain)
            {
                _position += plain;
                continue;
            }

            int hiddenEnd = Step(at, out int next);
            if (hiddenEnd <= at)
            {
                _position = next;
                continue;
            }

            _position = hiddenEnd;
            if (at > start) return Set(start, at);
            start = hiddenEnd;
        }

        return _text.Length > start && Set(start, _text.Length);
    }

    /// <summary>How many characters of a line begin nothing; its end is the last of them.</summary>
    [MethodImpl(Jit.Optimized)]
    private static int PlainLength(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<byte> beginnings = Beginnings;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c >= beginnings.Length || beginnings[c] == 0) continue;

            return c == '\n' ? i + 1 : i;
        }

        return text.Length;
    }

    // 1 for what Step asks about, and for the end of a line.
    private static ReadOnlySpan<byte> Beginnings =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, // & (
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, // <
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, // [ \ ]
        1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // `
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, // {
    ];

    private bool Set(int start, int end)
    {
        Start = start;
        Length = end - start;
        return true;
    }

    /// <summary>Returns the end of what is not seen from here on, or 0 where the text is seen up to <paramref name="next"/>.</summary>
    [MethodImpl(Jit.Optimized)]
    private int Step(int at, out int next)
    {
        next = at + 1;
        if (_verbatimEnd >= at)
        {
            next = _verbatimEnd;
            if (next > at) return 0;
            _verbatimEnd = None;
            return _closingEnd;
        }

        if ((at == 0 || _text[at - 1] == '\n') && LineEndIfHidden(at) is var lineEnd and > 0) return lineEnd;
        switch (_text[at])
        {
            case '\\':
                // The newline begins a line in any case.
                if (next < _text.Length && _text[next] != '\n') next++;
                return 0;
            case '`':
                next = AfterCode(at);
                return 0;
            case '[':
                _openBrackets++;
                return 0;
            case ']':
                if (_openBrackets == 0) return 0;
                _openBrackets--;
                _targetStart = next;
                return 0;
            case '(':
                return at == _targetStart ? MarkdownSyntax.TargetEnd(_text, at) : 0;
            case '<':
                return TagEnd(at);
            case '{':
                return MarkdownSyntax.AttributesEnd(_text, at);
            case '&':
                return MarkdownSyntax.CharacterReferenceEnd(_text, at);
            default:
                return 0;
        }
    }

    [MethodImpl(Jit.Optimized)]
    private int LineEndIfHidden(int start)
    {
        int at = MarkdownSyntax.AfterIndentation(_text, start);
        bool isBlank = at == _text.Length || _text[at] is '\n' or '\r';
        int length = 0;
        bool isFence = !isBlank && MarkdownSyntax.TryReadFence(_text, at, out length);
        if (isBlank || isFence)
        {
            _openBrackets = 0;
            _unclosedBackticks = 0;
        }

        if (isBlank) return 0;
        if (_text[at] == '[') return MarkdownSyntax.DefinitionEnd(_text, at);
        if (!isFence) return 0;
        int opening = MarkdownSyntax.LineEnd(_text, at);
        _verbatimEnd = MarkdownSyntax.FindClosingFence(_text, opening, _text[at], length);
        _closingEnd = MarkdownSyntax.LineEnd(_text, _verbatimEnd);
        if (_verbatimEnd == _text.Length) _verbatimEnd = _closingEnd = _text.Length;
        if (!_hidesCode) return opening;

        _verbatimEnd = None;
        return _closingEnd;
    }

    [MethodImpl(Jit.Optimized)]
    private int AfterCode(int start)
    {
        int length = MarkdownSyntax.RunLength(_text, start);
        int after = start + length;
        if (length > LongestBackticks || (_unclosedBackticks & (1UL << length)) != 0) return after;
        for (int i = after; i < _text.Length; i++)
        {
            if (_text[i] == '\n' && MarkdownSyntax.IsBlankLine(_text, i + 1)) break;
            if (_text[i] != '`') continue;
            int run = MarkdownSyntax.RunLength(_text, i);
            if (run == length) return i + run;
            i += run - 1;
        }

        _unclosedBackticks |= 1UL << length;
        return after;
    }

    private int TagEnd(int start)
    {
        ReadOnlySpan<char> tag = _text.Slice(start);
        if (tag.StartsWith("<!--".AsSpan())) return EndAfter(start, "-->", ref _hasUnclosedComment);
        int end = MarkdownSyntax.TagEnd(_text, start, out bool isAddress);
        if (end == 0) return 0;
        if (isAddress)
        {
            _verbatimEnd = end - 1;
            _closingEnd = end;
            return start + 1;
        }

        if (MarkdownSyntax.IsTag(tag, "script") && EndAfter(end, "</script>", ref _hasUnclosedScript) is var scriptEnd and > 0)
            return scriptEnd;
        if (MarkdownSyntax.IsTag(tag, "style") && EndAfter(end, "</style>", ref _hasUnclosedStyle) is var styleEnd and > 0) return styleEnd;
        return end;
    }

    // Where there is none after one place, there is none after a later one.
    private readonly int EndAfter(int start, string closing, ref bool isMissing)
    {
        if (isMissing) return 0;
        int end = _text.Slice(start).IndexOf(closing.AsSpan(), StringComparison.OrdinalIgnoreCase);
        isMissing = end < 0;
        return isMissing ? 0 : start + end + closing.Length;
    }
}
