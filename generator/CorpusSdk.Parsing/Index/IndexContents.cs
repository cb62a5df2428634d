using CorpusSdk.Parsing.Collecting;

namespace CorpusSdk.Parsing.Index;

/// <summary>What an index says.</summary>
/// <param name="Files">The files in the order in which they were written; none of an index that is damaged.</param>
/// <param name="DamagedLine">The first line, from 0 on, that is not as it was written; null when all are.</param>
internal sealed record IndexContents(IReadOnlyList<ParsedFile> Files, int? DamagedLine);
