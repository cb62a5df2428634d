namespace CorpusSdk.Parsing.Problems;

/// <summary>A problem with the file that it is in.</summary>
internal sealed record FileProblem(string Path, Problem Problem);
