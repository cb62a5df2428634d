using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Diagnostics;

/// <summary>A problem of the project as a whole, which is at no place in a file.</summary>
internal sealed record ProjectProblem(ProblemKind Kind, EquatableArray<string> Arguments);
