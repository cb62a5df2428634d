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

    public static string HintName(CorpusOptions options) => GeneratedFileName.Of(options.ClassName);

    public static SourceText Emit(SummaryModel summary, CorpusOptions options)
    {
        var writer = SourceWriter.ForFile(options.Namespace);
        CollectionSummary[] collections = [.. summary.Collections.Where(static collection => collection.Name != CollectionNames.TopLevel)];
        string storage = options.IsPacked ? PackedField : "";
        string open =
            $"private static readonly {TypeNames.PackedCorpus} {PackedField} = {TypeNames.PackedCorpus}.Open(typeof({options.ClassName}).Assembly);";
        writer.Write($$"""
            /// <summary>The corpus of this assembly: {{HoverText.Of(summary.Extent)}}.</summary>
            {{TypeHeader.GeneratedCode}}
            {{TypeHeader.Visibility(options)}} static partial class {{options.ClassName}}
            {
                {{(options.IsPacked ? open : "")}}

                {{Parts.Members(collections, WriteCollection)}}

                /// <summary>The SHA-256 over the texts of all articles and their ids, as 64 hexadecimal digits: the same wherever the same articles are compiled.</summary>
                {{TypeHeader.NoUserCode}}
                public static string {{GeneratedNames.Fingerprint}} => {{(options.IsPacked ? PackedField : CollectionNames.TopLevel)}}.Fingerprint;

                /// <summary>The articles of all collections: {{HoverText.Of(summary.Extent)}}.</summary>
                {{TypeHeader.NoUserCode}}
                public static {{GeneratedNames.AllArticles}} {{CollectionNames.TopLevel}} => {{Holder(CollectionNames.TopLevel)}}.Instance;

                {{Parts.Members(collections, (holders, collection) => WriteHolder(holders, collection.Name, CollectionNames.CollectionType(collection.Name), storage))}}

                {{(Part)(holder => WriteHolder(holder, CollectionNames.TopLevel, GeneratedNames.AllArticles, summary.TopLevel is null ? "" : storage))}}
            }

            {{ReferencesEmitter.Class(summary, options)}}
            """);
        return writer.ToSourceText();
    }

    private static void WriteCollection(SourceWriter writer, CollectionSummary collection) => writer.Write($$"""
        /// <summary>{{collection.Name}}: {{HoverText.Of(collection.Extent)}}.</summary>
        {{TypeHeader.NoUserCode}}
        public static {{CollectionNames.CollectionType(collection.Name)}} {{collection.Name}} => {{Holder(collection.Name)}}.Instance;
        """);

    /// <summary>
    /// A collection is made when somebody asks for it, since most programs read one of many: each has a class of its own to be kept in.
    /// </summary>
    private static void WriteHolder(SourceWriter writer, string collection, string type, string storage) => writer.Write($$"""
        {{TypeHeader.NoUserCode}}
        private static class {{Holder(collection)}}
        {
            public static readonly {{type}} Instance = new({{storage}});
        }
        """);

    /// <summary>An underscore stands before digits alone in the names of collections.</summary>
    private static string Holder(string collection) => "_" + collection;
}
