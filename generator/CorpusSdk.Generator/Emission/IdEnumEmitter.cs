using System.Runtime.CompilerServices;
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
    private const int MemberIndentation = 4;

    // An edit writes the file of its article anew, with thousands of others in it: they are put together as they are.
    private static readonly ConditionalWeakTable<NamedArticle, string> Documented = new();

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
                {{(options.IsDocumented ? DocumentedMembers(model) : Parts.Lines(model.Articles, WriteMember))}}
            }
            """);
        return writer.ToSourceText();
    }

    private static Part DocumentedMembers(IdEnumModel model) => writer =>
    {
        var members = new SourceWriter(MemberIndentation);
        int left = model.Articles.Count;
        foreach (NamedArticle article in model.Articles)
        {
            string member = Documented.GetValue(article, named => WithHoverText(members, named));
            // The last member needs no empty line after it.
            writer.Splice(--left > 0 ? member : member.TrimEnd('\n') + "\n");
        }
    };

    /// <summary>A member with an empty line after it.</summary>
    private static string WithHoverText(SourceWriter writer, NamedArticle article)
    {
        HoverText.WriteArticle(writer, article);
        WriteMember(writer, article);
        writer.Write("");
        return writer.Take();
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
