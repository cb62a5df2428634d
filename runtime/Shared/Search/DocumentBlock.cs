namespace CorpusSdk.Shared.Search;

/// <summary>Reads what <see cref="DocumentTerms"/> wrote, from its start to its end.</summary>
internal ref struct DocumentBlock
{
    private ByteReader _reader;

    public DocumentBlock(ReadOnlySpan<byte> bytes)
    {
        _reader = new ByteReader(bytes);
        IsStemmed = _reader.ReadByte() != 0;
        BodyWords = _reader.ReadVarint();
        TitleWords = _reader.ReadVarint();
        Characters = _reader.ReadVarint();
        Marks = _reader.Read(_reader.ReadVarint());
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

    /// <summary>Gets how often the word at hand is in the title.</summary>
    public int InTitle { readonly get; private set; }

    /// <summary>Gets how often it is in the body.</summary>
    public int InBody { readonly get; private set; }

    /// <summary>Gets the gaps between its positions, title then body, a varint each.</summary>
    public ReadOnlySpan<byte> Gaps { readonly get; private set; }

    /// <summary>Goes to the next word and returns its key.</summary>
    public ReadOnlySpan<byte> ReadWord()
    {
        ReadOnlySpan<byte> key = _reader.Read(_reader.ReadVarint());
        InTitle = _reader.ReadVarint();
        InBody = _reader.ReadVarint();
        Gaps = _reader.Read(_reader.ReadVarint());
        return key;
    }

    /// <summary>Reads the number of values, after the last word.</summary>
    public int ReadValueCount() => _reader.ReadVarint();

    public ReadOnlySpan<byte> ReadValue() => _reader.Read(_reader.ReadVarint());
}
