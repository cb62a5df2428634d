using System.Globalization;
using System.Text.RegularExpressions;
using CorpusSdk.Generator.Model;

namespace CorpusSdk.Generator.JsonSchemas;

/// <summary>Rules of fields as constraints of a schema. What JSON Schema has no word for, such as the range of a day, is left to the build.</summary>
internal static class RuleSchema
{
    /// <summary>What .NET's regular expressions have and those of JavaScript, which editors use, have not or mean otherwise.</summary>
    private static readonly Regex DotNetOnly = new(@"\\[AzZGQE]|\\p\{Is|\(\?[a-z#>('-]|-\[|\(\?<[A-Za-z0-9]+-", RegexOptions.CultureInvariant);

    /// <summary>Adds a rule to the schema of a value.</summary>
    public static void Apply(JsonObject schema, FieldRule rule, FieldType type)
    {
        switch (rule.Kind)
        {
            case RuleKind.Range when type is NumberFieldType or ScalarFieldType { Scalar: ScalarType.Int32 or ScalarType.Int64 or ScalarType.Decimal or ScalarType.Double }:
                Limit(schema, "minimum", (rule.ExcludesBounds & 1) != 0, rule.Arguments[0]);
                Limit(schema, "maximum", (rule.ExcludesBounds & 2) != 0, rule.Arguments[1]);
                break;
            case RuleKind.Pattern when !DotNetOnly.IsMatch(rule.Arguments[0]):
                Constrain(schema, "pattern", $"^(?:{rule.Arguments[0]})$");
                break;
            case RuleKind.Length:
                if (BoundOf(rule, 0) is > 0 and var least) Constrain(schema, "minLength", Number(least));
                if (BoundOf(rule, 1) is { } most) Constrain(schema, "maxLength", Number(most));
                break;
            case RuleKind.OneOf:
                Constrain(schema, "enum", ValuesOf(rule.Arguments));
                break;
            case RuleKind.NoneOf:
                Constrain(schema, "not", new JsonObject { { "enum", ValuesOf(rule.Arguments) } });
                break;
            case RuleKind.WebAddress:
                Constrain(schema, "pattern", "^([Hh][Tt][Tt][Pp][Ss]?|[Ff][Tt][Pp]):");
                break;
            case RuleKind.MailAddress:
                Constrain(schema, "pattern", "^[^@]+@[^@]+$");
                break;
            case RuleKind.NotEmpty:
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
            if (rule.Kind == RuleKind.NotEmpty) least = Math.Max(least, 1);
            if (rule.Kind != RuleKind.Length) continue;
            least = Math.Max(least, BoundOf(rule, 0) ?? 0);
            if (BoundOf(rule, 1) is { } bound) most = Math.Min(most ?? bound, bound);
        }

        return (least, most);
    }

    /// <summary>Texts, and beside a text that YAML reads as a number or a truth value, that as well.</summary>
    public static object?[] ValuesOf(IEnumerable<string> texts) =>
        [.. texts.SelectMany(static text => text switch
        {
            "true" or "false" => new object?[] { text, text == "true" },
            _ when Regex.IsMatch(text, @"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?\z", RegexOptions.CultureInvariant) => [text, new JsonNumber(text)],
            _ => [text],
        })];

    public static JsonNumber Number(long number) => new(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a keyword; a second one of its name stands beside it.</summary>
    private static void Constrain(JsonObject schema, string keyword, object value)
    {
        if (!schema.Has(keyword)) schema.Add(keyword, value);
        else schema["allOf"] = (object?[])[.. schema["allOf"] as object?[] ?? [], new JsonObject { { keyword, value } }];
    }

    private static void Limit(JsonObject schema, string keyword, bool isExclusive, string bound)
    {
        if (!double.TryParse(bound, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) || double.IsNaN(number) || double.IsInfinity(number)) return;

        // The bounds of the type itself count where the rule's are wider.
        if (schema[keyword] is JsonNumber { Text: var text } && double.Parse(text, CultureInfo.InvariantCulture) is var own && (keyword == "minimum" ? own > number : own < number)) return;
        if (isExclusive) schema["exclusive" + char.ToUpperInvariant(keyword[0]) + keyword.Substring(1)] = new JsonNumber(bound);
        else schema[keyword] = new JsonNumber(bound);
    }

    private static int? BoundOf(FieldRule rule, int bound) =>
        int.TryParse(rule.Arguments[bound], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= 0 ? number : null;
}
