namespace CorpusSdk.Generator;

/// <summary>References in the other direction: which articles refer to one.</summary>
internal static class ReferencesEmitter
{
    private const string Article = "global::CorpusSdk.Article";

    private const string Property = "_references";

    /// <summary>The member of an article type that properties refer to.</summary>
    public static void WriteReferencedBy(SourceWriter writer, CorpusOptions options)
    {
        writer.Line();
        writer.Line("/// <summary>The articles that refer to this one, in the order of all articles.</summary>");
        writer.Line("[global::System.Text.Json.Serialization.JsonIgnore]");
        writer.Line($"public global::CorpusSdk.ArticleSet<{Article}> ReferencedBy => {CorpusPath.Of(options, Property)}.To(this);");
    }

    /// <summary>The part of the corpus' class that knows all references.</summary>
    public static void WriteReferences(SourceWriter writer, SummaryModel summary)
    {
        if (summary.References.Count == 0) return;

        writer.Line();
        writer.Line($"internal static readonly global::CorpusSdk.ArticleReferences {Property} = new({CollectionNames.TopLevel}, static article => article switch");
        using (writer.OpenBlock("});"))
        {
            foreach (ReferenceProperties properties in summary.References)
                writer.Line($"{properties.ArticleType} source => [{string.Join(", ", properties.Single.Select(static name => "source." + name).Concat(properties.Lists.Select(static name => ".. source." + name)))}],");
            writer.Line("_ => [],");
        }
    }
}
