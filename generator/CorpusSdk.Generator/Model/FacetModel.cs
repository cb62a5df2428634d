using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Model;

/// <summary>A facet of one collection.</summary>
/// <param name="Field">What it groups by.</param>
/// <param name="DistinctValues">How many values there are; more than are named when there are too many.</param>
/// <param name="Values">The values that become members, in the order of their names.</param>
internal sealed record FacetModel(FacetField Field, int DistinctValues, EquatableArray<FacetValueModel> Values);

/// <param name="Value">The value in its most frequent spelling.</param>
/// <param name="Name">Its C# name.</param>
/// <param name="Articles">How many articles have it.</param>
internal sealed record FacetValueModel(string Value, string Name, int Articles);
