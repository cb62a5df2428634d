using CorpusSdk.Shared.Packing;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>The pairs of frequent words, each with where its list of documents is.</summary>
internal readonly ref struct IndexPairs
{
    private const int WordsAt = sizeof(int);

    /// <summary>Numbers of each word: its entry, where its lists start, where their lengths start.</summary>
    private const int Tables = 3;

    private readonly ReadOnlySpan<byte> _section;

    /// <param name="section">The section of the index; empty when there are none.</param>
    public IndexPairs(ReadOnlySpan<byte> section)
    {
        _section = section;
        Words = section.IsEmpty ? 0 : LittleEndian.Int32(section);
        if (Words < 0 || section.Length / (Tables * sizeof(int)) < Words) throw ByteReader.Damaged();
    }

    /// <summary>Gets the number of words.</summary>
    public int Words { get; }

    /// <summary>Finds the documents where one word follows another.</summary>
    /// <param name="first">The place of a word, which it has.</param>
    /// <param name="second">That of the word after it.</param>
    /// <param name="start">Where in the postings the list starts.</param>
    /// <param name="length">The number of bytes; 0 when there is no such document.</param>
    public void Find(int first, int second, out int start, out int length)
    {
        start = NumberAt(Words + first);
        int row = NumberAt((2 * Words) + first);
        ReadOnlySpan<byte> all = _section[(WordsAt + (Tables * Words * sizeof(int)))..];
        if ((uint)row > (uint)all.Length) throw ByteReader.Damaged();

        ByteReader lengths = new(all[row..]);
        for (int i = 0; i < second; i++)
        {
            start += lengths.ReadVarint();
        }

        length = lengths.ReadVarint();
    }

    /// <summary>Returns the place of an entry among the words; below zero when it is none of them.</summary>
    public int PlaceOf(int entry)
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

        return low < Words && NumberAt(low) == entry ? low : -1;
    }

    private int NumberAt(int place) => LittleEndian.Int32(_section[(WordsAt + (place * sizeof(int)))..]);
}
