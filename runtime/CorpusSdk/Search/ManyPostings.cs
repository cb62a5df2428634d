using System.Numerics;
using System.Runtime.InteropServices;
using CorpusSdk.Shared.Packing;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>A list of many documents, of which each window is decoded when it is come to.</summary>
internal sealed class ManyPostings
{
    private SearchIndex _index = null!;
    private int _documents;
    private int _end;

    // Where the parts of the list are, and how far each was read.
    private int _countsAt;
    private int _boundsAt;
    private int _window;
    private int _localsAt;
    private int _frequenciesAt;
    private int _posting;

    // What of occurrences does not fit into four bits: of which window it was come to, with the lengths of the others.
    private int _restLengthsAt;
    private int _restAt;
    private int _restEnd;
    private int _restPassed;
    private int _restWindow;

    // Where the positions are: how far the lengths of windows' positions were added up, and how far those of a window were read, in bits.
    private readonly long[] _partStarts = new long[IndexFormat.WindowLength / IndexFormat.DocumentsPerSkip];
    private bool _hasParts;
    private int _skipsAt;
    private int _positionsAt;
    private int _skipped;
    private long _bits;
    private int _positionsWindow;
    private int _passed;
    private long _passedBits;

    /// <summary>Gets a value indicating whether the documents of the window at hand are stored as bits.</summary>
    public bool HasBitmap { get; private set; }

    /// <summary>Gets the bits of these documents.</summary>
    public ReadOnlySpan<byte> Bitmap => _index.VerifiedPostings(_localsAt, IndexFormat.BitmapLength);

    /// <summary>Opens a list.</summary>
    /// <param name="index">The index.</param>
    /// <param name="start">Where in the postings it starts.</param>
    /// <param name="length">The number of bytes.</param>
    /// <param name="documents">The number of documents.</param>
    /// <param name="from">The byte after their number.</param>
    /// <param name="positions">Whether positions will be asked for.</param>
    public void Open(SearchIndex index, int start, int length, int documents, int from, bool positions)
    {
        _index = index;
        _documents = documents;
        _end = start + length;
        ByteReader reader = new(index.Postings(start, length));
        reader.Read(from);
        _countsAt = start + reader.Position;
        ReadOnlySpan<byte> counts = reader.Read(index.Windows);
        _boundsAt = start + reader.Position;
        if (index.HasBounds) reader.Read(index.Windows * sizeof(ushort));

        int ids = 0;
        foreach (byte count in counts)
        {
            ids += count <= IndexFormat.MostNumbers ? count : IndexFormat.BitmapLength;
        }

        _localsAt = start + reader.Position;
        reader.Read(ids);
        _frequenciesAt = start + reader.Position;
        reader.Read((documents + 1) / 2);
        int rest = reader.ReadVarint();
        int restLengths = rest > 0 ? reader.ReadVarint() : 0;
        _restLengthsAt = start + reader.Position;
        reader.Read(restLengths);
        _restAt = start + reader.Position;
        reader.Read(rest);
        _restEnd = _restAt + rest;
        _restPassed = 0;
        _restWindow = 0;
        _window = 0;
        _posting = 0;
        HasBitmap = false;
        _skipped = 0;
        _bits = 0;
        _positionsWindow = -1;
        if (positions)
        {
            int skips = reader.ReadVarint();
            _hasParts = (skips & 1) != 0;
            skips >>= 1;
            _skipsAt = start + reader.Position;
            reader.Read(skips);
            _positionsAt = start + reader.Position;
        }
    }

    public void Close() => _index = null!;

    /// <inheritdoc cref="PostingsCursor.NextWindow"/>
    public int NextWindow(int from)
    {
        ReadOnlySpan<byte> counts = _index.VerifiedPostings(_countsAt, _index.Windows);
        while (from < counts.Length && counts[from] == 0)
        {
            from++;
        }

        return from;
    }

    /// <summary>
    /// The part of the word's weight that a document of a window gets at most, if documents are as long as in this index.
    /// </summary>
    public float MostIn(int window)
    {
        if (!_index.HasBounds) return 1;

        ReadOnlySpan<byte> bound = _index.VerifiedPostings(_boundsAt + (window * sizeof(ushort)), sizeof(ushort));
        return (bound[0] | (bound[1] << 8)) / (float)Bm25.WholeWeight;
    }

    /// <summary>Reads the documents of a window, and returns how many there are.</summary>
    public int Load(int window, byte[] locals, float[] frequencies)
    {
        ReadOnlySpan<byte> counts = _index.VerifiedPostings(_countsAt, _index.Windows);
        Skip(window, counts);
        int count = counts[window];
        HasBitmap = count > IndexFormat.MostNumbers;
        if (HasBitmap)
        {
            count = DecodeBitmap(Bitmap, locals);
        }
        else
        {
            _index.VerifiedPostings(_localsAt, count).CopyTo(locals);
        }

        DecodeFrequencies(new Span<float>(frequencies, 0, count));
        return count;
    }

