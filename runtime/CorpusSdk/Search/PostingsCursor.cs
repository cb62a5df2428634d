using System.Numerics;
using System.Runtime.InteropServices;
using CorpusSdk.Shared.Packing;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>
/// Goes through a list of documents window by window, ascending. Used again for other lists, so that a query allocates none.
/// </summary>
internal sealed class PostingsCursor
{
    private readonly byte[] _locals = new byte[IndexFormat.WindowLength];
    private readonly float[] _frequencies = new float[IndexFormat.WindowLength];
    private SearchIndex _index = null!;
    private int _start;
    private int _length;
    private bool _isDense;
    private bool _hasBitmap;
    private bool _hasPositions;
    private bool _ofTitle;
    private int _positionsAt;

    // Where the positions of the document that was asked for last, or of the window at hand, are: in bits.
    private long _bits;

    // Of these documents of the window at hand, how many bits their positions take was added up.
    private int _passed;
    private long _passedBits;

    // Few: documents, then frequencies.
    private int[] _few = [];
    private int _next;
    private int _counted;

    // Many: where the parts of the list are, and how far each was read.
    private int _countsAt;
    private int _window;
    private int _localsAt;
    private int _frequenciesAt;
    private int _posting;
    private int[] _overflow = [];
    private int _overflows;
    private int _nextOverflow;
    private int _skipsAt;
    private int _loaded;

    /// <summary>Gets the number of documents in the list.</summary>
    public int Documents { get; private set; }

    /// <summary>Gets the documents of the window at hand, as numbers within it.</summary>
    public ReadOnlySpan<byte> Locals => _locals.AsSpan(0, Count);

    /// <summary>Gets how often each of them has the word.</summary>
    public ReadOnlySpan<float> Frequencies => new(_frequencies, 0, Count);

    public int Count { get; private set; }

    /// <summary>Opens a list.</summary>
    /// <param name="index">The index.</param>
    /// <param name="start">Where in the postings it starts.</param>
    /// <param name="length">The number of bytes.</param>
    /// <param name="ofTitle">Whether it is a list of titles.</param>
    /// <param name="positions">Whether positions will be asked for.</param>
    public void Open(SearchIndex index, int start, int length, bool ofTitle, bool positions)
    {
        _index = index;
        _start = start;
        _length = length;
        _ofTitle = ofTitle;
        _hasPositions = positions;
        Count = 0;
        _hasBitmap = false;
        _next = 0;
        _loaded = -1;
        BitReader bits = new(index.Postings(start, length));
        Documents = bits.ReadGamma();
        _isDense = IndexFormat.IsDense(Documents, index.Documents);
        if (Documents > index.Documents) throw ByteReader.Damaged();

        if (_isDense)
        {
            OpenMany((int)((bits.Position + 7) / 8));
        }
        else
        {
            OpenFew(ref bits);
        }
    }

    /// <summary>Lets go of the index, so that the cursor can be kept for another list.</summary>
    public void Close() => _index = null!;

    /// <summary>Returns the first window, from one on, that has a document; the number of windows when none has.</summary>
    public int NextWindow(int from)
    {
        if (!_isDense)
        {
            ReadOnlySpan<int> documents = _few.AsSpan(0, Documents);
            while (_next < documents.Length && documents[_next] < from * IndexFormat.WindowLength)
            {
                _next++;
            }

            return _next < documents.Length ? documents[_next] / IndexFormat.WindowLength : _index.Windows;
        }

        ReadOnlySpan<byte> counts = _index.VerifiedPostings(_countsAt, _index.Windows);
        while (from < counts.Length && counts[from] == 0)
        {
            from++;
        }

        return from;
    }

    /// <summary>Reads the documents of a window that is not before the last one that was read.</summary>
    public void Load(int window)
    {
        if (window == _loaded) return;

        _loaded = window;
        if (_isDense)
        {
            LoadMany(window);
        }
        else
        {
            LoadFew(window);
        }
    }

    /// <summary>Adds the documents of the window at hand.</summary>
    public void AddTo(ref Window matches)
    {
        if (_hasBitmap)
        {
            matches.Or(_index.VerifiedPostings(_localsAt, IndexFormat.BitmapLength));
            return;
        }

        foreach (byte local in Locals)
        {
            matches.Set(local);
        }
    }

