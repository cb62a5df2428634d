using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;

namespace CorpusSdk.Generator.JsonSchemas;

/// <summary>
/// Rules of fields as constraints of a schema. What JSON Schema has no word for, such as the range of a day, is left to the build.
/// </summary>
internal static class RuleSchema
{
    /// <summary>What .NET's regular expressions have and those of JavaScript, which editors use, have not or mean otherwise.</summary>
    private static readonly Regex DotNetOnly = new(
        @"\\[AzZGQE]|\\p\{Is|\(\?[a-z#>('-]|-\[|\(\?<[A-Za-z0-9]+-", RegexOptions.CultureInvariant);

    /// <summary>Adds a rule to the schema of a value.</summary>
    public static void Apply(JsonObject schema, FieldRule rule, FieldType type)
    {
        switch (rule)
        {
            case RangeRule range when type is ScalarFieldType scalar && ScalarTypes.Of(scalar.Scalar).IsNumber:
                Limit(schema, "minimum", range.Least);
                Limit(schema, "maximum", range.Greatest);
                break;
            case PatternRule { Pattern: var pattern } when !DotNetOnly.IsMatch(pattern):
                Constrain(schema, "pattern", $"^(?:{pattern})$");
                break;
            case LengthRule length:
                if (length.Least > 0) Constrain(schema, "minLength", length.Least);
                if (length.Most is { } most) Constrain(schema, "maxLength", most);
                break;
            case OneOfRule { Values: var values }:
                Constrain(schema, "enum", ValuesOf(values));
                break;
            case NoneOfRule { Values: var values }:
                Constrain(schema, "not", new JsonObject { ["enum"] = ValuesOf(values) });
                break;
            case WebAddressRule:
                Constrain(schema, "pattern", "^([Hh][Tt][Tt][Pp][Ss]?|[Ff][Tt][Pp]):");
                break;
            case MailAddressRule:
                Constrain(schema, "pattern", "^[^@]+@[^@]+$");
                break;
            case NotEmptyRule:
                Constrain(schema, "pattern", "\\S");
                break;
        }
    }

    /// <summary>The fewest and the most items that a list may have.</summary>
    public static (int Least, int? Most) ItemsOf(IEnumerable<FieldRule> rules)
    {
        int least = 0;
        int? most = null;
        foreach (FieldRule rule in rules)
        {
            if (rule is NotEmptyRule) least = Math.Max(least, 1);
            if (rule is not LengthRule length) continue;
            least = Math.Max(least, length.Least);
            if (length.Most is { } bound) most = Math.Min(most ?? bound, bound);
        }

        return (least, most);
    }

    /// <summary>Texts, and beside a text that YAML reads as a number or a truth value, that as well.</summary>
    public static JsonArray ValuesOf(IEnumerable<string> texts) =>
        SchemaText.Array(texts.SelectMany(static text => text switch
        {
            "true" or "false" => new JsonNode?[] { text, text == "true" },
            _ when Regex.IsMatch(text, @"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?\z", RegexOptions.CultureInvariant) =>
                [text, SchemaText.Number(text)],
            _ => [text],
        }));

    /// <summary>Adds a keyword; a second one of its name stands beside it.</summary>
    private static void Constrain(JsonObject schema, string keyword, JsonNode value)
    {
        if (!schema.ContainsKey(keyword))
        {
            schema.Add(keyword, value);
            return;
        }

        if (schema["allOf"] is not JsonArray all) schema["allOf"] = all = [];
        all.Add((JsonNode)new JsonObject { [keyword] = value });
    }

    private static void Limit(JsonObject schema, string keyword, RangeBound bound)
    {
        if (double.IsNaN(bound.Value) || double.IsInfinity(bound.Value)) return;

        // The bounds of the type itself count where the rule's are wider.
        if (schema[keyword] is { } number
            && number.GetValue<double>() is var own
            && (keyword == "minimum" ? own > bound.Value : own < bound.Value))
        {
            return;
        }

        if (bound.IsExcluded)
            schema["exclusive" + char.ToUpperInvariant(keyword[0]) + keyword.Substring(1)] = SchemaText.Number(bound.Shown);
        else schema[keyword] = SchemaText.Number(bound.Shown);
    }
}
