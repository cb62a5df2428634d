namespace CorpusSdk.Shared.Search;

/// <summary>Writes where a word is in a field of one document, as <see cref="IndexFormat"/> describes it.</summary>
internal static class PositionCode
{
    /// <param name="writer">Takes the bits.</param>
    /// <param name="positions">The positions, ascending; how many there are is known to the reader.</param>
    /// <param name="words">The length of the field in words.</param>
    public static void Write(ref BitWriter writer, ReadOnlySpan<int> positions, int words)
    {
        if (positions.Length == 1)
        {
            WriteOne(ref writer, positions[0], words);
            return;
        }

        int lower = IndexFormat.PositionGapBits(positions.Length, words);
        int last = -1;
        foreach (int position in positions)
        {
            int gap = position - last - 1;
            writer.WriteRice(gap, lower);
            last = position;
        }
    }

    private static void WriteOne(ref BitWriter writer, int position, int words)
    {
        int bits = IndexFormat.PositionBits(words, out int shorter);
        if (position < shorter)
        {
            writer.Write(position, bits);
        }
        else
        {
            writer.Write((position + shorter) >> 1, bits);
            writer.Write((position + shorter) & 1, 1);
        }
    }
}