    /// <summary>Marks all documents of the list. The cursor stands after them then.</summary>
    public void Mark(Span<ulong> documents)
    {
        for (int window = NextWindow(0); window < _index.Windows; window = NextWindow(window + 1))
        {
            Load(window);
            foreach (byte local in Locals)
            {
                int document = (window * IndexFormat.WindowLength) + local;
                documents[document >> 6] |= 1UL << document;
            }
        }
    }

    /// <summary>Appends the positions of a document of the window at hand.</summary>
    /// <returns>False when the document is not in the list.</returns>
    public bool AppendPositions(int local, PositionList positions)
    {
        int at = Locals.IndexOf((byte)local);
        if (at < 0) return false;

        ReadOnlySpan<int> lengths = _ofTitle ? _index.TitleLengths : _index.BodyLengths;
        ReadOnlySpan<int> window = lengths[(_loaded * IndexFormat.WindowLength)..];
        long bit;
        if (_isDense)
        {
            // Documents are asked for in their order: those before are counted once.
            if (_passed > at) (_passed, _passedBits) = (0, 0);

            for (; _passed < at; _passed++)
            {
                _passedBits += (long)_frequencies[_passed] * IndexFormat.PositionBits(window[_locals[_passed]]);
            }

            bit = _bits + _passedBits;
        }
        else
        {
            bit = BitOfFew((_loaded * IndexFormat.WindowLength) + local, lengths);
        }

        int bits = IndexFormat.PositionBits(window[local]);
        BitReader reader = new(_index.Postings(_positionsAt, _start + _length - _positionsAt), bit);
        for (int i = (int)_frequencies[at]; i > 0; i--)
        {
            positions.Add(reader.Read(bits));
        }

        return true;
    }

    private void OpenFew(ref BitReader bits)
    {
        int count = Documents;
        if (_few.Length < count * 2) _few = new int[Math.Max(count * 2, IndexFormat.LeastDense * 2)];

        int lower = IndexFormat.GapBits(count, _index.Documents);
        int[] few = _few;
        int documents = _index.Documents;
        long document = -1;
        for (int i = 0; i < count; i++)
        {
            bits.ReadPosting(lower, out long gap, out int occurrences);
            document += gap + 1;
            if ((ulong)document >= (ulong)documents) throw ByteReader.Damaged();

            few[i] = (int)document;
            few[count + i] = occurrences;
        }

        _positionsAt = _start;
        _bits = bits.Position;
        _counted = 0;
    }

    private void LoadFew(int window)
    {
        int start = window * IndexFormat.WindowLength;
        int count = 0;
        int next = _next;
        int[] few = _few;
        while (next < Documents && few[next] < start)
        {
            next++;
        }

        for (; next < Documents && few[next] - start < IndexFormat.WindowLength; next++)
        {
            _locals[count] = (byte)(few[next] - start);
            _frequencies[count++] = few[Documents + next];
        }

        _next = next;
        Count = count;
    }

    private long BitOfFew(int document, ReadOnlySpan<int> lengths)
    {
        for (; _few[_counted] < document; _counted++)
        {
            _bits += (long)_few[Documents + _counted] * IndexFormat.PositionBits(lengths[_few[_counted]]);
        }

        return _bits;
    }

    private void OpenMany(int from)
    {
        ByteReader reader = new(_index.Postings(_start, _length));
        reader.Read(from);
        _countsAt = _start + reader.Position;
        ReadOnlySpan<byte> counts = reader.Read(_index.Windows);
        int ids = 0;
        foreach (byte count in counts)
        {
            ids += count <= IndexFormat.MostNumbers ? count : IndexFormat.BitmapLength;
        }

        _localsAt = _start + reader.Position;
        reader.Read(ids);
        _frequenciesAt = _start + reader.Position;
        reader.Read((Documents + 1) / 2);
        _overflows = reader.ReadVarint();
        if (_overflows > Documents) throw ByteReader.Damaged();

        if (_overflow.Length < _overflows * 2) _overflow = new int[_overflows * 4];

        int posting = -1;
        for (int i = 0; i < _overflows; i++)
        {
            posting += reader.ReadVarint() + 1;
            _overflow[i * 2] = posting;
            _overflow[(i * 2) + 1] = reader.ReadVarint() + IndexFormat.InNibble;
        }

        int skips = (_index.Windows + IndexFormat.WindowsPerSkip - 1) / IndexFormat.WindowsPerSkip;
        _skipsAt = _start + reader.Position;
        _positionsAt = _skipsAt + (skips * sizeof(uint));
        _window = 0;
        _posting = 0;
        _nextOverflow = 0;
        _bits = 0;
    }

