using CorpusSdk.Generator.Analysis;
using CorpusSdk.Generator.Emission;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.CodeFixes.Declaring;

/// <summary>
/// Fields → the declarations that stand for them. All names are written in full; <see cref="ShortNames"/> makes of them what
/// a person would write.
/// </summary>
internal static class DeclarationWriter
{
    private const string Runtime = "global::CorpusSdk.";

    // A dateline is read out of the text and is not a field of the header, so that nothing can require it.
    private const string Dateline = $"""
        /// <inheritdoc cref="{Runtime}Article.Dateline"/>
        public new {Runtime}Dateline Dateline => base.Dateline!;
        """;

    /// <summary>A file with a class for an inferred type, which has everything that it has.</summary>
    /// <param name="type">The inferred type.</param>
    /// <param name="options">The namespace, the visibility and the class that offers the collections.</param>
    /// <param name="enableNullable">Whether the file has to say itself that question marks count.</param>
    public static string FileOf(InferredType type, CorpusOptions options, bool enableNullable)
    {
        Dictionary<string, int> keys = CollectionKeys.ByName(type.Keys);
        var writer = new SourceWriter();
        writer.Write($$"""
            {{(enableNullable ? "#nullable enable" : "")}}

            {{(options.Namespace.Length > 0 ? $"namespace {options.Namespace};" : "")}}

            /// <summary>An article of <see cref="{{options.ClassName}}.{{type.Collection}}"/>.</summary>
            [{{Runtime}}ArticleType({{Literal.Of(type.Collection)}})]
            {{TypeHeader.Visibility(options)}} sealed partial class {{type.Name}} : {{Runtime}}Article
            {
                {{Parts.Members(MemberTable.Of(type.Guarantees).Where(static member => member.IsDeclarable), static (member, standard) => member.Write($$"""
                    /// <inheritdoc cref="{{Runtime}}Article.{{standard.Name}}"/>
                    public new partial {{MemberTypes.Of(standard.Shape)}} {{standard.Name}} { get; }
                    """))}}

                {{(type.Guarantees.Contains(StandardMember.Dateline) ? Dateline : "")}}

                {{Parts.Members(type.Fields, (property, field) => WriteProperty(property, field, keys))}}

                {{Records(type.Fields)}}
            }
            """);
        return writer.ToSourceText().ToString();
    }

    /// <summary>The members that a class needs for a field: a property, and a record for a mapping of keys.</summary>
    /// <param name="field">The field.</param>
    /// <param name="keys">All keys beside which it has to be found, counted by the names that find them.</param>
    public static string MembersOf(FieldModel field, IReadOnlyDictionary<string, int> keys)
    {
        var writer = new SourceWriter();
        WriteProperty(writer, field, keys);
        writer.Write($"""

            {Records([field])}
            """);
        return writer.ToSourceText().ToString();
    }

    private static void WriteProperty(SourceWriter writer, FieldModel field, IReadOnlyDictionary<string, int> keys) => writer.Write($$"""
        /// <summary>The key <c>{{DocComment.Escape(field.Key)}}</c>.</summary>
        {{KeyOf(field, keys)}}
        public partial {{FieldEmitter.TypeOf(field)}} {{field.Name}} { get; }
        """);

    /// <summary>A record for each mapping among the fields, with the records within that inside it.</summary>
    private static Part Records(IEnumerable<FieldModel> fields) =>
        Parts.Members(
            fields.Where(static field => field.Record() is not null),
            static (writer, field) => WriteRecord(writer, field.Record()!, field.Key));

    private static void WriteRecord(SourceWriter writer, RecordFieldType record, string key)
    {
        Dictionary<string, int> keys = CollectionKeys.ByName(record.Fields.Select(static field => field.Key));
        string parameters = string.Join(
            ", ", record.Fields.Select(
                field => $"{(KeyOf(field, keys) is { } attribute ? attribute + " " : "")}{FieldEmitter.TypeOf(field)} {field.Name}"));
        bool hasRecords = record.Fields.Any(static field => field.Record() is not null);
        writer.Write($$"""
            /// <summary>The keys below <c>{{DocComment.Escape(key)}}</c>.</summary>
            {{string.Join("\n", record.Fields.Select(static field => $"/// <param name=\"{field.Name}\">The key <c>{DocComment.Escape(field.Key)}</c>.</param>"))}}
            public sealed record {{RecordNames.Last(record.TypeName)}}({{parameters}}){{(hasRecords ? "" : ";")}}
            {{(hasRecords ? Block(Records(record.Fields)) : null)}}
            """);
    }

    private static Part Block(Part members) => writer => writer.Write($$"""
        {
            {{members}}
        }
        """);

    /// <summary>The attribute that names the key, where the name alone does not find it.</summary>
    private static string? KeyOf(FieldModel field, IReadOnlyDictionary<string, int> keys) =>
        CollectionKeys.IsFoundByName(field.Key, field.Name, keys) ? null : $"[{Runtime}ArticleField({Literal.Of(field.Key)})]";
}
