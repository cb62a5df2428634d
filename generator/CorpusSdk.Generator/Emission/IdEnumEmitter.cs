using CorpusSdk.Packed;
using CorpusSdk.Parsing;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator;

/// <summary>
/// An enum with a documented member for each article, for collections that have too many for properties: it costs the
/// compiler a fifth of their time. A member's value is the hash of its article's id, so it never means another article.
/// </summary>
internal static class IdEnumEmitter
{
    public static string HintName(IdEnumModel model) => CollectionNames.IdEnum(model.Collection) + ".g.cs";

    public static SourceText Emit(IdEnumModel model, CorpusOptions options)
    {
        SourceWriter writer = SourceWriter.ForFile(options.Namespace);
        writer.Line($"/// <summary>The articles of <see cref=\"{options.ClassName}.{model.Collection}\"/>, for its indexer.</summary>");
        TypeHeader.WriteGeneratedCode(writer);
        writer.Line($"{TypeHeader.Visibility(options)} enum {CollectionNames.IdEnum(model.Collection)} : ulong");
        using (writer.OpenBlock())
        {
            bool first = true;
            foreach (NamedArticle article in model.Articles)
            {
                writer.Separate(ref first);
                HoverText.WriteArticle(writer, article);
                writer.Line($"{article.Name} = 0x{IdHash.Of(article.File.Id.AsSpan()):X16},");
            }
        }

        return writer.ToSourceText();
    }

    /// <summary>The indexer that takes the enum.</summary>
    public static void WriteIndexer(SourceWriter writer, string collection, string articleType, string access)
    {
        writer.Line("/// <summary>Gets an article.</summary>");
        writer.Line("/// <param name=\"id\">Which article.</param>");
        writer.Line($"public {articleType} this[{CollectionNames.IdEnum(collection)} id] => {access};");
    }
}