    private void LoadMany(int window)
    {
        ReadOnlySpan<byte> counts = _index.VerifiedPostings(_countsAt, _index.Windows);
        if (_hasPositions)
        {
            AdvancePositions(window, counts);
        }
        else
        {
            Skip(window, counts);
        }

        Decode(counts[window]);
    }

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
                _posting += count < byte.MaxValue ? count : BitsIn(_index.VerifiedPostings(_localsAt, IndexFormat.BitmapLength));
                _localsAt += IndexFormat.BitmapLength;
            }
        }
    }

    /// <summary>Passes over windows, and adds up how many bits their positions take where no skip says it.</summary>
    private void AdvancePositions(int window, ReadOnlySpan<byte> counts)
    {
        int skip = window / IndexFormat.WindowsPerSkip;
        if (skip > _window / IndexFormat.WindowsPerSkip)
        {
            Skip(skip * IndexFormat.WindowsPerSkip, counts);
            _bits = (uint)LittleEndian.Int32(_index.VerifiedPostings(_skipsAt + (skip * sizeof(uint)), sizeof(uint)));
        }

        while (_window < window)
        {
            Decode(counts[_window]);
            ReadOnlySpan<int> lengths = (_ofTitle ? _index.TitleLengths : _index.BodyLengths)[(_window * IndexFormat.WindowLength)..];
            for (int i = 0; i < Count; i++)
            {
                _bits += (long)_frequencies[i] * IndexFormat.PositionBits(lengths[_locals[i]]);
            }

            Skip(_window + 1, counts);
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

    /// <summary>Reads the documents of the window that the cursor stands at, without going on.</summary>
    private void Decode(int stored)
    {
        _passed = 0;
        _passedBits = 0;
        _hasBitmap = stored > IndexFormat.MostNumbers;
        if (_hasBitmap)
        {
            Count = DecodeBitmap(_index.VerifiedPostings(_localsAt, IndexFormat.BitmapLength));
        }
        else
        {
            _index.VerifiedPostings(_localsAt, stored).CopyTo(_locals);
            Count = stored;
        }

        DecodeFrequencies();
    }

    private int DecodeBitmap(ReadOnlySpan<byte> bitmap)
    {
        int count = 0;
        Span<byte> locals = _locals;
        for (int i = 0; i < bitmap.Length; i += sizeof(ulong))
        {
            for (ulong bits = LittleEndian.UInt64(bitmap[i..]); bits != 0; bits &= bits - 1)
            {
                locals[count++] = (byte)((i * 8) + BitOperations.TrailingZeroCount(bits));
            }
        }

        return count;
    }

    private void DecodeFrequencies()
    {
        int count = Count;
        if (_posting + count > Documents) throw ByteReader.Damaged();

        Span<float> frequencies = new(_frequencies, 0, count);
        int odd = _posting & 1;
        ReadOnlySpan<byte> nibbles = _index.VerifiedPostings(_frequenciesAt + (_posting >> 1), (odd + count + 1) >> 1);
        if (Occurrences.Read(nibbles, odd, frequencies)) FillOverflow(frequencies);
    }

    private void FillOverflow(Span<float> frequencies)
    {
        while (_nextOverflow < _overflows && _overflow[_nextOverflow * 2] < _posting)
        {
            _nextOverflow++;
        }

        for (int i = _nextOverflow; i < _overflows && _overflow[i * 2] - _posting < frequencies.Length; i++)
        {
            frequencies[_overflow[i * 2] - _posting] = _overflow[(i * 2) + 1];
        }
    }
}
