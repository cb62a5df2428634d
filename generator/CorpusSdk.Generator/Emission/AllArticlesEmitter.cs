using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Emission;

/// <summary>The set of all articles, which also offers the articles directly below the corpus root by name.</summary>
internal static class AllArticlesEmitter
{
    private const string SetName = "all collections";

    public const string HintName = GeneratedNames.AllArticles + ".g.cs";

    /// <summary>No article's name starts like this.</summary>
    public const string TopLevelField = "_topLevel";

    public static SourceText Emit(SummaryModel summary, CorpusOptions options)
    {
        SourceWriter writer = SourceWriter.ForFile(options.Namespace);
        writer.Line($"/// <summary>The articles of all collections: {HoverText.Of(summary.Extent)}.</summary>");
        TypeHeader.WriteGeneratedCode(writer);
        writer.Line($"{TypeHeader.Visibility(options)} sealed partial class {GeneratedNames.AllArticles} : global::CorpusSdk.ArticleUnion");
        using (writer.OpenBlock())
        {
            if (summary.TopLevel is { } topLevel) WriteTopLevel(writer, topLevel, options);
            else writer.Line($"internal {GeneratedNames.AllArticles}()");
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

            using (writer.OpenBlock())
                if (summary.TopLevel is not null) writer.Line($"{TopLevelField} = topLevel;");
            FacetEmitter.WriteProperties(writer, summary.Facets, SetName);
            FacetEmitter.WriteClasses(writer, summary.Facets, SetName, "global::CorpusSdk.Article");
        }

        return writer.ToSourceText();
    }

    /// <summary>The articles below the corpus root have a collection of their own, which only this class knows.</summary>
    private static void WriteTopLevel(SourceWriter writer, CollectionSummary topLevel, CorpusOptions options)
    {
        string type = CollectionNames.CollectionType(topLevel.Name);
        writer.Line($"private readonly {type} {TopLevelField};");
        writer.Line();
        writer.Line(options.IsPacked ? $"internal {GeneratedNames.AllArticles}({TypeNames.PackedCorpus} corpus)" : $"internal {GeneratedNames.AllArticles}()");
        using (writer.OpenIndent()) writer.Line($": this(new {type}({(options.IsPacked ? "corpus" : "")}))");
        using (writer.OpenBlock())
        {
        }

        writer.Line();
        if (topLevel.HasIdEnum)
        {
            IdEnumEmitter.WriteIndexer(writer, topLevel.Name, topLevel.ArticleType, $"{TopLevelField}[id]");
            writer.Line();
        }

        writer.Line($"private {GeneratedNames.AllArticles}({type} topLevel)");
    }

    private static string Part(CollectionSummary collection, CorpusOptions options)
    {
        // In full, since an article below the corpus root may be called like the class of the corpus.
        string space = options.Namespace.Length > 0 ? options.Namespace + "." : "";
        string instance = collection.Name == CollectionNames.TopLevel ? "topLevel" : $"global::{space}{options.ClassName}.{collection.Name}";
        return $"global::CorpusSdk.ArticlePart.Of({Literal.Of(collection.Prefix)}, {instance})";
    }
}
