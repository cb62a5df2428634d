using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;

namespace CorpusSdk.Generator.Emission;

/// <summary>References in the other direction: which articles refer to one.</summary>
internal static class ReferencesEmitter
{
    private const string Suffix = "References";

    private const string Article = "global::CorpusSdk.Article";

    private const string Field = "All";

    /// <summary>The member of an article type that properties refer to.</summary>
    public static void WriteReferencedBy(SourceWriter writer, CorpusOptions options)
    {
        writer.Line();
        writer.Line("/// <summary>The articles that refer to this one, in the order of all articles.</summary>");
        writer.Line("[global::System.Text.Json.Serialization.JsonIgnore]");
        writer.Line($"public global::CorpusSdk.ArticleSet<{Article}> {GeneratedNames.ReferencedBy} => {TypeName(options)}.{Field}.To(this);");
    }

    /// <summary>The class that knows all references. Not part of the corpus' class, where completion would list it.</summary>
    public static void WriteClass(SourceWriter writer, SummaryModel summary, CorpusOptions options)
    {
        if (summary.References.Count == 0) return;

        writer.Line();
        writer.Line($"/// <summary>Which articles of <see cref=\"{options.ClassName}\"/> refer to which.</summary>");
        TypeHeader.WriteGeneratedCode(writer);
        writer.Line($"internal static class {options.ClassName}{Suffix}");
        using (writer.OpenBlock())
        {
            writer.Line($"internal static readonly global::CorpusSdk.ArticleReferences {Field} = new({CorpusPath.Of(options, CollectionNames.TopLevel)}, static article => article switch");
            using (writer.OpenBlock("});"))
            {
                foreach (ReferenceProperties properties in summary.References)
                    writer.Line($"{properties.ArticleType} source => [{string.Join(", ", properties.Single.Select(static name => "source." + name).Concat(properties.Lists.Select(static name => ".. source." + name)))}],");
                writer.Line("_ => [],");
            }
        }
    }

    private static string TypeName(CorpusOptions options) => CorpusPath.Class(options) + Suffix;
}
