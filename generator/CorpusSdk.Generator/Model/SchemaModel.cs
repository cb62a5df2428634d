namespace CorpusSdk.Generator.Model;

/// <summary>A declared type as it is generated.</summary>
/// <param name="Type">The type, with every reference and date decided.</param>
/// <param name="Collection">The collection of its articles; null when it has no files.</param>
/// <param name="IsReferenced">Whether properties refer to articles of it.</param>
/// <param name="HasNamesake">Whether the name of another one differs from its own in case alone.</param>
internal sealed record SchemaModel(DeclaredType Type, string? Collection, bool IsReferenced, bool HasNamesake);
