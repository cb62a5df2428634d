using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Emission;

/// <summary>
/// An enum with a documented member for each article, for collections that have too many for properties: it costs the
/// compiler a fifth of their time. A member's value is the hash of its article's id, so it never means another article.
/// </summary>
internal static class IdEnumEmitter
{
    private static readonly WrittenMembers<NamedArticle> Documented = new();

    public static string HintName(IdEnumModel model) => GeneratedFileName.Of(CollectionNames.IdEnum(model.Collection));

    public static SourceText Emit(IdEnumModel model, CorpusOptions options)
    {
        var writer = SourceWriter.ForFile(options.Namespace);
        // Where nobody reads hover texts, they are nearly half of a build's work on an enum.
        writer.Write($$"""
            /// <summary>The articles of <see cref="{{options.ClassName}}.{{model.Collection}}"/>, for its indexer.</summary>
            {{TypeHeader.GeneratedCode}}
            {{TypeHeader.Visibility(options)}} enum {{CollectionNames.IdEnum(model.Collection)}} : ulong
            {
                {{(options.IsDocumented ? Documented.Of(model.Articles, WriteDocumented) : Parts.Lines(model.Articles, WriteMember))}}
            }
            """);
        return writer.ToSourceText();
    }

    private static void WriteDocumented(SourceWriter writer, NamedArticle article)
    {
        HoverText.WriteArticle(writer, article);
        WriteMember(writer, article);
    }

    private static void WriteMember(SourceWriter writer, NamedArticle article) =>
        writer.Write($"{article.Name} = 0x{article.Entry.Hash:X16}UL,");

    /// <summary>The indexer that takes the enum.</summary>
    public static string Indexer(string collection, string articleType, string access) => $"""
        /// <summary>Gets an article.</summary>
        /// <param name="id">Which article.</param>
        public {articleType} this[{CollectionNames.IdEnum(collection)} id] => {access};
        """;
}
