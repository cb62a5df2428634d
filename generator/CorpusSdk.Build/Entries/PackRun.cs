namespace CorpusSdk.Build.Entries;

/// <summary>What one run wrote, by the checksums of what is in it.</summary>
/// <param name="Pack">The stamp of the pack: the checksum in its header, which covers all others.</param>
/// <param name="Index">The stamp of the index, which names that of the pack.</param>
/// <param name="Words">The stamp of the articles' words; 0 without a search index.</param>
internal sealed record PackRun(ulong Pack, ulong Index, ulong Words);
