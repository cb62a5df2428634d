namespace CorpusSdk.Packed;

/// <summary>Where a section of a packed corpus is; the default is that of a section that is not there.</summary>
/// <remarks>Fields and no properties, as in <see cref="PackedRecord"/>.</remarks>
internal readonly struct PackedSection(int position, int length, ulong checksum)
{
    public readonly int Position = position;
    public readonly int Length = length;
    public readonly ulong Checksum = checksum;

    /// <summary>Gets a value indicating whether it is there: the header is before every section.</summary>
    public bool Exists => Position > 0;
}
