using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Fields;

/// <summary>What messages call values of a type, and what one looks like.</summary>
internal static class ExpectedWords
{
    private const int MostNames = 8;

    public static string Of(FieldType type) => type switch
    {
        ScalarFieldType scalar => Of(scalar.Scalar),
        NumberFieldType { TypeName: "float" } => "a number",
        NumberFieldType number => $"a whole number that fits into {number.TypeName}",
        EnumFieldType choice => OneOf(choice.Members),
        ReferenceFieldType => "the id of an article",
        ListFieldType list => $"a list, each item {Of(list.Item)}",
        RecordFieldType or DeclaredRecordType => "a mapping of keys",
        _ => "a value",
    };

    /// <summary>A value of the type as YAML.</summary>
    public static string ExampleOf(FieldType type) => type switch
    {
        ScalarFieldType scalar => ExampleOf(scalar.Scalar),
        NumberFieldType { TypeName: "float" } => "1.5",
        NumberFieldType => "4",
        EnumFieldType { Members: { Count: > 0 } members } => members[0],
        ReferenceFieldType => "its-id",
        ListFieldType list => $"[{ExampleOf(list.Item)}]",
        DeclaredRecordType record => $"{{{string.Join(", ", record.Parameters.Select(static field => $"{KeyOf(field.Model)}: {ExampleOf(field.Model.Type)}"))}}}",
        _ => "text",
    };

    /// <summary>A key as people write it for a property.</summary>
    public static string KeyOf(FieldModel field) => field.ByName ? char.ToLowerInvariant(field.Name[0]) + field.Name.Substring(1) : field.Key;

    public static string Of(ScalarType type) => type switch
    {
        ScalarType.Boolean => "true or false",
        ScalarType.Int32 or ScalarType.Int64 => "a whole number",
        ScalarType.Decimal or ScalarType.Double => "a number",
        ScalarType.DateOnly => "a day",
        ScalarType.DateTimeOffset or ScalarType.DateTime => "a day and a time",
        ScalarType.TimeOnly => "a time of day",
        ScalarType.TimeSpan => "a duration",
        ScalarType.Uri => "an address",
        ScalarType.Guid => "a GUID",
        _ => "text",
    };

    private static string OneOf(EquatableArray<string> names)
    {
        string some = string.Join(", ", names.Take(MostNames));
        return "one of " + (names.Count > MostNames ? $"{some} and {names.Count - MostNames} more" : some);
    }

    private static string ExampleOf(ScalarType type) => type switch
    {
        ScalarType.Boolean => "true",
        ScalarType.Int32 or ScalarType.Int64 => "4",
        ScalarType.Decimal or ScalarType.Double => "1.5",
        ScalarType.DateOnly => "2021-12-22",
        ScalarType.DateTimeOffset => "2021-12-22T09:30:00Z",
        ScalarType.DateTime => "2021-12-22T09:30:00",
        ScalarType.TimeOnly => "09:30",
        ScalarType.TimeSpan => "1:30:00",
        ScalarType.Uri => "https://example.org/",
        ScalarType.Guid => "00000000-0000-0000-0000-000000000000",
        _ => "text",
    };
}
