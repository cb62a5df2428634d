namespace CorpusSdk.Build.Entries;

/// <summary>The files that a packed corpus consists of.</summary>
internal sealed record PackPaths(string Pack, string Index, string Cache);
