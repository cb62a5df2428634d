using System.Buffers.Binary;

namespace CorpusSdk.Shared.Search;

/// <summary>Writes lists of documents with occurrences and positions, as <see cref="IndexFormat"/> describes them.</summary>
internal sealed class PostingsWriter
{
    private readonly ByteBuffer _buffer;
    private readonly int[] _lengths;
    private readonly int _documents;
    private readonly double _average;

    // Of many, the posting after the last one of each window.
    private readonly int[] _ends;

    // What of occurrences does not fit into four bits, and how many bytes of it each window has.
    private readonly ByteBuffer _rest = new();
    private readonly ByteBuffer _restLengths = new();

    // How many bits the positions of each window take, and these.
    private readonly ByteBuffer _skips = new();
    private readonly ByteBuffer _positions = new();

    /// <param name="buffer">Takes the lists.</param>
    /// <param name="lengths">The length of the field in each document of the index, in words.</param>
    public PostingsWriter(ByteBuffer buffer, int[] lengths)
    {
        _buffer = buffer;
        _lengths = lengths;
        _documents = lengths.Length;
        _ends = new int[IndexFormat.Windows(lengths.Length)];
        long words = lengths.Sum(static length => (long)length);
        _average = words == 0 ? 1 : words / (double)lengths.Length;
    }

    /// <summary>
    /// Gets where the positions of the last list start in the buffer; below zero when it has none, or in the bytes of its documents.
    /// </summary>
    public int PositionsStart { get; private set; }

    /// <summary>Writes a list.</summary>
    /// <param name="postings">The documents with their occurrences, ascending.</param>
    /// <param name="withPositions">Whether positions are written.</param>
    public void Write(PostingList postings, bool withPositions)
    {
        PositionsStart = -1;
        BitWriter bits = new(_buffer);
        bits.WriteGamma(postings.Count);
        if (IndexFormat.IsDense(postings.Count, _documents))
        {
            bits.Flush();
            FindEnds(postings.Documents);
            WriteWindows(postings);
            WriteFrequencies(postings);
            if (withPositions)
            {
                PositionsStart = _buffer.Length;
                WritePositionsByWindow(postings);
            }
        }
        else
        {
            WriteGaps(ref bits, postings);
            int next = 0;
            int position = 0;
            if (withPositions) WritePositions(ref bits, postings, postings.Count, ref next, ref position);

            bits.Flush();
        }
    }

    private void WriteGaps(ref BitWriter bits, PostingList postings)
    {
        int lower = IndexFormat.GapBits(postings.Count, _documents);
        int last = -1;
        for (int i = 0; i < postings.Count; i++)
        {
            int gap = postings.Documents[i] - last - 1;
            bits.WriteRice(gap, lower);
            bits.WriteGamma(postings.Frequencies[i]);
            last = postings.Documents[i];
        }
    }

