using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Writing;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Generator.Emission;

/// <summary>The facets of a set: a property for each, and a nested class with a member for each value.</summary>
internal static class FacetEmitter
{
    /// <param name="facets">The facets of the set.</param>
    /// <param name="setName">What the summaries call the set.</param>
    public static Part Properties(EquatableArray<FacetModel> facets, string setName) =>
        Parts.Members(facets, (writer, facet) => WriteProperty(writer, facet, setName));

    /// <summary>The classes behind the properties; they come last, so that a reader meets the collection first.</summary>
    public static Part Classes(EquatableArray<FacetModel> facets, string setName, string articleType) =>
        Parts.Members(facets, (writer, facet) => WriteClass(writer, facet, setName, articleType));

    /// <summary>
    /// A facet is made when it is first asked for: until then its types need not be loaded. Racing readers may make two, which are equal.
    /// </summary>
    private static void WriteProperty(SourceWriter writer, FacetModel facet, string setName)
    {
        FacetField field = facet.Field;
        string backing = "_" + Casing.ToLower(field.PropertyName[0]) + field.PropertyName.Substring(1);
        string values = Counted.Of(facet.DistinctValues, field.Key is null ? field.Noun : "value");
        writer.Write($$"""
            private {{field.TypeName}}? {{backing}};

            /// <summary>The articles of {{setName}} by {{DocComment.Escape(field.Noun)}}: {{values}}.</summary>
            public {{field.TypeName}} {{field.PropertyName}} => {{backing}} ??= new(this);
            """);
    }

    private static void WriteClass(SourceWriter writer, FacetModel facet, string setName, string articleType)
    {
        FacetField field = facet.Field;
        writer.Write($$"""
            /// <summary>The articles of {{setName}} by {{DocComment.Escape(field.Noun)}}.</summary>
            {{TypeHeader.NoUserCode}}
            public sealed class {{field.TypeName}} : global::CorpusSdk.{{(field.Key is null ? field.TypeName : "FieldFacet")}}<{{articleType}}>
            {
                internal {{field.TypeName}}(global::CorpusSdk.ArticleSet<{{articleType}}> articles)
                    : base(articles{{(field.Key is { } key ? $", {Literal.Of(key)}" : "")}})
                {
                }

                {{Parts.Members(facet.Values, (values, value) => WriteValue(values, field, value, articleType))}}
            }
            """);
    }

    private static void WriteValue(SourceWriter writer, FacetField field, FacetValueModel value, string articleType) => writer.Write($$"""
        /// <summary>{{DocComment.Escape(HoverText.Of(field, value))}}.</summary>
        public global::CorpusSdk.ArticleSet<{{articleType}}> {{value.Name}} => this[{{Literal.Of(value.Value)}}];
        """);
}
