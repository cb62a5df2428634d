using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Packing;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Emission;

/// <summary>The class of a collection: its ids, its facets, and which of its articles stands at which index.</summary>
internal static class CollectionEmitter
{
    /// <summary>One method for thousands of articles would take the JIT as long as all of them; most programs touch few.</summary>
    private const int ArticlesPerMethod = 64;

    /// <summary>Parts of the class are in the files of the articles; an attribute stands before one of them.</summary>
    private const string Data = $$"""
        {{TypeHeader.NoUserCode}}
        private static partial class Data
        {
        }
        """;

    public static string HintName(CollectionModel collection) => GeneratedFileName.Of(collection.CollectionType);

    public static SourceText Emit(CollectionModel collection, CorpusOptions options)
    {
        var writer = SourceWriter.ForFile(options.Namespace);
        string article = collection.Schema.ArticleType;
        // The articles below the corpus root are offered by the set of all articles.
        string visibility = collection.IsTopLevel ? "internal" : TypeHeader.Visibility(options);
        EquatableArray<FacetModel> facets = collection.IsTopLevel ? [] : collection.Facets;
        writer.Write($$"""
            /// <summary>The articles of {{collection.Name}}: {{HoverText.Of(collection.Extent)}}.</summary>
            {{TypeHeader.GeneratedCode}}
            {{TypeHeader.NoUserCode}}
            {{visibility}} sealed partial class {{collection.CollectionType}} : global::CorpusSdk.ArticleCollection<{{article}}>
            {
                {{(options.IsPacked ? PackedConstructor(collection) : LiteralConstructor(collection))}}

                {{FacetEmitter.Properties(facets, collection.Name)}}

                {{(collection.HasIdEnum ? IdEnumEmitter.Indexer(collection.Name, article, "WithHash((ulong)id)") : "")}}

                /// <inheritdoc/>
                {{(options.IsPacked ? PackedCreate(article) : LiteralCreate(collection))}}

                {{(options.IsPacked ? "" : Data)}}

                {{FacetEmitter.Classes(facets, collection.Name, article)}}
            }
            """);
        return writer.ToSourceText();
    }

    private static Part PackedConstructor(CollectionModel collection) => writer => writer.Write($$"""
        internal {{collection.CollectionType}}({{TypeNames.PackedCorpus}} corpus)
            : base({{Literal.Of(collection.Name)}}, corpus, 0x{{Checksum.OfIds(IdsOf(collection)):X16}})
        {
        }
        """);

    private static Part LiteralConstructor(CollectionModel collection) => writer => writer.Write($$"""
        private const string SortedIds = {{Literal.Lines(string.Join("\n", IdsOf(collection)))}};

        internal {{collection.CollectionType}}()
            : base({{Literal.Of(collection.Name)}}, SortedIds)
        {
        }
        """);

    private static Part PackedCreate(string article) =>
        writer => writer.Write($"protected override {article} Create(int index) => new(Packed(index));");

    private static Part LiteralCreate(CollectionModel collection)
    {
        int methods = (collection.Articles.Count + ArticlesPerMethod - 1) / ArticlesPerMethod;
        IEnumerable<int> numbers = Enumerable.Range(0, methods);
        if (methods == 1)
        {
            return writer =>
                WriteSwitch(
                    writer, $"protected override {collection.Schema.ArticleType} Create(int index) => new(index switch",
                    Cases(collection, 0), "})");
        }

        return writer => writer.Write($$"""
            {{(Part)(create => WriteSwitch(
                create,
                $"protected override {collection.Schema.ArticleType} Create(int index) => new((index / {ArticlesPerMethod}) switch",
                Parts.Lines(numbers, static (cases, i) => cases.Write($"{i} => Data{i}(index),")),
                "})"))}}

            {{Parts.Members(numbers, (data, i) => WriteSwitch(
                data,
                $"private static global::CorpusSdk.CompilerServices.ArticleData Data{i}(int index) => index switch",
                Cases(collection, i * ArticlesPerMethod),
                "}"))}}
            """);
    }

    private static void WriteSwitch(SourceWriter writer, string head, Part cases, string end) => writer.Write($$"""
        {{head}}
        {
            {{cases}}
            _ => throw new global::System.ArgumentOutOfRangeException(nameof(index)),
        {{end}};
        """);

    private static Part Cases(CollectionModel collection, int start) =>
        Parts.Lines(
            Enumerable.Range(start, Math.Min(collection.Articles.Count - start, ArticlesPerMethod)),
            (writer, i) => writer.Write($"{i} => Data.{GeneratedNames.DataMethod(collection.Articles[i].Name)}(),"));

    private static IEnumerable<string> IdsOf(CollectionModel collection) => collection.Articles.Select(static article => article.Id);
}
