namespace CorpusSdk.Shared.Search;

/// <summary>
/// Reads an article's words: each with its positions in title and body. The bytes depend on the article alone, so that they can be
/// kept until it changes. One instance reads any number of articles, one after the other.
/// </summary>
/// <remarks>
/// <code>
/// flags 1 (1: stemmed) · varint body words · varint title words · varint characters of the body · varint bytes of marks, for
///     each varint characters after the one before · varint words · varint values
/// for each word: varint length and key · varint bytes that follow · varint occurrences in the title · varint occurrences in the body
///     · varint gaps between positions, title then body
/// for each value the same: it is in the body once, and without a position
/// </code>
/// </remarks>
internal sealed class DocumentTerms
{
    private static ReadOnlySpan<byte> OnceInBody => [2, 0, 1];

    private readonly TermTable _terms = new();
    private readonly TermTable _values = new();
    private readonly ByteBuffer _block = new(4096);
    private readonly ByteBuffer _markBytes = new();
    private readonly char[] _characters = new char[TokenReader.BufferLength];
    private readonly byte[] _key = new byte[TermKey.MostBytes(TokenReader.BufferLength)];
    private readonly List<int> _marks = [];
    private readonly Occurrences _title = new();
    private readonly Occurrences _body = new();

    /// <summary>Reads an article.</summary>
    /// <returns>Its words, until the next article is read into the same bytes.</returns>
    public ArraySegment<byte> Read(DocumentFields fields)
    {
        _terms.Clear();
        _values.Clear();
        _block.Clear();
        _marks.Clear();
        _title.Clear();
        _body.Clear();
        Tokenize(fields.Title.AsSpan(), isMarkdown: false, _title, null);
        AddHeadline(fields.Headline);
        Tokenize(fields.Body.Span, fields.IsMarkdown, _body, _marks);
        _title.Sort(_terms.Count);
        _body.Sort(_terms.Count);

        _block.WriteByte(fields.IsStemmed ? 1 : 0);
        _block.WriteVarint(_body.Count);
        _block.WriteVarint(_title.Count);
        _block.WriteVarint(fields.Body.Length);
        WriteMarks();
        AddValues(fields.Values);
        _block.WriteVarint(_terms.Count);
        _block.WriteVarint(_values.Count);
        for (int term = 0; term < _terms.Count; term++)
        {
            WriteTerm(term);
        }

        for (int value = 0; value < _values.Count; value++)
        {
            WriteKey(_values[value]);
            _block.Write(OnceInBody);
        }

        return _block.Segment;
    }

    /// <summary>A headline is most often the title in other capitals: its words would count twice.</summary>
    private void AddHeadline(string? headline)
    {
        if (headline is null) return;

        int words = _title.Count;
        _title.Gap = 1;
        Tokenize(headline.AsSpan(), isMarkdown: false, _title, null);
        if (_title.Repeats(words)) _title.Truncate(words);
    }

    private void Tokenize(ReadOnlySpan<char> text, bool isMarkdown, Occurrences occurrences, List<int>? marks)
    {
        BodyReader tokens = new(text, isMarkdown, _characters);
        int word = 0;
        while (tokens.MoveNext())
        {
            if (marks is not null && word++ % IndexFormat.WordsPerMark == 0) marks.Add(tokens.Start);

            int term = tokens.IsExact ? _terms.FindShort(tokens.Term) : -1;
            occurrences.Add(term >= 0 ? term : _terms.Intern(_key.AsSpan(0, TermKey.Write(tokens.Term, tokens.Form, _key))));
        }
    }

    private void WriteMarks()
    {
        _markBytes.Clear();
        int last = 0;
        foreach (int mark in _marks)
        {
            _markBytes.WriteVarint(mark - last);
            last = mark;
        }

        _block.WriteVarint(_markBytes.Length);
        _block.Write(_markBytes.Written);
    }

    private void WriteTerm(int term)
    {
        ReadOnlySpan<int> title = _title.Of(term);
        ReadOnlySpan<int> body = _body.Of(term);
        WriteKey(_terms[term]);
        Span<byte> room = _block.Room(Varint.MaxLength * (3 + title.Length + body.Length));

        // Nearly always, the length takes one byte.
        int end = Varint.Write(room, 1, title.Length);
        end = Varint.Write(room, end, body.Length);
        end = WriteGaps(room, end, title);
        end = WriteGaps(room, end, body);
        int length = end - 1;
        int more = Varint.LengthOf(length) - 1;
        if (more > 0) room.Slice(1, length).CopyTo(room.Slice(1 + more));

        Varint.Write(room, 0, length);
        _block.Keep(end + more);
    }

    private void WriteKey(ReadOnlySpan<byte> key)
    {
        _block.WriteVarint(key.Length);
        _block.Write(key);
    }

    private static int WriteGaps(Span<byte> room, int at, ReadOnlySpan<int> positions)
    {
        int last = 0;
        foreach (int position in positions)
        {
            at = Varint.Write(room, at, position - last);
            last = position;
        }

        return at;
    }

    private void AddValues(IReadOnlyList<KeyValuePair<string, string>> values)
    {
        foreach (KeyValuePair<string, string> value in values)
        {
            _values.Intern(TermKey.Value(value.Key, TermKey.Normalize(value.Value).AsSpan()));
        }
    }

    /// <summary>The words of a field in their order, then by word.</summary>
    private sealed class Occurrences
    {
        private int[] _words = new int[64];
        private int[] _sorted = [];
        private int[] _starts = [];

        public int Count { get; private set; }

        /// <summary>Gets or sets how many positions are left free before what is added next, from the second text of a field on.</summary>
        public int Gap { get; set; }

        private int GapAt { get; set; }

        public void Clear()
        {
            Count = 0;
            Gap = 0;
            GapAt = int.MaxValue;
        }

        public void Add(int word)
        {
            if (Gap > 0 && GapAt == int.MaxValue) GapAt = Count;

            if (Count == _words.Length) Array.Resize(ref _words, Count * 2);

            _words[Count++] = word;
        }

        /// <summary>Whether what follows the first words is the same again.</summary>
        public bool Repeats(int words) => Count == words * 2 && _words.AsSpan(0, words).SequenceEqual(_words.AsSpan(words, words));

        public void Truncate(int words) => Count = words;

        public ReadOnlySpan<int> Of(int word) => _sorted.AsSpan(_starts[word], _starts[word + 1] - _starts[word]);

        /// <summary>Puts the positions of each word one after the other, by counting.</summary>
        public void Sort(int words)
        {
            if (_starts.Length < words + 2) _starts = new int[Math.Max(words + 2, _starts.Length * 2)];

            if (_sorted.Length < Count) _sorted = new int[_words.Length];

            Array.Clear(_starts, 0, words + 2);
            for (int i = 0; i < Count; i++)
            {
                _starts[_words[i] + 2]++;
            }

            for (int word = 2; word < words + 2; word++)
            {
                _starts[word] += _starts[word - 1];
            }

            for (int i = 0; i < Count; i++)
            {
                _sorted[_starts[_words[i] + 1]++] = i < GapAt ? i : i + Gap;
            }
        }
    }
}
