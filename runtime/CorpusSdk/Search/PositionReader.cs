using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>Reads what <see cref="PositionCode"/> wrote.</summary>
internal static class PositionReader
{
    /// <param name="bits">Stands at the positions of a document, and after them then.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="words">The length of the document's field in words.</param>
    /// <param name="positions">Takes them.</param>
    public static void Append(ref BitReader bits, int count, int words, PositionList positions)
    {
        if (count == 1)
        {
            positions.Add(ReadOne(ref bits, words));
            return;
        }

        // A field has as many positions as words, and one more between title and headline.
        if (count > words + 1L) throw ByteReader.Damaged();

        bits.ReadGaps(IndexFormat.PositionGapBits(count, words), positions.Extend(count));
    }

    /// <summary>Passes over the positions of a document.</summary>
    public static void Skip(ref BitReader bits, int count, int words)
    {
        if (count == 1)
        {
            ReadOne(ref bits, words);
            return;
        }

        bits.SkipGaps(IndexFormat.PositionGapBits(count, words), count);
    }

    private static int ReadOne(ref BitReader bits, int words)
    {
        int length = IndexFormat.PositionBits(words, out int shorter);
        int position = bits.Read(length);
        return position < shorter ? position : (position << 1) + bits.Read(1) - shorter;
    }
}
