using CorpusSdk.Generator.Model;

namespace CorpusSdk.Generator.JsonSchemas;

/// <summary>Types of fields as schemas. A schema refuses nothing that a build takes; what it cannot say, it lets pass.</summary>
/// <param name="isDeclared">Whether the types are declared, which take a little more than inferred ones.</param>
/// <param name="idsOf">The ids that references of a type may have; null when they are too many to be listed.</param>
/// <param name="recordOf">The schema of a mapping of keys.</param>
internal sealed class TypeSchema(bool isDeclared, Func<ReferenceFieldType, IReadOnlyList<string>?> idsOf, Func<FieldType, JsonObject> recordOf)
{
    /// <summary>A year is in every way to write a day, and in little else.</summary>
    private const string Year = "\\b[0-9]{4}\\b";

    /// <summary>YAML reads <c>5</c> as a number and <c>yes</c> or <c>true</c> as a truth value where an article has the text.</summary>
    public static JsonObject Text => new() { { "type", new object?[] { "string", "number", "boolean" } } };

    public static JsonObject Day => Pattern(Year);

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
        ScalarFieldType scalar => Of(scalar.Scalar),
        NumberFieldType { TypeName: "float" } => new JsonObject { { "type", "number" } },
        NumberFieldType number => Integer(number.TypeName),
        EnumFieldType choice => EnumOf(choice),
        ReferenceFieldType reference => ReferenceOf(reference),
        RecordFieldType or DeclaredRecordType => recordOf(type),
        _ => [],
    };

    private JsonObject Of(ScalarType type) => type switch
    {
        ScalarType.Boolean => new JsonObject { { "type", "boolean" } },
        ScalarType.Int32 => Integer("int"),
        ScalarType.Int64 => new JsonObject { { "type", "integer" } },
        ScalarType.Decimal or ScalarType.Double => new JsonObject { { "type", "number" } },
        ScalarType.DateOnly or ScalarType.DateTime or ScalarType.DateTimeOffset => Day,
        ScalarType.TimeOnly => Pattern("^([01]?[0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,7})?)?$"),
        ScalarType.TimeSpan => Pattern("^-?P|^[0-9]{1,2}:[0-9]{2}:[0-9]{2}"),
        ScalarType.Uri when isDeclared => new JsonObject { { "type", new object?[] { "string", "number", "boolean" } }, { "pattern", "^\\S+$" } },
        ScalarType.Uri => Pattern("^[A-Za-z][A-Za-z0-9+.-]+:\\S+$"),
        ScalarType.Guid => Pattern("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"),
        _ => Text,
    };

    private JsonObject ListOf(FieldType item, IReadOnlyCollection<FieldRule> rules)
    {
        FieldRule[] each = [.. rules.Where(static rule => rule.Kind is not (RuleKind.Length or RuleKind.NotEmpty))];
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

    private static JsonObject Integer(string type)
    {
        (string least, string greatest) = type switch
        {
            "byte" => ("0", "255"),
            "sbyte" => ("-128", "127"),
            "short" => ("-32768", "32767"),
            "ushort" => ("0", "65535"),
            "int" => ("-2147483648", "2147483647"),
            "uint" => ("0", "4294967295"),
            _ => ("0", "18446744073709551615"),
        };
        return new JsonObject { { "type", "integer" }, { "minimum", new JsonNumber(least) }, { "maximum", new JsonNumber(greatest) } };
    }

    private static JsonObject Pattern(string pattern) => new() { { "type", "string" }, { "pattern", pattern } };
}