    /// <summary>
    /// Appends the positions of a document of the window at hand. Those of documents before it in the window are passed over once.
    /// </summary>
    /// <param name="at">Which of its documents.</param>
    /// <param name="locals">The documents of the window.</param>
    /// <param name="frequencies">How often each of them has the word.</param>
    /// <param name="lengths">The lengths of the fields of the window's documents.</param>
    /// <param name="positions">Takes the positions.</param>
    public void AppendPositions(
        int at, ReadOnlySpan<byte> locals, ReadOnlySpan<float> frequencies, ReadOnlySpan<int> lengths, PositionList positions)
    {
        if (_positionsWindow != _window || _passed > at) StartPositions(locals.Length);

        if (_hasParts && at / IndexFormat.DocumentsPerSkip > _passed / IndexFormat.DocumentsPerSkip)
        {
            _passed = at & -IndexFormat.DocumentsPerSkip;
            _passedBits = _partStarts[at / IndexFormat.DocumentsPerSkip];
        }

        BitReader bits = new(_index.VerifiedPostings(_positionsAt, _end - _positionsAt), _passedBits);
        for (; _passed < at; _passed++)
        {
            PositionReader.Skip(ref bits, (int)frequencies[_passed], lengths[locals[_passed]]);
        }

        PositionReader.Append(ref bits, (int)frequencies[at], lengths[locals[at]], positions);
        _passed++;
        _passedBits = bits.Position;
    }

    /// <summary>Goes to where the positions of the window at hand start, which has so many documents.</summary>
    private void StartPositions(int documents)
    {
        ByteReader skips = new(_index.VerifiedPostings(_skipsAt, _positionsAt - _skipsAt));
        ReadOnlySpan<byte> counts = _index.VerifiedPostings(_countsAt, _index.Windows);
        for (; _skipped < _window; _skipped++)
        {
            for (int part = _hasParts ? Parts(counts[_skipped]) : 1; part > 0; part--)
            {
                _bits += skips.ReadVarint();
            }
        }

        _skipsAt += skips.Position;
        long start = _bits;
        for (int part = 0; _hasParts && part < Parts(documents); part++)
        {
            _partStarts[part] = start;
            start += skips.ReadVarint();
        }

        _positionsWindow = _window;
        _passed = 0;
        _passedBits = _bits;
    }

    private static int Parts(int documents) => (documents + IndexFormat.DocumentsPerSkip - 1) / IndexFormat.DocumentsPerSkip;

    /// <summary>Passes over windows without looking into them.</summary>
    private void Skip(int window, ReadOnlySpan<byte> counts)
    {
        while (_window < window)
        {
            int count = counts[_window++];
            if (count <= IndexFormat.MostNumbers)
            {
                _localsAt += count;
                _posting += count;
            }
            else
            {
                _posting += count < byte.MaxValue ? count : BitsIn(Bitmap);
                _localsAt += IndexFormat.BitmapLength;
            }
        }
    }

    private static int BitsIn(ReadOnlySpan<byte> bitmap)
    {
        int bits = 0;
        foreach (ulong part in MemoryMarshal.Cast<byte, ulong>(bitmap))
        {
            bits += BitOperations.PopCount(part);
        }

        return bits;
    }

    private static int DecodeBitmap(ReadOnlySpan<byte> bitmap, Span<byte> locals)
    {
        int count = 0;
        for (int i = 0; i < bitmap.Length; i += sizeof(ulong))
        {
            for (ulong bits = LittleEndian.UInt64(bitmap[i..]); bits != 0; bits &= bits - 1)
            {
                locals[count++] = (byte)((i * 8) + BitOperations.TrailingZeroCount(bits));
            }
        }

        return count;
    }

    private void DecodeFrequencies(Span<float> frequencies)
    {
        int count = frequencies.Length;
        if (_posting + count > _documents) throw ByteReader.Damaged();

        int odd = _posting & 1;
        ReadOnlySpan<byte> nibbles = _index.VerifiedPostings(_frequenciesAt + (_posting >> 1), (odd + count + 1) >> 1);
        if (Occurrences.Read(nibbles, odd, frequencies)) AddRest(frequencies);
    }

    /// <summary>Adds to the occurrences in a window what of them does not fit into four bits.</summary>
    private void AddRest(Span<float> frequencies)
    {
        ByteReader lengths = new(_index.VerifiedPostings(_restLengthsAt, _restAt - _restLengthsAt));
        for (; _restWindow < _window; _restWindow++)
        {
            _restPassed += lengths.ReadVarint();
        }

        _restLengthsAt += lengths.Position;
        ByteReader rest = new(_index.VerifiedPostings(_restAt + _restPassed, _restEnd - _restAt - _restPassed));
        for (int i = 0; i < frequencies.Length; i++)
        {
            if (frequencies[i] == IndexFormat.InNibble) frequencies[i] += rest.ReadVarint();
        }
    }
}
