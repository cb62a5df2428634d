using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;

namespace CorpusSdk.Generator.JsonSchemas;

/// <summary>Types of fields as schemas. A schema refuses nothing that a build takes; what it cannot say, it lets pass.</summary>
/// <param name="isDeclared">Whether the types are declared, which take a little more than inferred ones.</param>
/// <param name="idsOf">The ids that references of a type may have; null when they are too many to be listed.</param>
/// <param name="recordOf">The schema of a mapping of keys.</param>
internal sealed class TypeSchema(bool isDeclared, Func<ReferenceFieldType, IReadOnlyList<string>?> idsOf, Func<FieldType, JsonObject> recordOf)
{
    public static JsonObject Text => Of(ScalarSchema.Text);

    public static JsonObject Day => Of(ScalarSchema.Day);

    public JsonObject Of(FieldType type, IReadOnlyCollection<FieldRule> rules)
    {
        if (type is ListFieldType list) return ListOf(list.Item, rules);

        JsonObject schema = Of(type);
        foreach (FieldRule rule in rules) RuleSchema.Apply(schema, rule, type);
        return schema;
    }

    /// <summary>A schema that takes nothing at all as well: a key without a value is a missing one.</summary>
    public static JsonObject Optional(JsonObject schema)
    {
        if (schema.Count == 0) return schema;
        if (schema is { Count: 1 } && schema["anyOf"] is object?[] choices) return new JsonObject { { "anyOf", (object?[])[.. choices, new JsonObject { { "type", "null" } }] } };
        if (!schema.Has("type") || schema.Has("enum") || schema.Has("allOf")) return new JsonObject { { "anyOf", new object?[] { schema, new JsonObject { { "type", "null" } } } } };

        schema["type"] = schema["type"] is object?[] types ? (object?[])[.. types, "null"] : new[] { schema["type"], "null" };
        return schema;
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
        var schema = new JsonObject { { "type", types.Length == 1 ? types[0] : types } };
        if (values.Pattern is { } pattern) schema.Add("pattern", pattern);
        if (values.Least is { } least) schema.Add("minimum", new JsonNumber(least));
        if (values.Greatest is { } greatest) schema.Add("maximum", new JsonNumber(greatest));
        return schema;
    }

    private JsonObject ListOf(FieldType item, IReadOnlyCollection<FieldRule> rules)
    {
        FieldRule[] each = [.. rules.Where(static rule => rule is not (LengthRule or NotEmptyRule))];
        if (item is RawFieldType) return [];

        (int least, int? most) = RuleSchema.ItemsOf(rules);
        var items = Of(item, each);
        var array = new JsonObject { { "type", "array" }, { "items", isDeclared ? items : Optional(items) } };
        if (least > 0) array.Add("minItems", RuleSchema.Number(least));
        if (most is { } bound) array.Add("maxItems", RuleSchema.Number(bound));
        // A single value counts as a list of itself.
        return least > 1 ? array : new JsonObject { { "anyOf", new object?[] { array, Of(item, each) } } };
    }

    /// <summary>The names for an editor to offer, and every spelling of them that a build takes.</summary>
    private static JsonObject EnumOf(EnumFieldType choice) => new()
    {
        {
            "anyOf",
            new object?[]
            {
                new JsonObject { { "enum", choice.Members.ToArray<object?>() } },
                Pattern(string.Join("|", choice.Members.Select(KeyPattern.ByName))),
            }
        },
    };

    private JsonObject ReferenceOf(ReferenceFieldType reference)
    {
        JsonObject schema = Text;
        if (idsOf(reference) is { } ids) schema.Add("enum", RuleSchema.ValuesOf(ids));
        else schema.Add("minLength", RuleSchema.Number(1));
        return schema;
    }

    private static JsonObject Pattern(string pattern) => Of(new ScalarSchema("string", pattern));
}
