using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Writing;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Emission;

/// <summary>The facets of a set: a property for each, and a nested class with a member for each value.</summary>
internal static class FacetEmitter
{
    /// <summary>A facet is made when it is first asked for: until then its types need not be loaded. Racing readers may make two, which are equal.</summary>
    /// <param name="writer">Takes the members, each behind an empty line.</param>
    /// <param name="facets">The facets of the set.</param>
    /// <param name="setName">What the summaries call the set.</param>
    public static void WriteProperties(SourceWriter writer, EquatableArray<FacetModel> facets, string setName)
    {
        foreach (FacetModel facet in facets)
        {
            string field = facet.Field.Noun;
            string name = facet.Field.PropertyName;
            string backing = "_" + char.ToLowerInvariant(name[0]) + name.Substring(1);
            writer.Line();
            writer.Line($"private {facet.Field.TypeName}? {backing};");
            writer.Line();
            writer.Line($"/// <summary>The articles of {setName} by {DocComment.Escape(field)}: {Counted.Of(facet.DistinctValues, facet.Field.Key is null ? field : "value")}.</summary>");
            writer.Line($"public {facet.Field.TypeName} {name} => {backing} ??= new(this);");
        }
    }

    /// <summary>The classes behind the properties; they come last, so that a reader meets the collection first.</summary>
    public static void WriteClasses(SourceWriter writer, EquatableArray<FacetModel> facets, string setName, string articleType)
    {
        foreach (FacetModel facet in facets) WriteClass(writer, facet, setName, articleType);
    }

    private static void WriteClass(SourceWriter writer, FacetModel facet, string setName, string articleType)
    {
        FacetField field = facet.Field;
        writer.Line();
        writer.Line($"/// <summary>The articles of {setName} by {DocComment.Escape(field.Noun)}.</summary>");
        writer.Line($"public sealed class {field.TypeName} : global::CorpusSdk.{(field.Key is null ? field.TypeName : "FieldFacet")}<{articleType}>");
        using (writer.OpenBlock())
        {
            writer.Line($"internal {field.TypeName}(global::CorpusSdk.ArticleSet<{articleType}> articles)");
            using (writer.OpenIndent()) writer.Line(field.Key is { } key ? $": base(articles, {Literal.Of(key)})" : ": base(articles)");
            using (writer.OpenBlock())
            {
            }

            foreach (FacetValueModel value in facet.Values)
            {
                writer.Line();
                writer.Line($"/// <summary>{DocComment.Escape(HoverText.Of(field, value))}.</summary>");
                writer.Line($"public global::CorpusSdk.ArticleSet<{articleType}> {value.Name} => this[{Literal.Of(value.Value)}];");
            }
        }
    }
}
