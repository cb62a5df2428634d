using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Emission;

/// <summary>The class that offers the collections: <c>Corpus.News</c>, <c>Corpus.Articles</c>.</summary>
internal static class CorpusClassEmitter
{
    /// <summary>No collection's name starts like this.</summary>
    private const string PackedField = "_packed";

    public static string HintName(CorpusOptions options) => options.ClassName + ".g.cs";

    public static SourceText Emit(SummaryModel summary, CorpusOptions options)
    {
        SourceWriter writer = SourceWriter.ForFile(options.Namespace);
        writer.Line($"/// <summary>The corpus of this assembly: {HoverText.Of(summary.Extent)}.</summary>");
        TypeHeader.WriteGeneratedCode(writer);
        writer.Line($"{TypeHeader.Visibility(options)} static partial class {options.ClassName}");
        using (writer.OpenBlock())
        {
            string storage = "";
            if (options.IsPacked)
            {
                storage = PackedField;
                writer.Line($"private static readonly {TypeNames.PackedCorpus} {PackedField} = {TypeNames.PackedCorpus}.Open(typeof({options.ClassName}).Assembly);");
                writer.Line();
            }

            foreach (CollectionSummary collection in summary.Collections)
            {
                if (collection.Name == CollectionNames.TopLevel) continue;

                writer.Line($"/// <summary>{collection.Name}: {HoverText.Of(collection.Extent)}.</summary>");
                writer.Line($"public static {CollectionNames.CollectionType(collection.Name)} {collection.Name} => {Holder(collection.Name)}.Instance;");
                writer.Line();
            }

            writer.Line("/// <summary>The SHA-256 over the texts of all articles and their ids, as 64 hexadecimal digits: the same wherever the same articles are compiled.</summary>");
            writer.Line($"public static string {GeneratedNames.Fingerprint} => {(options.IsPacked ? PackedField : CollectionNames.TopLevel)}.Fingerprint;");
            writer.Line();
            writer.Line($"/// <summary>The articles of all collections: {HoverText.Of(summary.Extent)}.</summary>");
            writer.Line($"public static {GeneratedNames.AllArticles} {CollectionNames.TopLevel} => {Holder(CollectionNames.TopLevel)}.Instance;");
            foreach (CollectionSummary collection in summary.Collections)
                if (collection.Name != CollectionNames.TopLevel) WriteHolder(writer, collection.Name, CollectionNames.CollectionType(collection.Name), storage);
            WriteHolder(writer, CollectionNames.TopLevel, GeneratedNames.AllArticles, summary.TopLevel is null ? "" : storage);
        }

        ReferencesEmitter.WriteClass(writer, summary, options);

        return writer.ToSourceText();
    }

    /// <summary>A collection is made when somebody asks for it, since most programs read one of many: each has a class of its own to be kept in.</summary>
    private static void WriteHolder(SourceWriter writer, string collection, string type, string storage)
    {
        writer.Line();
        writer.Line($"private static class {Holder(collection)}");
        using (writer.OpenBlock()) writer.Line($"public static readonly {type} Instance = new({storage});");
    }

    /// <summary>An underscore stands before digits alone in the names of collections.</summary>
    private static string Holder(string collection) => "_" + collection;
}
