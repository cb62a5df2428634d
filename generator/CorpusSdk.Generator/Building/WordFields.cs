using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Building;

/// <summary>Which fields are closed sets of words, such as a layout or a category, and so worth a facet.</summary>
internal static class WordFields
{
    public const int MostValues = 24;

    private const int FewestArticles = 10;
    private const int LongestValue = 40;

    /// <summary>How many articles share a value on average, at least.</summary>
    private const int Repetition = 3;

    public static IEnumerable<FacetField> Of(EquatableArray<FieldModel> fields)
    {
        foreach (FieldModel field in fields)
        {
            if (field.Evidence.Present < FewestArticles || !IsText(field.Type)) continue;

            yield return new FacetField(field.Name, $"with the {field.Key}", field.Key);
        }
    }

    public static bool IsFacet(FacetModel facet) =>
        facet.DistinctValues is > 1 and <= MostValues
        && facet.Values.Count == facet.DistinctValues
        && facet.Values.All(static value => value.Value.Length <= LongestValue && value.Value.IndexOf('\n') < 0)
        && facet.Values.Sum(static value => value.Articles) >= facet.DistinctValues * Repetition
        && !ReservedNames.IsTakenInCollection(facet.Field.PropertyName, "")
        && !ReservedNames.IsTakenInCollection(facet.Field.TypeName, "");

    private static bool IsText(FieldType type) => type is ScalarFieldType { Scalar: ScalarType.String } or ListFieldType { Item: ScalarFieldType { Scalar: ScalarType.String } };
}
