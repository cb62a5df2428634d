using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Model;

/// <summary>Everything that is generated, cut into the pieces that change apart from each other.</summary>
internal sealed record CorpusModel(
    SummaryModel? Summary,
    EquatableArray<CollectionModel> Collections,
    EquatableArray<SchemaModel> Schemas,
    EquatableArray<ShardModel> Shards,
    EquatableArray<IdEnumModel> IdEnums,
    EquatableArray<JsonSchemaModel> JsonSchemas,
    EquatableArray<FileProblem> FileProblems,
    EquatableArray<ProjectProblem> ProjectProblems);
