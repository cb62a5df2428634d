using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>A list of few documents, which is decoded as a whole when it is opened.</summary>
internal sealed class FewPostings
{
    private SearchIndex _index = null!;

    // Documents, then how often each has the word.
    private int[] _few = [];
    private int _count;
    private int _next;
    private int _start;
    private int _length;

    // Where the positions of the first document are, and those of the one that was come to; in bits.
    private long _firstBit;
    private long _bit;
    private int _reached;

    /// <summary>Opens a list.</summary>
    /// <param name="index">The index.</param>
    /// <param name="start">Where in the postings it starts.</param>
    /// <param name="length">The number of bytes.</param>
    /// <param name="count">The number of documents.</param>
    /// <param name="bits">What is read after their number.</param>
    public void Open(SearchIndex index, int start, int length, int count, ref BitReader bits)
    {
        _index = index;
        _start = start;
        _length = length;
        _count = count;
        _next = 0;
        if (_few.Length < count * 2) _few = new int[Math.Max(count * 2, IndexFormat.LeastDense * 2)];

        int lower = IndexFormat.GapBits(count, index.Documents);
        int[] few = _few;
        int documents = index.Documents;
        long document = -1;
        for (int i = 0; i < count; i++)
        {
            bits.ReadPosting(lower, out long gap, out int occurrences);
            document += gap + 1;
            if ((ulong)document >= (ulong)documents) throw ByteReader.Damaged();

            few[i] = (int)document;
            few[count + i] = occurrences;
        }

        _firstBit = bits.Position;
        _bit = _firstBit;
        _reached = 0;
    }

    public void Close() => _index = null!;

    /// <inheritdoc cref="PostingsCursor.NextWindow"/>
    public int NextWindow(int from)
    {
        ReadOnlySpan<int> documents = _few.AsSpan(0, _count);
        while (_next < documents.Length && documents[_next] < from * IndexFormat.WindowLength)
        {
            _next++;
        }

        return _next < documents.Length ? documents[_next] / IndexFormat.WindowLength : _index.Windows;
    }

    /// <summary>Reads the documents of a window, and returns how many there are.</summary>
    public int Load(int window, byte[] locals, float[] frequencies)
    {
        int start = window * IndexFormat.WindowLength;
        int count = 0;
        int next = _next;
        int[] few = _few;
        while (next < _count && few[next] < start)
        {
            next++;
        }

        for (; next < _count && few[next] - start < IndexFormat.WindowLength; next++)
        {
            locals[count] = (byte)(few[next] - start);
            frequencies[count++] = few[_count + next];
        }

        _next = next;
        return count;
    }

    /// <summary>Appends the positions of a document of the list. Those of documents before it are passed over once.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lengths">The lengths of the fields of all documents.</param>
    /// <param name="positions">Takes the positions.</param>
    public void AppendPositions(int document, ReadOnlySpan<int> lengths, PositionList positions)
    {
        if (_reached == _count || _few[_reached] > document) (_reached, _bit) = (0, _firstBit);

        BitReader bits = new(_index.VerifiedPostings(_start, _length), _bit);
        for (; _few[_reached] < document; _reached++)
        {
            PositionReader.Skip(ref bits, _few[_count + _reached], lengths[_few[_reached]]);
        }

        PositionReader.Append(ref bits, _few[_count + _reached], lengths[document], positions);
        _reached++;
        _bit = bits.Position;
    }
}
