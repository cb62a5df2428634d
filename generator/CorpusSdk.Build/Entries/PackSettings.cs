namespace CorpusSdk.Build.Entries;

/// <summary>What the project file says about a pack: another setting makes another pack of the same files.</summary>
/// <param name="Compress">Whether bodies are compressed.</param>
/// <param name="UniqueIds">Whether an id that is taken leaves its article out; it gets another one otherwise.</param>
internal readonly record struct PackSettings(bool Compress, bool UniqueIds = false);
