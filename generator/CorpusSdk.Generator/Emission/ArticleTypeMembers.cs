namespace CorpusSdk.Generator;

/// <summary>What every article type has besides its fields: how it is made, and where its articles are.</summary>
internal static class ArticleTypeMembers
{
    /// <summary>The interface behind the name of a type.</summary>
    public static string Interface(string type) => $"global::CorpusSdk.IArticleType<{type}>";

    public static void WriteConstructor(SourceWriter writer, string type)
    {
        writer.Line($"internal {type}(global::CorpusSdk.IArticleContent content)");
        using (writer.OpenIndent()) writer.Line(": base(content)");
        using (writer.OpenBlock())
        {
        }
    }

    /// <param name="writer">Takes the members.</param>
    /// <param name="type">The article type.</param>
    /// <param name="collection">The collection's name; null for a declared type without files.</param>
    /// <param name="options">Where the corpus is.</param>
    public static void WriteInterface(SourceWriter writer, string type, string? collection, CorpusOptions options)
    {
        string all = collection switch
        {
            null => $"global::CorpusSdk.ArticleSet.Empty<{type}>()",
            CollectionNames.TopLevel => CorpusPath.Of(options, CollectionNames.TopLevel) + "." + AllArticlesEmitter.TopLevelField,
            _ => CorpusPath.Of(options, collection),
        };
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"static global::CorpusSdk.ArticleSet<{type}> {Interface(type)}.All => {all};");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"static {type} {Interface(type)}.Create(global::CorpusSdk.IArticleContent content) => new(content);");
    }
}
