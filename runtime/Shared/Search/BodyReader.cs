using CorpusSdk.Shared.Text;

namespace CorpusSdk.Shared.Search;

/// <summary>
/// Reads the words of a body: all of a plain text, and of one in Markdown what a reader sees. Offsets are those of the body.
/// </summary>
/// <remarks>What is not seen parts words: <c>foot&lt;b&gt;note</c> is two. Linear in the length of the body, without allocating.</remarks>
internal ref partial struct BodyReader
{
    private readonly ReadOnlySpan<char> _text;
    private readonly Span<char> _buffer;
    private readonly bool _isMarkdown;
    private MarkdownTextReader _ranges;
    private TokenReader _tokens;
    private int _start;

    /// <param name="text">The body.</param>
    /// <param name="isMarkdown">Whether it is in Markdown.</param>
    /// <param name="buffer">The caller's, of <see cref="TokenReader.BufferLength"/> characters at least.</param>
    /// <param name="from">Where a word starts that is to be read first; Markdown before it is read, too, as what it opens may hide what
    /// follows.</param>
    public BodyReader(ReadOnlySpan<char> text, bool isMarkdown, Span<char> buffer, int from = 0)
    {
        _text = text;
        _buffer = buffer;
        _isMarkdown = isMarkdown;
        _start = from;
        _ranges = MarkdownText.Read(text);
        _tokens = new TokenReader(isMarkdown ? [] : text.Slice(from), buffer);
    }

    /// <summary>Where the word begins in the body.</summary>
    public readonly int Start => _start + _tokens.Start;

    /// <inheritdoc cref="TokenReader.Length"/>
    public readonly int Length => _tokens.Length;

    /// <inheritdoc cref="TokenReader.Term"/>
    public readonly ReadOnlySpan<char> Term => _tokens.Term;

    /// <inheritdoc cref="TokenReader.Form"/>
    public readonly ReadOnlySpan<char> Form => _tokens.Form;

    /// <inheritdoc cref="TokenReader.IsExact"/>
    public readonly bool IsExact => _tokens.IsExact;

    /// <summary>Whether an article's path is that of a file in Markdown.</summary>
    public static bool IsMarkdown(string path) => MarkdownText.IsMarkdown(path);

    /// <summary>Reads the next word, or returns false at the end of the body.</summary>
    public bool MoveNext()
    {
        while (!_tokens.MoveNext())
        {
            if (!MoveToRange()) return false;
        }

        return true;
    }

    /// <summary>Goes on to what a reader sees next, after all words of what is at hand.</summary>
    private bool MoveToRange()
    {
        if (!_isMarkdown) return false;

        int from = _start;
        do
        {
            if (!_ranges.MoveNext()) return false;
        }
        while (_ranges.Start + _ranges.Length <= from);

        _start = Math.Max(_ranges.Start, from);
        _tokens = new TokenReader(_text.Slice(_start, _ranges.Start + _ranges.Length - _start), _buffer);
        return true;
    }
}
