using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Generator.Fields;

/// <summary>What messages call values of a type, and what one looks like.</summary>
internal static class ExpectedWords
{
    private const int MostNames = 8;

    public static string Of(FieldType type) => type switch
    {
        ScalarFieldType scalar => ScalarTypes.Of(scalar.Scalar).Words,
        EnumFieldType choice => OneOf(choice.Members),
        ReferenceFieldType => "the id of an article",
        ListFieldType list => $"a list, each item {Of(list.Item)}",
        RecordFieldType or DeclaredRecordType => "a mapping of keys",
        _ => "a value",
    };

    /// <summary>A value of the type as YAML.</summary>
    public static string ExampleOf(FieldType type) => type switch
    {
        ScalarFieldType scalar => ScalarTypes.Of(scalar.Scalar).Example,
        EnumFieldType { Members: { Count: > 0 } members } => members[0],
        ReferenceFieldType => "its-id",
        ListFieldType list => $"[{ExampleOf(list.Item)}]",
        DeclaredRecordType record =>
            $"{{{string.Join(", ", record.Parameters.Select(static field => $"{KeyOf(field.Model)}: {ExampleOf(field.Model.Type)}"))}}}",
        _ => "text",
    };

    /// <summary>A key as people write it for a property.</summary>
    public static string KeyOf(FieldModel field) =>
        field.ByName ? Casing.ToLower(field.Name[0]) + field.Name.Substring(1) : field.Key;

    private static string OneOf(EquatableArray<string> names)
    {
        string some = string.Join(", ", names.Take(MostNames));
        return "one of " + (names.Count > MostNames ? $"{some} and {names.Count - MostNames} more" : some);
    }
}
