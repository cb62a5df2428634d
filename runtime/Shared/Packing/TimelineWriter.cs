namespace CorpusSdk.Shared.Packing;

/// <summary>Writes the order of articles by their dates, as <see cref="FactFormat"/> lays it out.</summary>
internal static class TimelineWriter
{
    /// <param name="moments">The moment of each article, in the order of the ids.</param>
    public static byte[] Write(long[] moments)
    {
        int[] ordinals = new int[moments.Length];
        for (int i = 0; i < ordinals.Length; i++)
        {
            ordinals[i] = i;
        }

        // Of one moment, the order of the ids stays.
        Array.Sort(
            ordinals, (left, right) => moments[right].CompareTo(moments[left]) is var order && order != 0 ? order : left.CompareTo(right));
        return Write(ordinals, moments);
    }

    /// <param name="ordinals">The articles, newest first.</param>
    /// <param name="moments">The moment of each article by its ordinal.</param>
    public static byte[] Write(int[] ordinals, long[] moments)
    {
        byte[] section = new byte[ordinals.Length * (FactFormat.MomentLength + FactFormat.OrdinalLength)];
        int position = ordinals.Length * FactFormat.MomentLength;
        for (int i = 0; i < ordinals.Length; i++)
        {
            LittleEndian.Write(section, i * FactFormat.MomentLength, unchecked((ulong)moments[ordinals[i]]));
            LittleEndian.Write(section, position + (i * FactFormat.OrdinalLength), ordinals[i]);
        }

        return section;
    }
}
