namespace CorpusSdk.Shared.Search;

/// <summary>Writes lists of documents with occurrences and positions, as <see cref="IndexFormat"/> describes them.</summary>
internal sealed class PostingsWriter
{
    private readonly ByteBuffer _buffer;
    private readonly int _documents;

    // Of many, how many bits the positions of each window take, and these.
    private readonly ByteBuffer _skips = new();
    private readonly ByteBuffer _positions = new();

    public PostingsWriter(ByteBuffer buffer, int documents)
    {
        _buffer = buffer;
        _documents = documents;
    }

    /// <summary>Writes a list.</summary>
    /// <param name="postings">The documents with their occurrences, ascending.</param>
    /// <param name="lengths">The length of the field in each document of the index, in words.</param>
    /// <param name="withPositions">Whether positions are written.</param>
    public void Write(PostingList postings, int[] lengths, bool withPositions)
    {
        BitWriter bits = new(_buffer);
        bits.WriteGamma(postings.Count);
        if (IndexFormat.IsDense(postings.Count, _documents))
        {
            bits.Flush();
            WriteWindows(postings);
            WriteFrequencies(postings);
            if (withPositions) WritePositionsByWindow(postings, lengths);
        }
        else
        {
            WriteGaps(ref bits, postings);
            int next = 0;
            int position = 0;
            if (withPositions) WritePositions(ref bits, postings, lengths, _documents, ref next, ref position);

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
            bits.WriteUnary(gap >> lower);
            bits.Write(gap & ((1 << lower) - 1), lower);
            bits.WriteGamma(postings.Frequencies[i]);
            last = postings.Documents[i];
        }
    }

    private void WriteWindows(PostingList postings)
    {
        int windows = IndexFormat.Windows(_documents);
        int counts = _buffer.Length;
        _buffer.Reserve(windows);
        int next = 0;
        for (int window = 0; window < windows; window++)
        {
            int first = next;
            int end = (window + 1) * IndexFormat.WindowLength;
            while (next < postings.Count && postings.Documents[next] < end)
            {
                next++;
            }

            int count = next - first;
            _buffer.At(counts + window, 1)[0] = (byte)Math.Min(count, byte.MaxValue);
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

    private void WriteFrequencies(PostingList postings)
    {
        int many = 0;
        for (int i = 0; i < postings.Count; i += 2)
        {
            int low = Math.Min(IndexFormat.InNibble, postings.Frequencies[i]);
            int high = i + 1 < postings.Count ? Math.Min(IndexFormat.InNibble, postings.Frequencies[i + 1]) : 0;
            many += (low == IndexFormat.InNibble ? 1 : 0) + (high == IndexFormat.InNibble ? 1 : 0);
            _buffer.WriteByte(low | (high << 4));
        }

        _buffer.WriteVarint(many);
        int last = -1;
        for (int i = 0; many > 0; i++)
        {
            if (postings.Frequencies[i] >= IndexFormat.InNibble)
            {
                _buffer.WriteVarint(i - last - 1);
                _buffer.WriteVarint(postings.Frequencies[i] - IndexFormat.InNibble);
                last = i;
                many--;
            }
        }
    }

    private void WritePositionsByWindow(PostingList postings, int[] lengths)
    {
        _skips.Clear();
        _positions.Clear();
        BitWriter bits = new(_positions);
        long written = 0;
        int next = 0;
        int position = 0;
        for (int window = 0; window < IndexFormat.Windows(_documents); window++)
        {
            WritePositions(ref bits, postings, lengths, (window + 1) * IndexFormat.WindowLength, ref next, ref position);
            _skips.WriteVarint(checked((int)(bits.Position - written)));
            written = bits.Position;
        }

        bits.Flush();
        _buffer.WriteVarint(_skips.Length);
        _buffer.Write(_skips.Written);
        _buffer.Write(_positions.Written);
    }

    /// <summary>Writes the positions of documents before one, from a posting and a position on.</summary>
    private static void WritePositions(
        ref BitWriter writer, PostingList postings, int[] lengths, int end, ref int next, ref int position)
    {
        for (; next < postings.Count && postings.Documents[next] < end; next++)
        {
            int count = postings.Frequencies[next];
            PositionCode.Write(ref writer, postings.Positions.Slice(position, count), lengths[postings.Documents[next]]);
            position += count;
        }
    }
}

/// <summary>The documents of a word in one field, with occurrences and positions; used again for the next word.</summary>
internal sealed class PostingList
{
    private int[] _documents = new int[64];
    private int[] _frequencies = new int[64];
    private int[] _positions = new int[64];
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
            Array.Resize(ref _documents, Count * 2);
            Array.Resize(ref _frequencies, Count * 2);
        }

        _documents[Count] = document;
        _frequencies[Count++] = frequency;
    }

    public void AddPosition(int position)
    {
        if (_positionCount == _positions.Length) Array.Resize(ref _positions, _positionCount * 2);

        _positions[_positionCount++] = position;
    }
}
