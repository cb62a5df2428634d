using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator;

/// <summary>The additional files of a project as one object: the compiler comes with machine code for pipelines of objects, and not of structures.</summary>
internal sealed record ProjectFiles(ImmutableArray<AdditionalText> Texts);
