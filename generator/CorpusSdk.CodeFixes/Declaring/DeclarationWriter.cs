using CorpusSdk.Generator.Analysis;
using CorpusSdk.Generator.Emission;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;

namespace CorpusSdk.CodeFixes.Declaring;

/// <summary>
/// Fields → the declarations that stand for them. All names are written in full; <see cref="ShortNames"/> makes of them what
/// a person would write.
/// </summary>
internal sealed class DeclarationWriter(SourceWriter writer)
{
    private const string Runtime = "global::CorpusSdk.";

    private static readonly (Guarantees Field, string Type, string Name)[] Standard =
    [
        (Guarantees.Headline, "string", "Headline"),
        (Guarantees.Date, "global::System.DateOnly", "Date"),
        (Guarantees.Time, "global::System.TimeOnly", "Time"),
        (Guarantees.Source, "string", "Source"),
        (Guarantees.Language, "string", "Language"),
    ];

    /// <summary>A file with a class for an inferred type, which has everything that it has.</summary>
    /// <param name="type">The inferred type.</param>
    /// <param name="options">The namespace, the visibility and the class that offers the collections.</param>
    /// <param name="enableNullable">Whether the file has to say itself that question marks count.</param>
    public static string FileOf(InferredType type, CorpusOptions options, bool enableNullable)
    {
        var writer = new SourceWriter();
        if (enableNullable)
        {
            writer.Line("#nullable enable");
            writer.Line();
        }

        if (options.Namespace.Length > 0)
        {
            writer.Line($"namespace {options.Namespace};");
            writer.Line();
        }

        new DeclarationWriter(writer).WriteType(type, options);
        return writer.ToSourceText().ToString();
    }

    /// <summary>The members that a class needs for a field: a property, and a record for a mapping of keys.</summary>
    /// <param name="field">The field.</param>
    /// <param name="keys">All keys beside which it has to be found.</param>
    public static string MembersOf(FieldModel field, IEnumerable<string> keys)
    {
        var writer = new SourceWriter();
        var members = new DeclarationWriter(writer);
        members.WriteProperty(field, keys);
        members.WriteRecords([field], first: false);
        return writer.ToSourceText().ToString();
    }

    private void WriteType(InferredType type, CorpusOptions options)
    {
        writer.Line($"/// <summary>An article of <see cref=\"{options.ClassName}.{type.Collection}\"/>.</summary>");
        writer.Line($"[{Runtime}ArticleType({Literal.Of(type.Collection)})]");
        writer.Line($"{TypeHeader.Visibility(options)} sealed partial class {type.Name} : {Runtime}Article");
        using (writer.OpenBlock())
        {
            bool first = true;
            foreach ((Guarantees field, string memberType, string name) in Standard)
            {
                if (!type.Guarantees.HasFlag(field)) continue;

                writer.Separate(ref first);
                writer.Line($"/// <inheritdoc cref=\"{Runtime}Article.{name}\"/>");
                writer.Line($"public new partial {memberType} {name} {{ get; }}");
            }

            // A dateline is read out of the text and is no field of the header, so that nothing can require it.
            if (type.Guarantees.HasFlag(Guarantees.Dateline))
            {
                writer.Separate(ref first);
                writer.Line($"/// <inheritdoc cref=\"{Runtime}Article.Dateline\"/>");
                writer.Line($"public new {Runtime}Dateline Dateline => base.Dateline!;");
            }

            foreach (FieldModel field in type.Fields)
            {
                writer.Separate(ref first);
                WriteProperty(field, type.Keys);
            }

            WriteRecords(type.Fields, first);
        }
    }

    private void WriteProperty(FieldModel field, IEnumerable<string> keys)
    {
        writer.Line($"/// <summary>The key <c>{DocComment.Escape(field.Key)}</c>.</summary>");
        if (KeyOf(field, keys) is { } attribute) writer.Line(attribute);
        writer.Line($"public partial {FieldEmitter.TypeOf(field)} {field.Name} {{ get; }}");
    }

    /// <summary>A record for each mapping among the fields, with the records within that inside it.</summary>
    private void WriteRecords(IEnumerable<FieldModel> fields, bool first)
    {
        foreach (FieldModel field in fields)
        {
            if (RecordIn(field) is not { } record) continue;

            writer.Separate(ref first);
            WriteRecord(record, field.Key);
        }
    }

    private void WriteRecord(RecordFieldType record, string key)
    {
        string[] keys = [.. record.Fields.Select(static field => field.Key)];
        writer.Line($"/// <summary>The keys below <c>{DocComment.Escape(key)}</c>.</summary>");
        foreach (FieldModel field in record.Fields) writer.Line($"/// <param name=\"{field.Name}\">The key <c>{DocComment.Escape(field.Key)}</c>.</param>");
        string parameters = string.Join(", ", record.Fields.Select(field => $"{(KeyOf(field, keys) is { } attribute ? attribute + " " : "")}{FieldEmitter.TypeOf(field)} {field.Name}"));
        string head = $"public sealed record {RecordNames.Last(record.TypeName)}({parameters})";
        if (!record.Fields.Any(static field => RecordIn(field) is not null))
        {
            writer.Line(head + ";");
            return;
        }

        writer.Line(head);
        using (writer.OpenBlock()) WriteRecords(record.Fields, first: true);
    }

    private static RecordFieldType? RecordIn(FieldModel field) => (field.Type is ListFieldType list ? list.Item : field.Type) as RecordFieldType;

    /// <summary>The attribute that names the key, where the name alone does not find it.</summary>
    private static string? KeyOf(FieldModel field, IEnumerable<string> keys) =>
        CollectionKeys.IsFoundByName(field.Key, field.Name, keys) ? null : $"[{Runtime}ArticleField({Literal.Of(field.Key)})]";
}
