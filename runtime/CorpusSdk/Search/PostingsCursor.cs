using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>
/// Goes through a list of documents window by window, ascending. Used again for other lists, so that a query allocates none.
/// </summary>
internal sealed class PostingsCursor
{
    private readonly byte[] _locals = new byte[IndexFormat.WindowLength];
    private readonly float[] _frequencies = new float[IndexFormat.WindowLength];
    private readonly FewPostings _few = new();
    private readonly ManyPostings _many = new();
    private SearchIndex _index = null!;
    private bool _isDense;
    private bool _ofTitle;
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
        _ofTitle = ofTitle;
        Count = 0;
        _loaded = -1;
        BitReader bits = new(index.Postings(start, length));
        Documents = bits.ReadGamma();
        _isDense = IndexFormat.IsDense(Documents, index.Documents);
        if (Documents > index.Documents) throw ByteReader.Damaged();

        if (_isDense)
        {
            _many.Open(index, start, length, Documents, (int)((bits.Position + 7) / 8), positions);
        }
        else
        {
            _few.Open(index, start, length, Documents, ref bits);
        }
    }

    /// <summary>Lets go of the index, so that the cursor can be kept for another list.</summary>
    public void Close()
    {
        _index = null!;
        _few.Close();
        _many.Close();
    }

    /// <summary>Returns the first window, from one on, that has a document; the number of windows when none has.</summary>
    public int NextWindow(int from) => _isDense ? _many.NextWindow(from) : _few.NextWindow(from);

    /// <inheritdoc cref="ManyPostings.MostIn"/>
    public float MostIn(int window) => _isDense ? _many.MostIn(window) : _few.NextWindow(window) == window ? 1 : 0;

    /// <summary>Reads the documents of a window that is not before the last one that was read.</summary>
    public void Load(int window)
    {
        if (window == _loaded) return;

        _loaded = window;
        Count = _isDense ? _many.Load(window, _locals, _frequencies) : _few.Load(window, _locals, _frequencies);
    }

    /// <summary>Adds the documents of the window at hand.</summary>
    public void AddTo(ref Window matches)
    {
        if (_isDense && _many.HasBitmap)
        {
            matches.Or(_many.Bitmap);
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

    /// <summary>Returns how often a document of the window at hand has the word; 0 when it is not in the list.</summary>
    public int FrequencyOf(int local)
    {
        int at = Locals.IndexOf((byte)local);
        return at < 0 ? 0 : (int)_frequencies[at];
    }

    /// <summary>Appends the positions of a document of the window at hand, if it is in the list.</summary>
    public void AppendPositions(int local, PositionList positions)
    {
        int at = Locals.IndexOf((byte)local);
        if (at < 0) return;

        ReadOnlySpan<int> lengths = _ofTitle ? _index.TitleLengths : _index.BodyLengths;
        int first = _loaded * IndexFormat.WindowLength;
        if (_isDense)
        {
            _many.AppendPositions(at, Locals, Frequencies, lengths[first..], positions);
        }
        else
        {
            _few.AppendPositions(first + local, lengths, positions);
        }
    }
}
