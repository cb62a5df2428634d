using CorpusSdk.Generator.Building;
using CorpusSdk.Generator.Caches;
using CorpusSdk.Generator.Inference;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Queries;
using CorpusSdk.Parsing.Model;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Analysis;

/// <summary>The article type that is inferred for a collection, for those who would declare it.</summary>
/// <param name="Name">The name of the type.</param>
/// <param name="Collection">The collection's name.</param>
/// <param name="Guarantees">The members of every article that all articles of the collection have.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Keys">All keys of the headers, those without a field included.</param>
internal sealed record InferredType(
    string Name, string Collection, MemberSet Guarantees, IReadOnlyList<FieldModel> Fields, IReadOnlyCollection<string> Keys)
{
    /// <summary>Null when the project has no such collection.</summary>
    public static InferredType? Of(AnalyzerOptions project, string collection, CancellationToken cancellation)
    {
        if (ValuesOf(project, cancellation).Collections.FirstOrDefault(known => known.Name == collection) is not { } found) return null;

        string name = CollectionNames.ArticleType(collection);
        return new InferredType(
            name, collection, CollectionBuilder.GuaranteesOf(found.All, orBroken: true),
            FieldInference.Infer(collection, name, HeaderKeys.Of(found.All), found.All.Count, []),
            CollectionKeys.Of(found.All));
    }

    /// <summary>What the articles of a project hold, for somebody who asks once.</summary>
    public static CorpusValues ValuesOf(AnalyzerOptions project, CancellationToken cancellation) =>
        new CorpusValuesCache().Of(project, cancellation);
}
