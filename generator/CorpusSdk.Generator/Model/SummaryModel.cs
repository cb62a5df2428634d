using CorpusSdk.Generator.Naming;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Model;

/// <summary>The class of the corpus and the set of all its articles.</summary>
/// <param name="Collections">Each collection's name and extent, in the order of their names.</param>
/// <param name="Extent">That of all articles.</param>
/// <param name="Facets">Those over all articles.</param>
/// <param name="References">The properties that refer to other articles.</param>
internal sealed record SummaryModel(
    EquatableArray<CollectionSummary> Collections, Extent Extent, EquatableArray<FacetModel> Facets,
    EquatableArray<ReferenceProperties> References)
{
    public CollectionSummary? TopLevel => Collections.FirstOrDefault(collection => collection.Name == CollectionNames.TopLevel);
}
