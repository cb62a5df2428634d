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
    private const string Type = GeneratedNames.AllArticles;

    public static readonly string HintName = GeneratedFileName.Of(Type);

    /// <summary>No article's name starts like this.</summary>
    public const string TopLevelField = "_topLevel";

    public static SourceText Emit(SummaryModel summary, CorpusOptions options)
    {
        var writer = SourceWriter.ForFile(options.Namespace);
        string constructor = summary.TopLevel is null
            ? $"internal {Type}()"
            : $"private {Type}({CollectionNames.CollectionType(CollectionNames.TopLevel)} topLevel)";
        writer.Write($$"""
            /// <summary>The articles of {{SetName}}: {{HoverText.Of(summary.Extent)}}.</summary>
            {{TypeHeader.GeneratedCode}}
            {{TypeHeader.NoUserCode}}
            {{TypeHeader.Visibility(options)}} sealed partial class {{Type}} : global::CorpusSdk.ArticleUnion
            {
                {{TopLevel(summary.TopLevel, options)}}

                {{constructor}}
                    : base(
                        {{string.Join(",\n", summary.Collections.Select(collection => PartOf(collection, options)))}})
                {
                    {{(summary.TopLevel is null ? "" : $"{TopLevelField} = topLevel;")}}
                }

                {{FacetEmitter.Properties(summary.Facets, SetName)}}

                {{FacetEmitter.Classes(summary.Facets, SetName, "global::CorpusSdk.Article")}}
            }
            """);
        return writer.ToSourceText();
    }

    /// <summary>The articles below the corpus root have a collection of their own, which only this class knows.</summary>
    private static Part? TopLevel(CollectionSummary? topLevel, CorpusOptions options)
    {
        if (topLevel is null) return null;

        string type = CollectionNames.CollectionType(topLevel.Name);
        (string parameter, string argument) = options.IsPacked ? ($"{TypeNames.PackedCorpus} corpus", "corpus") : ("", "");
        return writer => writer.Write($$"""
            private readonly {{type}} {{TopLevelField}};

            internal {{Type}}({{parameter}})
                : this(new {{type}}({{argument}}))
            {
            }

            {{(topLevel.HasIdEnum ? IdEnumEmitter.Indexer(topLevel.Name, topLevel.ArticleType, $"{TopLevelField}[id]") : "")}}
            """);
    }

    private static string PartOf(CollectionSummary collection, CorpusOptions options)
    {
        // In full, since an article below the corpus root may be called like the class of the corpus.
        string instance = collection.Name == CollectionNames.TopLevel ? "topLevel" : CorpusPath.Of(options, collection.Name);
        return $"global::CorpusSdk.CompilerServices.ArticlePart.Create({Literal.Of(collection.Prefix)}, {instance})";
    }
}
