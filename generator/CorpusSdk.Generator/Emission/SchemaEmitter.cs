using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;
using CorpusSdk.Parsing.Values;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Emission;

/// <summary>The other part of a declared article type: its properties' values, read out of headers.</summary>
internal static class SchemaEmitter
{
    public static string HintName(SchemaModel schema)
    {
        string name = QualifiedName.Of(schema.Type.Namespace, schema.Type.Name) + ".Fields";
        return schema.HasNamesake ? GeneratedFileName.OfNamesake(name) : GeneratedFileName.Of(name);
    }

    public static SourceText Emit(SchemaModel schema, CorpusOptions options)
    {
        DeclaredType type = schema.Type;
        var writer = SourceWriter.ForFile(type.Namespace);
        writer.Write($$"""
            partial class {{type.Name}} : {{ArticleTypeMembers.Interface(type.Name)}}
            {
                {{ArticleTypeMembers.Constructor(type.Name)}}

                {{Parts.Members(type.Fields, (property, field) => WriteProperty(property, field, options))}}

                {{(schema.IsReferenced ? ReferencesEmitter.ReferencedBy(options) : "")}}

                {{ArticleTypeMembers.Statics(type.Name, schema.Collection, options)}}

                {{MissingFrom(type, options)}}

                {{Parts.Members(RecordsIn(type.Fields), (reader, record) => WriteReader(reader, record, options))}}
            }
            """);
        return writer.ToSourceText();
    }

    /// <summary><c>public partial int?</c>.</summary>
    private static string HeadOf(DeclaredProperty property) => string.Join(" ", property.Modifiers.Append(TypeNames.Of(property.Type)));

    private static void WriteProperty(SourceWriter writer, DeclaredField field, CorpusOptions options) => writer.Write($"""
        {(JsonConverterOf(field) is { } converter ? $"[global::System.Text.Json.Serialization.JsonConverter(typeof({converter}))]" : "")}
        {HeadOf(field.Property!)} {field.Model.Name} => {Reading(field.Model, field.Property!.Type, options)};
        """);

    /// <summary>What writes a reference as an id: articles that refer to each other would be written without end.</summary>
    private static string? JsonConverterOf(DeclaredField field) => field.Model.Type switch
    {
        _ when field.HasJsonConverter => null,
        ReferenceFieldType => $"global::CorpusSdk.ArticleIdConverter<{Named(field.Property!.Type)}>",
        ListFieldType { Item: ReferenceFieldType } =>
            $"global::CorpusSdk.CompilerServices.ArticleIdsConverter<{Named(field.Property!.Type)}, {Named(field.Property.Type.Argument!)}>",
        _ => null,
    };

    /// <summary>A type as <c>typeof</c> takes it.</summary>
    private static string Named(TypeUse type) => TypeNames.Of(NotNull(type));

    private static TypeUse NotNull(TypeUse type) =>
        type with { IsNullable = false, Argument = type.Argument is null ? null : NotNull(type.Argument) };

    private static string Reading(FieldModel field, TypeUse type, CorpusOptions options)
    {
        if (RedeclaredMember.Of(field) is not { } standard) return FieldReading.Of(field, "Fields", options, type);

        string access = $"base.{field.Name}";
        if (field.Default is { } fallback) return $"{access} ?? {ConstantExpression.Of(fallback)}";
        return !field.IsRequired || field.Type is ListFieldType || field.Name == "Title"
            ? access
            : access + MemberTypes.NotNull(standard.Shape);
    }

    private static Part? MissingFrom(DeclaredType type, CorpusOptions options)
    {
        ILookup<bool, FieldModel> fields = type.Fields
            .Select(static field => field.Model)
            .ToLookup(static field => RedeclaredMember.Of(field) is not null);
        return ArticleTypeMembers.MissingFrom(
            fields[true]
                .Where(static field => field.IsRequired && field.Type is not ListFieldType && field.Name != "Title")
                .Select(static field => field.Name), fields[false], options);
    }

    private static void WriteReader(SourceWriter writer, DeclaredRecordType record, CorpusOptions options) => writer.Write($"""
        {TypeHeader.NoUserCode}
        private static {record.TypeName} {record.Reader}(global::CorpusSdk.ArticleFields fields) => new(
            {string.Join(",\n", record.Parameters.Select(parameter => FieldReading.Of(parameter.Model, "fields", options, parameter.Use)))});
        """);

    /// <summary>The records among the fields, each before those within it.</summary>
    private static IEnumerable<DeclaredRecordType> RecordsIn(EquatableArray<DeclaredField> fields) =>
        fields.Select(static field => field.Model.Type.ItemOrSelf()).OfType<DeclaredRecordType>()
            .SelectMany(static record => RecordsIn(record.Parameters).Prepend(record));
}
