namespace CorpusSdk.Shared.Packing;

/// <summary>
/// Which of its optional fields an article has, as the first four bytes of its fields: bit n stands for the n-th standard member.
/// </summary>
[Flags]
internal enum PackedFields
{
    None = 0,
    Tail = 1 << 24,
    Header = 1 << 25,
    DatelineRegion = 1 << 26,
    DatelineDate = 1 << 27,
}
