namespace CorpusSdk.Parsing.Collecting;

/// <summary>The files of one collection in ordinal order of their ids, which are unique.</summary>
internal sealed record CollectedFiles<TFile>(string Name, string Spelling, IReadOnlyList<TFile> Files);
