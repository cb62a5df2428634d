using System.Text.Json.Nodes;
using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;

namespace CorpusSdk.Generator.JsonSchemas;

/// <summary>Types of fields as schemas. A schema refuses nothing that a build takes; what it cannot say, it lets pass.</summary>
/// <param name="isDeclared">Whether the types are declared, which take a little more than inferred ones.</param>
/// <param name="idsOf">The ids that references of a type may have; null when they are too many to be listed.</param>
/// <param name="recordOf">The schema of a mapping of keys.</param>
internal sealed class TypeSchema(
    bool isDeclared, Func<ReferenceFieldType, IReadOnlyList<string>?> idsOf, Func<FieldType, JsonObject> recordOf)
{
    public static JsonObject Text => Of(ScalarSchema.Text);

    public static JsonObject Day => Of(ScalarSchema.Day);

    public JsonObject Of(FieldType type, IReadOnlyCollection<FieldRule> rules)
    {
        if (type is ListFieldType list) return ListOf(list.Item, withNulls: list.HasNulls || !isDeclared, rules);

        JsonObject schema = Of(type);
        foreach (FieldRule rule in rules) RuleSchema.Apply(schema, rule, type);
        return schema;
    }

    /// <summary>A schema that takes nothing at all as well: a key without a value is a missing one.</summary>
    public static JsonObject Optional(JsonObject schema)
    {
        if (schema.Count == 0) return schema;
        if (schema is { Count: 1 } && schema["anyOf"] is JsonArray choices)
        {
            choices.Add((JsonNode)Null());
            return schema;
        }

        if (!schema.ContainsKey("type") || schema.ContainsKey("enum") || schema.ContainsKey("allOf"))
            return new JsonObject { ["anyOf"] = new JsonArray(schema, Null()) };

        if (schema["type"] is JsonArray types) types.Add((JsonNode)"null");
        else schema["type"] = new JsonArray(schema["type"]!.DeepClone(), "null");
        return schema;

        static JsonObject Null() => new() { ["type"] = "null" };
    }

    private JsonObject Of(FieldType type) => type switch
    {
        ScalarFieldType scalar => Of(isDeclared ? ScalarTypes.Of(scalar.Scalar).DeclaredSchema : ScalarTypes.Of(scalar.Scalar).Schema),
        EnumFieldType choice => EnumOf(choice),
        ReferenceFieldType reference => ReferenceOf(reference),
        RecordFieldType or DeclaredRecordType => recordOf(type),
        _ => [],
    };

    private static JsonObject Of(ScalarSchema values)
    {
        string[] types = values.Types.Split(' ');
        var schema = new JsonObject { ["type"] = types.Length == 1 ? types[0] : SchemaText.Array(types) };
        if (values.Pattern is { } pattern) schema.Add("pattern", pattern);
        if (values.Least is { } least) schema.Add("minimum", SchemaText.Number(least));
        if (values.Greatest is { } greatest) schema.Add("maximum", SchemaText.Number(greatest));
        return schema;
    }

    private JsonObject ListOf(FieldType item, bool withNulls, IReadOnlyCollection<FieldRule> rules)
    {
        FieldRule[] each = [.. rules.Where(static rule => rule is not (LengthRule or NotEmptyRule))];
        if (item is RawFieldType) return [];

        (int least, int? most) = RuleSchema.ItemsOf(rules);
        JsonObject items = Of(item, each);
        var array = new JsonObject { ["type"] = "array", ["items"] = withNulls ? Optional(items) : items };
        if (least > 0) array.Add("minItems", least);
        if (most is { } bound) array.Add("maxItems", bound);
        // A single value counts as a list of itself.
        return least > 1 ? array : new JsonObject { ["anyOf"] = new JsonArray(array, Of(item, each)) };
    }

    /// <summary>The names for an editor to offer, and every spelling of them that a build takes.</summary>
    private static JsonObject EnumOf(EnumFieldType choice) => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["enum"] = SchemaText.Array(choice.Members) },
            Pattern(string.Join("|", choice.Members.Select(KeyPattern.ByName)))),
    };

    private JsonObject ReferenceOf(ReferenceFieldType reference)
    {
        JsonObject schema = Text;
        if (idsOf(reference) is { } ids) schema.Add("enum", RuleSchema.ValuesOf(ids));
        else schema.Add("minLength", 1);
        return schema;
    }

    private static JsonObject Pattern(string pattern) => Of(new ScalarSchema("string", pattern));
}
