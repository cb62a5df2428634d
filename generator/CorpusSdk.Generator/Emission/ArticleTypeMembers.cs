using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;

namespace CorpusSdk.Generator.Emission;

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
            CollectionNames.TopLevel => $"{CorpusPath.Of(options, CollectionNames.TopLevel)}.Of<{type}>()",
            _ => CorpusPath.Of(options, collection),
        };
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"static global::CorpusSdk.ArticleSet<{type}> {Interface(type)}.All => {all};");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"static {type} {Interface(type)}.Create(global::CorpusSdk.IArticleContent content) => new(content);");
    }

    /// <summary>Which of the fields that the type requires an article does not have; asked of articles that no build has checked.</summary>
    /// <param name="writer">Takes the method.</param>
    /// <param name="standard">Required members that every article may have.</param>
    /// <param name="fields">The type's own fields.</param>
    /// <param name="options">Where the corpus is.</param>
    public static void WriteMissingFrom(SourceWriter writer, IEnumerable<string> standard, IEnumerable<FieldModel> fields, CorpusOptions options)
    {
        (string Condition, string Key)[] checks =
        [
            .. standard.Select(static name => ($"article.{name} is null", name.ToLowerInvariant())),
            .. fields.Where(static field => field.IsRequired && field.Type is not ListFieldType)
                .Select(field => ($"{FieldReading.Of(field with { IsRequired = false }, "article.Fields", options)} is null", ExpectedWords.KeyOf(field))),
        ];
        writer.Line();
        writer.Line($"internal static global::System.Collections.Generic.IEnumerable<string> {GeneratedNames.MissingFrom}(global::CorpusSdk.Article article)");
        using (writer.OpenBlock())
        {
            foreach ((string condition, string key) in checks) writer.Line($"if ({condition}) yield return {Literal.Of(key)};");
            writer.Line("yield break;");
        }
    }
}
