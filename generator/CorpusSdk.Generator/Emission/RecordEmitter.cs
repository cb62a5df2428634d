using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Emission;

/// <summary>A record for each mapping among the fields of a type, nested in it.</summary>
internal static class RecordEmitter
{
    public static void WriteRecords(SourceWriter writer, EquatableArray<FieldModel> fields, CorpusOptions options)
    {
        foreach (FieldModel field in fields)
        {
            if (field.Type is RecordFieldType record) Write(writer, record, field.Key, options);
            else if (field.Type is ListFieldType { Item: RecordFieldType item }) Write(writer, item, field.Key, options);
        }
    }

    private static void Write(SourceWriter writer, RecordFieldType record, string key, CorpusOptions options)
    {
        const string Fields = "global::CorpusSdk.ArticleFields";
        writer.Line();
        writer.Line($"/// <summary>The keys below <c>{DocComment.Escape(key)}</c>.</summary>");
        foreach (FieldModel field in record.Fields) writer.Line($"/// <param name=\"{field.Name}\">{FieldEmitter.Summary(field)}.</param>");
        string name = RecordNames.Last(record.TypeName);
        writer.Line($"public sealed record {name}({string.Join(", ", record.Fields.Select(static field => $"{FieldEmitter.TypeOf(field)} {field.Name}"))})");
        using (writer.OpenBlock())
        {
            writer.Line($"internal static {name} Read({Fields} fields) => new(");
            using (writer.OpenIndent())
            {
                int left = record.Fields.Count;
                foreach (FieldModel field in record.Fields) writer.Line(FieldReading.Of(field, "fields", options) + (--left > 0 ? "," : ");"));
            }

            WriteRecords(writer, record.Fields, options);
        }
    }
}
