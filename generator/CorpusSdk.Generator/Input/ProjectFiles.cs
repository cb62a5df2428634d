using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Input;

/// <summary>
/// The additional files of a project as one object: the compiler comes with machine code for pipelines of objects, and not of structures.
/// </summary>
internal sealed record ProjectFiles(ImmutableArray<AdditionalText> Texts);
