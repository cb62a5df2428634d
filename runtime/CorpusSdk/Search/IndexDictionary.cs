using CorpusSdk.Shared.Packing;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>Goes through the entries of a dictionary in the order of their keys, from one on.</summary>
internal ref struct IndexDictionary
{
    /// <summary>Longer keys are allocated.</summary>
    public const int BufferLength = 64;

    private readonly SearchIndex _index;
    private ReadOnlySpan<byte> _block;
    private int _at;
    private Span<byte> _key;
    private int _keyLength;
    private int _nextStart;

    /// <param name="index">The index.</param>
    /// <param name="buffer">The caller's, for keys; of <see cref="BufferLength"/> bytes, which most have room in.</param>
    public IndexDictionary(SearchIndex index, Span<byte> buffer)
    {
        _index = index;
        _key = buffer;
        Number = -1;
    }

    /// <summary>Gets the number of the entry at hand, -1 before the first.</summary>
    public int Number { readonly get; private set; }

    public readonly ReadOnlySpan<byte> Key => _key[.._keyLength];

    /// <summary>Gets where the postings of the entry at hand start.</summary>
    public int Start { readonly get; private set; }

    public int Length { readonly get; private set; }

    /// <summary>Goes to the first entry whose key is not before another.</summary>
    /// <returns>False when all are before it.</returns>
    public bool Seek(ReadOnlySpan<byte> key)
    {
        int block = BlockOf(key);
        if (block < 0)
        {
            Number = -1;
            return MoveNext();
        }

        Open(block);
        while (MoveNext())
        {
            if (Key.SequenceCompareTo(key) >= 0) return true;
        }

        return false;
    }

    /// <summary>Goes to an entry by its number.</summary>
    public void MoveTo(int number)
    {
        if ((uint)number >= (uint)_index.Entries) throw ByteReader.Damaged();

        // Words with one stem are most often near each other.
        bool isAhead = Number >= 0 && number > Number && number / IndexFormat.EntriesPerBlock == Number / IndexFormat.EntriesPerBlock;
        if (!isAhead) Open(number / IndexFormat.EntriesPerBlock);

        do
        {
            MoveNext();
        }
        while (Number < number);
    }

    public bool MoveNext()
    {
        if (Number + 1 >= _index.Entries) return false;

        if ((Number + 1) % IndexFormat.EntriesPerBlock == 0) Open((Number + 1) / IndexFormat.EntriesPerBlock);

        ByteReader reader = new(_block[_at..]);
        int lengths = reader.ReadByte();
        int shared = ReadLength(lengths & IndexFormat.InNibble, ref reader);
        int own = ReadLength(lengths >> 4, ref reader);
        ReadOnlySpan<byte> suffix = reader.Read(own);
        if (shared > _keyLength) throw ByteReader.Damaged();

        if (shared + own > _key.Length)
        {
            Span<byte> larger = new byte[(shared + own) * 2];
            Key.CopyTo(larger);
            _key = larger;
        }

        suffix.CopyTo(_key[shared..]);
        _keyLength = shared + own;
        Start = _nextStart;
        Length = reader.ReadVarint();
        _nextStart = Start + Length;
        _at += reader.Position;
        Number++;
        return true;
    }

    private static int ReadLength(int nibble, ref ByteReader reader) =>
        nibble < IndexFormat.InNibble ? nibble : IndexFormat.InNibble + reader.ReadVarint();

    private void Open(int block)
    {
        _block = _index.Block(block);
        _nextStart = _index.PostingsStarts[block];
        _at = 0;
        _keyLength = 0;
        Number = (block * IndexFormat.EntriesPerBlock) - 1;
    }

    /// <summary>The last block whose first key is not after another; -1 when there is none.</summary>
    private readonly int BlockOf(ReadOnlySpan<byte> key)
    {
        ReadOnlySpan<ulong> prefixes = _index.Prefixes;
        ulong prefix = IndexEntries.PrefixOf(key);
        int low = 0;
        int high = prefixes.Length;
        while (low < high)
        {
            int middle = (int)(((uint)low + (uint)high) / 2);
            bool isAfter = prefixes[middle] != prefix ? prefixes[middle] > prefix : FirstKey(middle).SequenceCompareTo(key) > 0;
            if (isAfter)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low - 1;
    }

    private readonly ReadOnlySpan<byte> FirstKey(int block)
    {
        ByteReader reader = new(_index.Block(block));
        int lengths = reader.ReadByte();
        ReadLength(lengths & IndexFormat.InNibble, ref reader);
        return reader.Read(ReadLength(lengths >> 4, ref reader));
    }
}
