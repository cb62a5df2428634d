using System.Text.RegularExpressions;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Fields;

namespace CorpusSdk.Generator.Emission;

/// <summary>A field's type as C#, without the question mark of one that may be missing.</summary>
internal static class FieldTypeName
{
    public static string Of(FieldType type) => type switch
    {
        ScalarFieldType scalar => Of(scalar.Scalar),
        ListFieldType list => $"global::System.Collections.Immutable.ImmutableArray<{Of(list.Item)}>",
        RecordFieldType record => record.TypeName,
        NumberFieldType number => number.TypeName,
        EnumFieldType choice => choice.TypeName,
        DeclaredRecordType record => record.TypeName,
        _ => "global::CorpusSdk.FieldValue",
    };

    /// <summary>The same without namespaces, for people.</summary>
    public static string WithoutNamespaces(string type) => Regex.Replace(type, @"global::([\w]+\.)+", "");

    /// <summary>The same as hovers and messages show it.</summary>
    public static string ShortOf(FieldType type) => type switch
    {
        ScalarFieldType scalar => ShortOf(scalar.Scalar),
        ListFieldType list => $"list of {ShortOf(list.Item)}",
        RecordFieldType record => record.TypeName,
        _ => "FieldValue",
    };

    private static string Of(ScalarType type) => type switch
    {
        ScalarType.DateOnly or ScalarType.DateTimeOffset or ScalarType.TimeSpan or ScalarType.Uri => "global::System." + type,
        _ => ShortOf(type),
    };

    private static string ShortOf(ScalarType type) => type switch
    {
        ScalarType.Boolean => "bool",
        ScalarType.Int32 => "int",
        ScalarType.Int64 => "long",
        ScalarType.Decimal => "decimal",
        ScalarType.Double => "double",
        ScalarType.String => "string",
        _ => type.ToString(),
    };
}
