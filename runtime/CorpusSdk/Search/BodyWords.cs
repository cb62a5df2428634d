using System.Diagnostics.CodeAnalysis;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>
/// The words of a body by their numbers, ascending. Of plain text, what is not asked for is passed over with the marks of the index. All
/// questions together take time linear in the length of the body.
/// </summary>
internal ref struct BodyWords
{
    private readonly SearchSegment _segment;
    private readonly int _document;
    private readonly char[] _buffer;
    private string? _body;
    private bool _isMarkdown;
    private ByteReader _marks;
    private BodyReader _tokens;

    /// <summary>The word of the last mark that was read, and the character at which it starts.</summary>
    private int _markWord = -IndexFormat.WordsPerMark;
    private int _markStart;

    /// <summary>The number of words that were read or passed over.</summary>
    private int _read;

    /// <param name="segment">The index, with the bodies.</param>
    /// <param name="document">The document.</param>
    /// <param name="buffer">The caller's, of <see cref="TokenReader.BufferLength"/> characters at least.</param>
    public BodyWords(SearchSegment segment, int document, char[] buffer)
    {
        _segment = segment;
        _document = document;
        _buffer = buffer;
        Count = segment.Index.BodyLengths[document];
    }

    /// <summary>Gets the number of words.</summary>
    public int Count { get; }

    /// <inheritdoc cref="TokenReader.Term"/>
    public readonly ReadOnlySpan<char> Term => _tokens.Term;

    /// <inheritdoc cref="TokenReader.Form"/>
    public readonly ReadOnlySpan<char> Form => _tokens.Form;

    /// <summary>Goes to a word after the one at hand.</summary>
    /// <exception cref="InvalidDataException">The body has fewer words than the index says.</exception>
    public void MoveTo(int word)
    {
        if (_body is null) Open();

        Skip(word);
        if (_read <= word)
        {
            if (_tokens.Skip(word - _read) < word - _read || !_tokens.MoveNext()) throw OtherArticles();

            _read = word + 1;
        }
    }

    /// <summary>Not before a word is asked for: many bodies are not.</summary>
    [MemberNotNull(nameof(_body))]
    private void Open()
    {
        _body = _segment.BodyOf(_document);
        _isMarkdown = _segment.IsMarkdown(_document);
        _marks = new ByteReader(_segment.Index.Marks(_document));
        _tokens = new BodyReader(_body, _isMarkdown, _buffer);
    }

    private void Skip(int word)
    {
        while (_markWord + IndexFormat.WordsPerMark <= word)
        {
            _markStart += _marks.ReadVarint();
            _markWord += IndexFormat.WordsPerMark;
        }

        // Markdown is read from its start on, so that a second leap would read it again.
        if (_markWord > _read && !(_isMarkdown && _read > 0))
        {
            _tokens = _markStart <= _body!.Length ? new BodyReader(_body, _isMarkdown, _buffer, _markStart) : throw OtherArticles();
            _read = _markWord;
        }
    }

    private static InvalidDataException OtherArticles() =>
        new("The search index is not that of these articles. Clean and rebuild the project.");
}
