using CorpusSdk.Parsing;

namespace CorpusSdk.Generator;

/// <summary>A problem of the project as a whole, which is at no place in a file.</summary>
internal sealed record ProjectProblem(ProblemKind Kind, EquatableArray<string> Arguments);
