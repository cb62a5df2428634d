using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Building;

/// <summary>Which fields are closed sets of words, such as a layout or a category, and so worth a facet.</summary>
internal static class WordFields
{
    public static IEnumerable<FacetField> Of(EquatableArray<FieldModel> fields)
    {
        foreach (FieldModel field in fields)
        {
            if (field.Evidence.Present < FacetLimits.FewestArticles || !IsText(field.Type)) continue;

            yield return new FacetField(field.Name, $"with the {field.Key}", field.Key);
        }
    }

    public static bool IsFacet(FacetModel facet) =>
        facet.DistinctValues is > 1 and <= FacetLimits.MostValues
        && facet.Values.Count == facet.DistinctValues
        && facet.Values.All(static value => value.Value.Length <= FacetLimits.LongestValue && value.Value.IndexOf('\n') < 0)
        && facet.Values.Sum(static value => value.Articles) >= facet.DistinctValues * FacetLimits.Repetition
        && !ReservedNames.IsTakenInCollection(facet.Field.PropertyName, "")
        && !ReservedNames.IsTakenInCollection(facet.Field.TypeName, "");

    private static bool IsText(FieldType type) =>
        type is ScalarFieldType { Scalar: ScalarType.String } or ListFieldType { Item: ScalarFieldType { Scalar: ScalarType.String } };
}
