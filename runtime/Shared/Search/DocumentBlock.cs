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
        Values = _reader.ReadVarint();
    }

    public bool IsStemmed { get; }

    public int BodyWords { get; }

    public int TitleWords { get; }

    /// <summary>Gets the length of the body.</summary>
    public int Characters { get; }

    public ReadOnlySpan<byte> Marks { get; }

    /// <summary>Gets the number of different words.</summary>
    public int Words { get; }

    /// <summary>Gets the number of values of fields.</summary>
    public int Values { get; }

    /// <summary>Gets the number of both, of which the words come first.</summary>
    public readonly int Count => Words + Values;

    /// <summary>
    /// Gets where the word or value at hand is: varint occurrences in the title, varint occurrences in the body, then the gaps between its
    /// positions, title then body, a varint each. A value is in the body once, and without a position.
    /// </summary>
    public ReadOnlySpan<byte> Occurrences { readonly get; private set; }

    /// <summary>Goes to the next word or value and returns its key.</summary>
    public ReadOnlySpan<byte> ReadKey()
    {
        ReadOnlySpan<byte> key = _reader.Read(_reader.ReadVarint());
        Occurrences = _reader.Read(_reader.ReadVarint());
        return key;
    }
}
