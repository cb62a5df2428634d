using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Packing;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Emission;

/// <summary>The class of a collection: its ids, its facets, and which of its articles stands at which index.</summary>
internal static class CollectionEmitter
{
    /// <summary>One method for thousands of articles would take the JIT as long as all of them; most programs touch few.</summary>
    private const int ArticlesPerMethod = 64;

    public static string HintName(CollectionModel collection) => collection.CollectionType + ".g.cs";

    public static SourceText Emit(CollectionModel collection, CorpusOptions options)
    {
        SourceWriter writer = SourceWriter.ForFile(options.Namespace);
        string type = collection.CollectionType;
        writer.Line($"/// <summary>The articles of {collection.Name}: {HoverText.Of(collection.Extent)}.</summary>");
        TypeHeader.WriteGeneratedCode(writer);
        // The articles below the corpus root are offered by the set of all articles.
        string visibility = collection.IsTopLevel ? "internal" : TypeHeader.Visibility(options);
        writer.Line($"{visibility} sealed partial class {type} : global::CorpusSdk.ArticleCollection<{collection.Schema.ArticleType}>");
        using (writer.OpenBlock())
        {
            if (options.IsPacked) WritePackedConstructor(writer, collection);
            else WriteLiteralConstructor(writer, collection);
            using (writer.OpenBlock())
            {
            }

            EquatableArray<FacetModel> facets = collection.IsTopLevel ? [] : collection.Facets;
            FacetEmitter.WriteProperties(writer, facets, collection.Name);
            if (collection.HasIdEnum)
            {
                writer.Line();
                IdEnumEmitter.WriteIndexer(writer, collection.Name, collection.Schema.ArticleType, "WithHash((ulong)id)");
            }

            if (options.IsPacked) WritePackedCreate(writer, collection);
            else WriteLiteralCreate(writer, collection);
            FacetEmitter.WriteClasses(writer, facets, collection.Name, collection.Schema.ArticleType);
        }

        return writer.ToSourceText();
    }

    private static void WriteLiteralConstructor(SourceWriter writer, CollectionModel collection)
    {
        writer.TextLine("private const string SortedIds = ", string.Join("\n", collection.Articles.Select(article => article.Id)), ";");
        writer.Line();
        writer.Line($"internal {collection.CollectionType}()");
        using (writer.OpenIndent()) writer.Line($": base({Literal.Of(collection.Name)}, SortedIds)");
    }

    private static void WritePackedConstructor(SourceWriter writer, CollectionModel collection)
    {
        ulong checksum = Checksum.OfIds(collection.Articles.Select(article => article.Id));
        writer.Line($"internal {collection.CollectionType}({TypeNames.PackedCorpus} corpus)");
        using (writer.OpenIndent()) writer.Line($": base({Literal.Of(collection.Name)}, corpus, 0x{checksum:X16})");
    }

    private static void WritePackedCreate(SourceWriter writer, CollectionModel collection)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"protected override {collection.Schema.ArticleType} Create(int index) => new(Packed(index));");
    }

    private static void WriteLiteralCreate(SourceWriter writer, CollectionModel collection)
    {
        int methods = (collection.Articles.Count + ArticlesPerMethod - 1) / ArticlesPerMethod;
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"protected override {collection.Schema.ArticleType} Create(int index) => new({(methods == 1 ? "index" : $"(index / {ArticlesPerMethod})")} switch");
        using (writer.OpenBlock("});"))
        {
            if (methods == 1) WriteCases(writer, collection, 0);
            else for (int i = 0; i < methods; i++) writer.Line($"{i} => Data{i}(index),");
            WriteOutOfRange(writer);
        }

        for (int i = 0; methods > 1 && i < methods; i++)
        {
            writer.Line();
            writer.Line($"private static global::CorpusSdk.ArticleData Data{i}(int index) => index switch");
            using (writer.OpenBlock("};"))
            {
                WriteCases(writer, collection, i * ArticlesPerMethod);
                WriteOutOfRange(writer);
            }
        }
    }

    private static void WriteCases(SourceWriter writer, CollectionModel collection, int start)
    {
        for (int i = start; i < Math.Min(collection.Articles.Count, start + ArticlesPerMethod); i++)
            writer.Line($"{i} => Data.{collection.Articles[i].Name}(),");
    }

    private static void WriteOutOfRange(SourceWriter writer) =>
        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(index)),");
}
