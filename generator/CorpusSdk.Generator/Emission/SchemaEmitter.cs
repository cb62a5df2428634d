using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;
using CorpusSdk.Parsing.Values;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Emission;

/// <summary>The other part of a declared article type: its properties' values, read out of headers.</summary>
internal static class SchemaEmitter
{
    public static string HintName(SchemaModel schema) => $"{(schema.Type.Namespace.Length > 0 ? schema.Type.Namespace + "." : "")}{schema.Type.Name}.g.cs";

    public static SourceText Emit(SchemaModel schema, CorpusOptions options)
    {
        DeclaredType type = schema.Type;
        SourceWriter writer = SourceWriter.ForFile(type.Namespace);
        writer.Line($"partial class {type.Name} : {ArticleTypeMembers.Interface(type.Name)}");
        using (writer.OpenBlock())
        {
            ArticleTypeMembers.WriteConstructor(writer, type.Name);
            foreach (DeclaredField field in type.Fields)
            {
                writer.Line();
                writer.Line($"{field.Signature} {field.Model.Name} => {Reading(field.Model, options)};");
            }

            if (schema.IsReferenced) ReferencesEmitter.WriteReferencedBy(writer, options);
            ArticleTypeMembers.WriteInterface(writer, type.Name, schema.Collection, options);
            if (options.CanLoad) WriteMissingFrom(writer, type, options);
            WriteReaders(writer, type.Fields, options);
        }

        return writer.ToSourceText();
    }

    private static void WriteMissingFrom(SourceWriter writer, DeclaredType type, CorpusOptions options)
    {
        ILookup<bool, FieldModel> fields = type.Fields.Select(static field => field.Model).ToLookup(static field => StandardMember.Of(field) is not null);
        ArticleTypeMembers.WriteMissingFrom(writer, fields[true].Where(static field => field.IsRequired && field.Type is not ListFieldType && field.Name != "Title").Select(static field => field.Name), fields[false], options);
    }

    private static string Reading(FieldModel field, CorpusOptions options)
    {
        if (StandardMember.Of(field) is not { } standard) return FieldReading.Of(field, "Fields", options);

        string access = $"base.{field.Name}";
        if (field.Default is { } fallback) return $"{access} ?? {fallback}";
        return !field.IsRequired || field.Type is ListFieldType || field.Name == "Title" ? access : access + (standard.IsReference ? "!" : "!.Value");
    }

    private static void WriteReaders(SourceWriter writer, EquatableArray<DeclaredField> fields, CorpusOptions options)
    {
        foreach (DeclaredField field in fields)
        {
            FieldType type = field.Model.Type is ListFieldType list ? list.Item : field.Model.Type;
            if (type is not DeclaredRecordType record) continue;

            writer.Line();
            writer.Line($"private static {record.TypeName} {record.Reader}(global::CorpusSdk.ArticleFields fields) => new(");
            using (writer.OpenIndent())
            {
                int left = record.Parameters.Count;
                foreach (DeclaredField parameter in record.Parameters) writer.Line(FieldReading.Of(parameter.Model, "fields", options) + (--left > 0 ? "," : ");"));
            }

            WriteReaders(writer, record.Parameters, options);
        }
    }
}
