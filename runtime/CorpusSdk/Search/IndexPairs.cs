using CorpusSdk.Shared.Packing;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>The pairs of words without positions, each with where its list of documents is.</summary>
internal readonly ref struct IndexPairs
{
    private const int WordsAt = sizeof(int);

    private readonly ReadOnlySpan<byte> _section;

    /// <param name="section">The section of the index; empty when all words have positions.</param>
    public IndexPairs(ReadOnlySpan<byte> section)
    {
        _section = section;
        Words = section.IsEmpty ? 0 : LittleEndian.Int32(section);
        if (Words < 0 || section.Length / (2 * sizeof(int)) < Words) throw ByteReader.Damaged();
    }

    /// <summary>Gets the number of words.</summary>
    public int Words { get; }

    /// <summary>Finds the documents where one word follows another.</summary>
    /// <param name="first">The entry number of a word without positions.</param>
    /// <param name="second">That of the word after it.</param>
    /// <param name="start">Where in the postings the list starts.</param>
    /// <param name="length">The number of bytes; 0 when there is no such document.</param>
    public void Find(int first, int second, out int start, out int length)
    {
        int row = PlaceOf(first);
        int column = PlaceOf(second);
        start = NumberAt(Words + row);
        ByteReader lengths = new(_section[(WordsAt + (2 * Words * sizeof(int)))..]);
        for (int i = row * Words; i > 0; i--)
        {
            lengths.ReadVarint();
        }

        for (int i = 0; i < column; i++)
        {
            start += lengths.ReadVarint();
        }

        length = lengths.ReadVarint();
    }

    private int PlaceOf(int entry)
    {
        int low = 0;
        int high = Words;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (NumberAt(middle) < entry)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < Words && NumberAt(low) == entry ? low : throw ByteReader.Damaged();
    }

    private int NumberAt(int place) => LittleEndian.Int32(_section[(WordsAt + (place * sizeof(int)))..]);
}
