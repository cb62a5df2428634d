using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Building;

/// <summary>The references that declared types hold, in properties and in the records of properties.</summary>
internal static class References
{
    private const string Articles = "global::System.Collections.Generic.IEnumerable<global::CorpusSdk.Article?>";

    /// <summary>Those of a type, and of all that it consists of.</summary>
    public static IEnumerable<ReferenceFieldType> In(FieldType type) => type switch
    {
        ReferenceFieldType reference => [reference],
        ListFieldType list => In(list.Item),
        DeclaredRecordType record => record.Parameters.SelectMany(static parameter => In(parameter.Model.Type)),
        _ => [],
    };

    /// <summary>The articles that an article of a declared type refers to.</summary>
    public static ReferenceProperties Of(DeclaredType type) =>
        new(type.FullName, type.Fields
            .Select(static field => ItemOf(field.Model.Type, "source." + field.Model.Name, field.Model.IsRequired, depth: 0))
            .OfType<string>()
            .ToEquatableArray());

    /// <summary>The item of a collection expression for a value; null when it holds no reference that code can reach.</summary>
    private static string? ItemOf(FieldType type, string value, bool isRequired, int depth)
    {
        switch (type)
        {
            case ReferenceFieldType:
                return value;
            case ListFieldType { Item: ReferenceFieldType }:
                return $".. {value}{OrNone(isRequired)}";
            case ListFieldType { HasNulls: true, Item: DeclaredRecordType item } when ItemsOf(item, depth) is { } items:
                return $".. global::System.Linq.Enumerable.SelectMany({value}{OrNone(isRequired)}, static item => item is {{ }} {Variable(depth)} ? ({Articles})[{items}] : [])";
            case ListFieldType { Item: DeclaredRecordType item } when ItemsOf(item, depth) is { } items:
                return $".. global::System.Linq.Enumerable.SelectMany({value}{OrNone(isRequired)}, static {Variable(depth)} => ({Articles})[{items}])";
            case DeclaredRecordType record when ItemsOf(record, depth) is { } items:
                return $".. {value} is {{ }} {Variable(depth)} ? ({Articles})[{items}] : []";
            default:
                return null;
        }
    }

    private static string? ItemsOf(DeclaredRecordType record, int depth)
    {
        string[] items = [.. record.Parameters.Where(static parameter => parameter.Accessor is not null)
            .Select(
                parameter => ItemOf(parameter.Model.Type, $"{Variable(depth)}.{parameter.Accessor}", parameter.Model.IsRequired, depth + 1))
            .OfType<string>()];
        return items.Length == 0 ? null : string.Join(", ", items);
    }

    private static string OrNone(bool isRequired) => isRequired ? "" : " ?? []";

    private static string Variable(int depth) =>
        "part" + (depth == 0 ? "" : (depth + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
}
