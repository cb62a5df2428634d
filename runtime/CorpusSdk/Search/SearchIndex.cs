using CorpusSdk.Shared.Packing;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>The index of one collection, read in place. Opening it reads its header and nothing else.</summary>
internal sealed class SearchIndex
{
    private readonly IndexMemory _memory;
    private readonly int[] _sections = new int[IndexFormat.Sections * 2];
    private readonly int _blocks;

    // Of the columns of numbers, which are asked for in each window: those whose pages were verified before.
    private readonly bool[] _isVerified = new bool[4];

    /// <exception cref="InvalidDataException">The index is damaged, or of another version.</exception>
    public SearchIndex(IndexMemory memory)
    {
        _memory = memory;
        ReadOnlySpan<byte> header = memory.Unverified(0, IndexFormat.HeaderLength);
        if (LittleEndian.UInt64(header) != IndexFormat.Magic) throw ByteReader.Damaged();

        int version = LittleEndian.Int32(header[IndexFormat.VersionAt..]);
        if (version != IndexFormat.Version)
        {
            throw new InvalidDataException(
                $"The search index has version {version}, and this CorpusSdk reads version {IndexFormat.Version}. Build both with one version of CorpusSdk.");
        }

        for (int i = 0; i < _sections.Length; i++)
        {
            _sections[i] = LittleEndian.Int32(header[(IndexFormat.SectionsAt + (i * sizeof(int)))..]);
        }

        (int checksums, int checksumsLength) = Section(IndexSection.Checksums);
        ulong sum = Checksum.Append(Checksum.Of(header[..IndexFormat.ChecksumAt]), memory.Unverified(checksums, checksumsLength));
        if (LittleEndian.UInt64(header[IndexFormat.ChecksumAt..]) != sum
            || LittleEndian.Int64(header[IndexFormat.LengthAt..]) != memory.Length)
        {
            throw ByteReader.Damaged();
        }

        memory.SetPages(checksums, checksumsLength / sizeof(int), IndexFormat.Align(checksums + checksumsLength));
        Documents = LittleEndian.Int32(header[IndexFormat.DocumentsAt..]);
        Entries = LittleEndian.Int32(header[IndexFormat.EntriesAt..]);
        _blocks = LittleEndian.Int32(header[IndexFormat.BlocksAt..]);
        BodyWords = LittleEndian.Int64(header[IndexFormat.BodyWordsAt..]);
        TitleWords = LittleEndian.Int64(header[IndexFormat.TitleWordsAt..]);
        Windows = IndexFormat.Windows(Documents);
        HasBounds = IndexFormat.HasBounds(Documents);
    }

    public int Documents { get; }

    public int Windows { get; }

    /// <summary>Gets a value indicating whether lists of many documents say for each window what a document gets at most.</summary>
    public bool HasBounds { get; }

    /// <summary>Gets the number of words, values and stems.</summary>
    public int Entries { get; }

    public long BodyWords { get; }

    public long TitleWords { get; }

    /// <summary>Gets the day number plus one of each document, newest first; 0 for none.</summary>
    public ReadOnlySpan<int> Days => Numbers(0);

    /// <summary>Gets the position of each document in its collection.</summary>
    public ReadOnlySpan<int> Ordinals => Numbers(1);

    public ReadOnlySpan<int> BodyLengths => Numbers(2);

    public ReadOnlySpan<int> TitleLengths => Numbers(3);

    public bool HasUnstemmed => Section(IndexSection.Unstemmed).Length > 0;

    /// <summary>Gets four numbers of 64 bits a window.</summary>
    public ReadOnlySpan<ulong> Unstemmed
    {
        get
        {
            (int start, int length) = Section(IndexSection.Unstemmed);
            return _memory.UInt64s(start, length / sizeof(ulong));
        }
    }

    internal ReadOnlySpan<ulong> Prefixes => _memory.UInt64s(Section(IndexSection.Blocks).Start, _blocks);

    internal ReadOnlySpan<int> DictionaryStarts => _memory.Int32s(Section(IndexSection.Blocks).Start + (_blocks * sizeof(ulong)), _blocks);

    internal ReadOnlySpan<int> PostingsStarts =>
        _memory.Int32s(Section(IndexSection.Blocks).Start + (_blocks * (sizeof(ulong) + sizeof(int))), _blocks);

    /// <summary>Some bytes of the postings.</summary>
    public ReadOnlySpan<byte> Postings(int start, int length)
    {
        (int section, int all) = Section(IndexSection.Postings);
        return start >= 0 && length >= 0 && (long)start + length <= all
            ? _memory.Bytes(section + start, length)
            : throw ByteReader.Damaged();
    }

    /// <summary>Some bytes of a list that was read whole before.</summary>
    public ReadOnlySpan<byte> VerifiedPostings(int start, int length)
    {
        (int section, int all) = Section(IndexSection.Postings);
        return start >= 0 && length >= 0 && (long)start + length <= all
            ? _memory.Unverified(section + start, length)
            : throw ByteReader.Damaged();
    }

    /// <summary>Gets the pairs of frequent words.</summary>
    public IndexPairs Pairs
    {
        get
        {
            (int start, int length) = Section(IndexSection.Pairs);
            return new IndexPairs(length == 0 ? [] : _memory.Bytes(start, length));
        }
    }

    /// <summary>The entries of a block: up to where the next one starts.</summary>
    internal ReadOnlySpan<byte> Block(int block)
    {
        (int section, int all) = Section(IndexSection.Dictionary);
        ReadOnlySpan<int> starts = DictionaryStarts;
        int start = starts[block];
        int end = block + 1 < starts.Length ? starts[block + 1] : all;
        return start >= 0 && end >= start && end <= all ? _memory.Bytes(section + start, end - start) : throw ByteReader.Damaged();
    }

    /// <summary>Returns the marks of a body: for each 96th word, how many characters it starts after the mark before it.</summary>
    public ReadOnlySpan<byte> Marks(int document)
    {
        (int section, int all) = Section(IndexSection.Marks);
        ReadOnlySpan<int> starts = _memory.Int32s(section, Documents + 1);
        int first = ((Documents + 1) * sizeof(int)) + starts[document];
        int last = ((Documents + 1) * sizeof(int)) + starts[document + 1];
        return first >= 0 && last >= first && last <= all ? _memory.Bytes(section + first, last - first) : throw ByteReader.Damaged();
    }

    private (int Start, int Length) Section(IndexSection section) => (_sections[(int)section * 2], _sections[((int)section * 2) + 1]);

    private ReadOnlySpan<int> Numbers(int column)
    {
        int start = Section(IndexSection.Documents).Start + (column * Documents * sizeof(int));
        if (_isVerified[column]) return _memory.VerifiedInt32s(start, Documents);

        ReadOnlySpan<int> numbers = _memory.Int32s(start, Documents);
        _isVerified[column] = true;
        return numbers;
    }
}
