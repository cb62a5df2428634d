using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Fields;

namespace CorpusSdk.Generator.Inference;

/// <summary>A value with the article that it stands in.</summary>
internal readonly record struct Occurrence(ArticleFile Article, FieldValue Value);
