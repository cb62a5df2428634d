using System.Globalization;
using System.Runtime.CompilerServices;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;
using CorpusSdk.Shared.Packing;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Emission;

/// <summary>
/// An enum with a documented member for each article, for collections that have too many for properties: it costs the
/// compiler a fifth of their time. A member's value is the hash of its article's id, so it never means another article.
/// </summary>
internal static class IdEnumEmitter
{
    public static string HintName(IdEnumModel model) => CollectionNames.IdEnum(model.Collection) + ".g.cs";

    // An edit writes the file of its article anew, with thousands of others in it: they are put together as they are.
    private static readonly ConditionalWeakTable<NamedArticle, string> Documented = new();

    public static SourceText Emit(IdEnumModel model, CorpusOptions options)
    {
        var parts = new List<string>(model.Articles.Count + 2);
        SourceWriter writer = SourceWriter.ForFile(options.Namespace);
        writer.Line($"/// <summary>The articles of <see cref=\"{options.ClassName}.{model.Collection}\"/>, for its indexer.</summary>");
        TypeHeader.WriteGeneratedCode(writer);
        writer.Line($"{TypeHeader.Visibility(options)} enum {CollectionNames.IdEnum(model.Collection)} : ulong");
        using (writer.OpenBlock())
        {
            // Where nobody reads hover texts, they are nearly half of a build's work on an enum.
            if (options.IsDocumented)
            {
                parts.Add(writer.Take());
                foreach (NamedArticle article in model.Articles) parts.Add(Documented.GetValue(article, named => WithHoverText(writer, named)));
                // The last member needs no empty line behind it.
                parts[parts.Count - 1] = parts[parts.Count - 1].TrimEnd('\n') + "\n";
            }
            else
            {
                foreach (NamedArticle article in model.Articles) WriteMember(writer, article);
            }
        }

        parts.Add(writer.Take());
        return new JoinedText(parts);
    }

    /// <summary>A member with an empty line behind it.</summary>
    private static string WithHoverText(SourceWriter writer, NamedArticle article)
    {
        HoverText.WriteArticle(writer, article);
        WriteMember(writer, article);
        writer.Line();
        return writer.Take();
    }

    private static void WriteMember(SourceWriter writer, NamedArticle article) =>
        writer.Line(article.Name, " = 0x", IdHash.Of(article.File.Id.AsSpan()).ToString("X16", CultureInfo.InvariantCulture) + "UL,");

    /// <summary>The indexer that takes the enum.</summary>
    public static void WriteIndexer(SourceWriter writer, string collection, string articleType, string access)
    {
        writer.Line("/// <summary>Gets an article.</summary>");
        writer.Line("/// <param name=\"id\">Which article.</param>");
        writer.Line($"public {articleType} this[{CollectionNames.IdEnum(collection)} id] => {access};");
    }
}
