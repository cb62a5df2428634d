using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;

namespace CorpusSdk.Generator.Emission;

/// <summary>References in the other direction: which articles refer to one.</summary>
internal static class ReferencesEmitter
{
    private const string Suffix = "References";

    private const string Field = "All";

    /// <summary>The member of an article type that properties refer to.</summary>
    public static string ReferencedBy(CorpusOptions options) => $"""
        /// <summary>The articles that refer to this one, in the order of all articles.</summary>
        [global::System.Text.Json.Serialization.JsonIgnore]
        {TypeHeader.NoUserCode}
        public global::CorpusSdk.ArticleSet<global::CorpusSdk.Article> {GeneratedNames.ReferencedBy} => {CorpusPath.Class(options)}{Suffix}.{Field}.To(this);
        """;

    /// <summary>The class that knows all references. Not part of the corpus' class, where completion would list it.</summary>
    public static Part? Class(SummaryModel summary, CorpusOptions options) =>
        summary.References.Count == 0 ? null : writer => writer.Write($$"""
        /// <summary>Which articles of <see cref="{{options.ClassName}}"/> refer to which.</summary>
        {{TypeHeader.GeneratedCode}}
        {{TypeHeader.NoUserCode}}
        internal static class {{options.ClassName}}{{Suffix}}
        {
            internal static readonly global::CorpusSdk.CompilerServices.ArticleReferences {{Field}} = new({{CorpusPath.Of(options, CollectionNames.TopLevel)}}, static article => article switch
            {
                {{Parts.Lines(summary.References, static (cases, properties) => cases.Write($"{properties.ArticleType} source => [{string.Join(", ", properties.Items)}],"))}}
                _ => [],
            });
        }
        """);
}