    private void WriteWindows(PostingList postings)
    {
        int windows = _ends.Length;
        int counts = _buffer.Length;
        bool hasBounds = IndexFormat.HasBounds(_documents);
        _buffer.Reserve(hasBounds ? windows * (sizeof(byte) + sizeof(ushort)) : windows);
        int next = 0;
        for (int window = 0; window < windows; window++)
        {
            int first = next;
            next = _ends[window];
            int count = next - first;
            _buffer.At(counts + window, 1)[0] = (byte)Math.Min(count, byte.MaxValue);
            if (hasBounds)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(
                    _buffer.At(counts + windows + (window * sizeof(ushort)), sizeof(ushort)), (ushort)MostOf(postings, first, next));
            }

            Span<byte> bitmap = count > IndexFormat.MostNumbers ? _buffer.Reserve(IndexFormat.BitmapLength) : default;
            for (int i = first; i < next; i++)
            {
                int local = postings.Documents[i] % IndexFormat.WindowLength;
                if (bitmap.IsEmpty)
                {
                    _buffer.WriteByte(local);
                }
                else
                {
                    bitmap[local >> 3] |= (byte)(1 << (local & 7));
                }
            }
        }
    }

    private void FindEnds(ReadOnlySpan<int> documents)
    {
        int next = 0;
        for (int window = 0; window < _ends.Length; window++)
        {
            while (next < documents.Length && documents[next] < (window + 1) * IndexFormat.WindowLength)
            {
                next++;
            }

            _ends[window] = next;
        }
    }

    private int MostOf(PostingList postings, int first, int end)
    {
        int most = 0;
        for (int i = first; i < end; i++)
        {
            most = Math.Max(most, Bm25.PartOfWeight(postings.Frequencies[i], _lengths[postings.Documents[i]], _average));
        }

        return most;
    }

    private void WriteFrequencies(PostingList postings)
    {
        ReadOnlySpan<int> frequencies = postings.Frequencies;
        for (int i = 0; i < frequencies.Length; i += 2)
        {
            int low = Math.Min(IndexFormat.InNibble, frequencies[i]);
            int high = i + 1 < frequencies.Length ? Math.Min(IndexFormat.InNibble, frequencies[i + 1]) : 0;
            _buffer.WriteByte(low | (high << 4));
        }

        _rest.Clear();
        _restLengths.Clear();
        int next = 0;
        foreach (int end in _ends)
        {
            int start = _rest.Length;
            for (; next < end; next++)
            {
                if (frequencies[next] >= IndexFormat.InNibble) _rest.WriteVarint(frequencies[next] - IndexFormat.InNibble);
            }

            _restLengths.WriteVarint(_rest.Length - start);
        }

        _buffer.WriteVarint(_rest.Length);
        if (_rest.Length == 0) return;

        _buffer.WriteVarint(_restLengths.Length);
        _buffer.Write(_restLengths.Written);
        _buffer.Write(_rest.Written);
    }

    private void WritePositionsByWindow(PostingList postings)
    {
        const int Many = 4;
        _skips.Clear();
        _positions.Clear();
        bool hasMany = postings.Positions.Length / postings.Count >= Many;
        BitWriter bits = new(_positions);
        long written = 0;
        int next = 0;
        int position = 0;
        foreach (int end in _ends)
        {
            do
            {
                if (hasMany && next == end) break;

                int part = hasMany ? Math.Min(end, next + IndexFormat.DocumentsPerSkip) : end;
                WritePositions(ref bits, postings, part, ref next, ref position);
                _skips.WriteVarint(checked((int)(bits.Position - written)));
                written = bits.Position;
            }
            while (next < end);
        }

        bits.Flush();
        _buffer.WriteVarint((_skips.Length << 1) | (hasMany ? 1 : 0));
        _buffer.Write(_skips.Written);
        _buffer.Write(_positions.Written);
    }

    /// <summary>Writes the positions of postings up to one, from a posting and a position on.</summary>
    private void WritePositions(ref BitWriter writer, PostingList postings, int end, ref int next, ref int position)
    {
        for (; next < end; next++)
        {
            int count = postings.Frequencies[next];
            PositionCode.Write(ref writer, postings.Positions.Slice(position, count), _lengths[postings.Documents[next]]);
            position += count;
        }
    }
}

/// <summary>The documents of a word in one field, with occurrences and positions; used again for the next word.</summary>
/// <param name="capacity">How many documents there is room for at once.</param>
internal sealed class PostingList(int capacity = 64)
{
    private int[] _documents = new int[capacity];
    private int[] _frequencies = new int[capacity];
    private int[] _positions = [];
    private int _positionCount;

    public int Count { get; private set; }

    public ReadOnlySpan<int> Documents => _documents.AsSpan(0, Count);

    public ReadOnlySpan<int> Frequencies => _frequencies.AsSpan(0, Count);

    /// <summary>Gets the positions of all documents, one after the other.</summary>
    public ReadOnlySpan<int> Positions => _positions.AsSpan(0, _positionCount);

    public void Clear()
    {
        Count = 0;
        _positionCount = 0;
    }

    public void Add(int document, int frequency)
    {
        if (Count == _documents.Length)
        {
            Grow();
        }

        _documents[Count] = document;
        _frequencies[Count++] = frequency;
    }

    private void Grow()
    {
        Array.Resize(ref _documents, Count * 2);
        Array.Resize(ref _frequencies, Count * 2);
    }

    /// <summary>Adds the documents of another list, which come after those of this one.</summary>
    public void Add(PostingList other)
    {
        for (int i = 0; i < other.Count; i++)
        {
            Add(other._documents[i], other._frequencies[i]);
        }
    }

    /// <summary>Adds so many positions of the last document, to be overwritten.</summary>
    public Span<int> AddPositions(int count)
    {
        if (_positions.Length - _positionCount < count)
        {
            Array.Resize(ref _positions, Math.Max(_positions.Length * 2, checked(_positionCount + count)));
        }

        _positionCount += count;
        return _positions.AsSpan(_positionCount - count, count);
    }
}
