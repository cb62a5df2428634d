using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Model;

/// <summary>A declaration with its places in the code, which no generated source depends on.</summary>
/// <param name="Type">The type; null when the class cannot be one.</param>
/// <param name="Path">The C# file.</param>
/// <param name="Place">The name of the class in it.</param>
/// <param name="Problems">What is wrong with the declaration.</param>
internal sealed record Declaration(DeclaredType? Type, string Path, FileSpan Place, EquatableArray<FileProblem> Problems);
