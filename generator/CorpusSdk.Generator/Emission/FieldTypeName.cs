using System.Text.RegularExpressions;
using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;

namespace CorpusSdk.Generator.Emission;

/// <summary>A field's type as C#, without the question mark of one that may be missing.</summary>
internal static class FieldTypeName
{
    public static string Of(FieldType type) => type switch
    {
        ScalarFieldType scalar => ScalarTypes.Of(scalar.Scalar).FullName,
        ListFieldType list => $"global::System.Collections.Immutable.ImmutableArray<{Of(list.Item)}>",
        RecordFieldType record => record.TypeName,
        EnumFieldType choice => choice.TypeName,
        DeclaredRecordType record => record.TypeName,
        _ => "global::CorpusSdk.FieldValue",
    };

    /// <summary>The same without namespaces, for people.</summary>
    public static string WithoutNamespaces(string type) => Regex.Replace(type, @"global::([\w]+\.)+", "");

    /// <summary>The same as hovers and messages show it.</summary>
    public static string ShortOf(FieldType type) => type switch
    {
        ScalarFieldType scalar => ScalarTypes.Of(scalar.Scalar).ShortName,
        ListFieldType list => $"list of {ShortOf(list.Item)}",
        RecordFieldType record => record.TypeName,
        _ => "FieldValue",
    };
}
