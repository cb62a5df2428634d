namespace CorpusSdk.Parsing.Collecting;

/// <summary>What the project says about how articles are collected.</summary>
/// <param name="AreUnique">Whether an id that is taken leaves its article out; it gets another one otherwise.</param>
/// <param name="LeavesOutDrafts">Whether drafts are left out.</param>
internal readonly record struct CollectingRules(bool AreUnique = false, bool LeavesOutDrafts = false);
