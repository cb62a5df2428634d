using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator;

/// <summary>The set of all articles, which also offers the articles directly below the corpus root by name.</summary>
internal static class AllArticlesEmitter
{
    public const string TypeName = "ArticlesCollection";

    public const string HintName = TypeName + ".g.cs";

    public static SourceText Emit(SummaryModel summary, CorpusOptions options)
    {
        SourceWriter writer = SourceWriter.ForFile(options.Namespace);
        writer.Line($"/// <summary>The articles of all collections: {HoverText.Of(summary.Extent)}.</summary>");
        TypeHeader.WriteGeneratedCode(writer);
        writer.Line($"{TypeHeader.Visibility(options)} sealed partial class {TypeName} : global::CorpusSdk.ArticleUnion");
        using (writer.OpenBlock())
        {
            if (summary.HasTopLevel)
            {
                string topLevel = CollectionNames.CollectionType(CollectionNames.TopLevel);
                writer.Line($"private static readonly {topLevel} {CollectionNames.TopLevelType} = new();");
                writer.Line();
            }

            writer.Line($"internal {TypeName}()");
            using (writer.OpenIndent())
            {
                writer.Line(": base(");
                using (writer.OpenIndent())
                {
                    int left = summary.Collections.Count;
                    foreach (CollectionSummary collection in summary.Collections)
                        writer.Line(Part(collection, options) + (--left > 0 ? "," : ")"));
                }
            }

            FacetEmitter.WriteConstructorBody(writer, summary.Facets);
            FacetEmitter.WriteFacets(writer, summary.Facets, "all collections", "global::CorpusSdk.Article");
        }

        return writer.ToSourceText();
    }

    private static string Part(CollectionSummary collection, CorpusOptions options)
    {
        // In full, since an article below the corpus root may be called like the class of the corpus.
        string space = options.Namespace.Length > 0 ? options.Namespace + "." : "";
        string instance = collection.Name == CollectionNames.TopLevel ? CollectionNames.TopLevelType : $"global::{space}{options.ClassName}.{collection.Name}";
        return $"global::CorpusSdk.ArticlePart.Of({Literal.Of(collection.Prefix)}, {instance})";
    }
}
