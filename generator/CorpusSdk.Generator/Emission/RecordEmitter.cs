using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Emission;

/// <summary>A record for each mapping among the fields of a type, nested in it.</summary>
internal static class RecordEmitter
{
    public static Part Records(EquatableArray<FieldModel> fields, CorpusOptions options) =>
        Parts.Members(
            fields.Where(static field => field.Record() is not null),
            (writer, field) => Write(writer, field.Record()!, field.Key, options));

    private static void Write(SourceWriter writer, RecordFieldType record, string key, CorpusOptions options)
    {
        string name = RecordNames.Last(record.TypeName);
        writer.Write($$"""
            /// <summary>The keys below <c>{{DocComment.Escape(key)}}</c>.</summary>
            {{string.Join("\n", record.Fields.Select(static field => $"/// <param name=\"{field.Name}\">{FieldEmitter.Summary(field)}.</param>"))}}
            {{TypeHeader.NoUserCode}}
            public sealed record {{name}}({{string.Join(", ", record.Fields.Select(static field => $"{FieldEmitter.TypeOf(field)} {field.Name}"))}})
            {
                internal static {{name}} Read(global::CorpusSdk.ArticleFields fields) => new(
                    {{string.Join(",\n", record.Fields.Select(field => FieldReading.Of(field, "fields", options)))}});

                {{Records(record.Fields, options)}}
            }
            """);
    }
}
