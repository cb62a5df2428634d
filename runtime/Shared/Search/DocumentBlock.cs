namespace CorpusSdk.Shared.Search;

/// <summary>Reads what <see cref="DocumentTerms"/> wrote, from its start to its end.</summary>
internal ref struct DocumentBlock
{
    private readonly ReadOnlySpan<byte> _bytes;
    private ByteReader _reader;

    public DocumentBlock(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        _reader = new ByteReader(bytes);
        IsStemmed = _reader.ReadByte() != 0;
        BodyWords = _reader.ReadVarint();
        TitleWords = _reader.ReadVarint();
        Characters = _reader.ReadVarint();
        int marks = _reader.ReadVarint();
        int start = _reader.Position;
        for (int i = 0; i < marks; i++)
        {
            _reader.ReadVarint();
        }

        Marks = bytes.Slice(start, _reader.Position - start);
        Words = _reader.ReadVarint();
    }

    public bool IsStemmed { get; }

    public int BodyWords { get; }

    public int TitleWords { get; }

    /// <summary>Gets the length of the body.</summary>
    public int Characters { get; }

    public ReadOnlySpan<byte> Marks { get; }

    /// <summary>Gets the number of different words.</summary>
    public int Words { get; }

    /// <summary>Gets where the occurrences of the word at hand are.</summary>
    public int Occurrences { readonly get; private set; }

    public int InTitle { readonly get; private set; }

    public int InBody { readonly get; private set; }

    /// <summary>Goes to the next word and returns its key.</summary>
    public ReadOnlySpan<byte> ReadWord()
    {
        ReadOnlySpan<byte> key = _reader.Read(_reader.ReadVarint());
        Occurrences = _reader.Position;
        InTitle = _reader.ReadVarint();
        InBody = _reader.ReadVarint();
        _reader.Read(_reader.ReadVarint());
        return key;
    }

    /// <summary>Reads the number of values, after the last word.</summary>
    public int ReadValueCount() => _reader.ReadVarint();

    public ReadOnlySpan<byte> ReadValue() => _reader.Read(_reader.ReadVarint());
}
