namespace CorpusSdk.Shared.Search;

/// <summary>Where the sections of an index are, once their lengths are known.</summary>
internal sealed class IndexLayout
{
    /// <param name="lengths">The lengths of the sections after that of the checksums, in their order.</param>
    public IndexLayout(int[] lengths)
    {
        int end = 0;
        for (int section = 0; section < lengths.Length; section++)
        {
            int start = IndexFormat.Align(end);
            Set((IndexSection)section + 1, start, lengths[section]);
            end = checked(start + lengths[section]);
        }

        Pages = (end + IndexFormat.PageLength - 1) / IndexFormat.PageLength;
        Start = IndexFormat.Align(IndexFormat.HeaderLength + ChecksumsLength);
        Length = checked(Start + end);
        for (int section = 1; section < IndexFormat.Sections; section++)
        {
            Sections[section * 2] += Start;
        }

        Set(IndexSection.Checksums, IndexFormat.HeaderLength, ChecksumsLength);
    }

    /// <summary>Gets the position and the length of each section.</summary>
    public int[] Sections { get; } = new int[IndexFormat.Sections * 2];

    /// <summary>Gets the number of pages that have a checksum each.</summary>
    public int Pages { get; }

    public int ChecksumsLength => Pages * sizeof(int);

    /// <summary>Gets where the pages start.</summary>
    public int Start { get; }

    /// <summary>Gets the length of the index.</summary>
    public int Length { get; }

    private void Set(IndexSection section, int start, int length)
    {
        Sections[(int)section * 2] = start;
        Sections[((int)section * 2) + 1] = length;
    }
}
