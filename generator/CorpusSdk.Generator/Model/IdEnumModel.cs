using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Model;

/// <summary>The articles of a collection that has too many for members: one enum, which is one file.</summary>
internal sealed record IdEnumModel(string Collection, EquatableArray<NamedArticle> Articles);
