using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;

namespace CorpusSdk.Generator.Emission;

/// <summary>What every article type has besides its fields: how it is made, and where its articles are.</summary>
internal static class ArticleTypeMembers
{
    /// <summary>The interface after the name of a type.</summary>
    public static string Interface(string type) => $"global::CorpusSdk.IArticleType<{type}>";

    public static string Constructor(string type) => $$"""
        {{TypeHeader.NoUserCode}}
        internal {{type}}(global::CorpusSdk.CompilerServices.IArticleContent content)
            : base(content)
        {
        }
        """;

    /// <summary>The members of the interface.</summary>
    /// <param name="type">The article type.</param>
    /// <param name="collection">The collection's name; null for a declared type without files.</param>
    /// <param name="options">Where the corpus is.</param>
    public static string Statics(string type, string? collection, CorpusOptions options)
    {
        string all = collection switch
        {
            null => $"global::CorpusSdk.ArticleSet.Empty<{type}>()",
            CollectionNames.TopLevel => $"{CorpusPath.Of(options, CollectionNames.TopLevel)}.Of<{type}>()",
            _ => CorpusPath.Of(options, collection),
        };
        return $"""
            /// <inheritdoc/>
            {TypeHeader.NoUserCode}
            static global::CorpusSdk.ArticleSet<{type}> {Interface(type)}.All => {all};

            /// <inheritdoc/>
            {TypeHeader.NoUserCode}
            static {type} {Interface(type)}.Create(global::CorpusSdk.CompilerServices.IArticleContent content) => new(content);
            """;
    }

    /// <summary>Which of the fields that the type requires an article does not have; asked of articles that no build has checked.</summary>
    /// <param name="standard">Required members that every article may have.</param>
    /// <param name="fields">The type's own fields.</param>
    /// <param name="options">Where the corpus is, and whether anything is loaded.</param>
    /// <returns>The method; null when nothing is loaded.</returns>
    public static Part? MissingFrom(IEnumerable<string> standard, IEnumerable<FieldModel> fields, CorpusOptions options)
    {
        if (!options.CanLoad) return null;

        IEnumerable<string> checks =
        [
            .. standard.Select(static name => Check($"article.{name}", name.ToLowerInvariant())),
            .. fields.Where(static field => field.IsRequired && field.Type is not ListFieldType)
                .Select(field =>
                    Check(FieldReading.Of(field with { IsRequired = false }, "article.Fields", options), ExpectedWords.KeyOf(field))),
        ];
        return writer => writer.Write($$"""
            {{TypeHeader.NoUserCode}}
            internal static global::System.Collections.Generic.IEnumerable<string> {{GeneratedNames.MissingFrom}}(global::CorpusSdk.Article article)
            {
                {{string.Join("\n", checks)}}
                yield break;
            }
            """);
    }

    private static string Check(string value, string key) => $"if ({value} is null) yield return {Literal.Of(key)};";
}
