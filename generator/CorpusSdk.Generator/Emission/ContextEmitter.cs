using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Emission;

/// <summary><c>CorpusContext</c>: the collections as tables of a database, for Entity Framework Core.</summary>
internal static class ContextEmitter
{
    private const string Package = "global::CorpusSdk.EntityFrameworkCore.";
    private const string Framework = "global::Microsoft.EntityFrameworkCore.";

    public static string HintName(CorpusOptions options) => GeneratedFileName.Of(NameOf(options));

    public static SourceText Emit(SummaryModel summary, CorpusOptions options)
    {
        var writer = SourceWriter.ForFile(options.Namespace);
        string name = NameOf(options);
        writer.Write($$"""
            /// <summary>The articles of <see cref="{{options.ClassName}}"/> in a database: a table for each collection.</summary>
            {{TypeHeader.GeneratedCode}}
            {{TypeHeader.Visibility(options)}} partial class {{name}} : {{Package}}ArticleContext
            {
                /// <summary>Creates a context.</summary>
                /// <param name="options">Which database, and how it is asked.</param>
                {{TypeHeader.NoUserCode}}
                public {{name}}({{Framework}}DbContextOptions<{{name}}> options)
                    : base(options)
                {
                }

                {{Parts.Members(summary.Collections, (set, collection) => set.Write($"""
                    /// <summary>{(collection.Name == CollectionNames.TopLevel ? "The articles below no folder" : $"The articles of {collection.Name}")}.</summary>
                    {TypeHeader.NoUserCode}
                    public {Framework}DbSet<{collection.ArticleType}> {SetNameOf(collection.Name, name)} => Set<{collection.ArticleType}>();
                    """))}}

                /// <inheritdoc/>
                {{TypeHeader.NoUserCode}}
                protected override void OnArticlesCreating({{Package}}ArticleTypes articles)
                {
                    {{Parts.Lines(summary.Collections, static (line, collection) =>
                        line.Write($"articles.Add<{collection.ArticleType}>({Literal.Of(collection.Name)});"))}}
                }
            }
            """);
        return writer.ToSourceText();
    }

    private static string NameOf(CorpusOptions options) => options.ClassName + GeneratedNames.Context;

    /// <summary>That of the collection, unless the context has it for itself: <c>DatabaseArticles</c>.</summary>
    private static string SetNameOf(string collection, string context) =>
        ReservedNames.OfContexts.Contains(collection) || collection == context ? collection + "Articles" : collection;
}
