using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using CorpusSdk.Parsing;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Model;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace CorpusSdk.Generator.Tests;

/// <summary>
/// The schema of a collection as the build takes it from the assembly, and a validator that knows nothing of this repository.
/// </summary>
internal sealed class WrittenSchema
{
    private readonly JsonSchema _schema;

    private WrittenSchema(string json)
    {
        Json = json;
        _schema = JsonSchema.FromJsonAsync(json, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
    }

    public string Json { get; }

    public JObject Tree => JObject.Parse(Json);

    public static WrittenSchema Of(CorpusBench bench, string name)
    {
        using LoadedCorpus corpus = bench.WithProperty("CorpusJsonSchemaFolder", "schemas").Run().Load();
        return new WrittenSchema(
            corpus.Assembly
                .GetCustomAttributes<AssemblyMetadataAttribute>()
                .Single(data => data.Key == "CorpusSdk.JsonSchema." + name).Value!);
    }

    /// <summary>What the validator has against lines of front matter: <c>IntegerExpected #/score</c>.</summary>
    public IReadOnlyList<string> Faults(string header) =>
        [.. _schema.Validate(Tokens(header)).Select(static fault => $"{fault.Kind} {fault.Path}").Distinct()];

    /// <summary>Front matter as an editor's YAML has it: numbers, truth values and null are what they look like.</summary>
    private static JObject Tokens(string header)
    {
        ParseResult result = ArticleParser.Parse($"---\n{header}\n---\n\nText.\n");
        return ObjectOf(result.Article!.Header.Fields);
    }

    private static JObject ObjectOf(IEnumerable<HeaderField> fields)
    {
        var members = new JObject();
        foreach (HeaderField field in fields) members[field.Key] = TokenOf(field.Value);
        return members;
    }

    private static JToken TokenOf(Parsing.Fields.FieldValue value) => value switch
    {
        MappingValue mapping => ObjectOf(mapping.Fields),
        ListValue list => new JArray(list.Items.Select(TokenOf)),
        ScalarValue { IsNull: true } => JValue.CreateNull(),
        ScalarValue { IsQuoted: true } scalar => new JValue(scalar.Text),
        ScalarValue { Text: var text } when bool.TryParse(text, out bool flag) => new JValue(flag),
        ScalarValue { Text: var text } when Regex.IsMatch(text, "^[-+]?[0-9]+$") =>
            new JValue(System.Numerics.BigInteger.Parse(text, CultureInfo.InvariantCulture)) is var big
                && long.TryParse(text, CultureInfo.InvariantCulture, out long number)
                ? new JValue(number)
                : big,
        ScalarValue { Text: var text } when Regex.IsMatch(text, @"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$") =>
            new JValue(double.Parse(text, CultureInfo.InvariantCulture)),
        ScalarValue scalar => new JValue(scalar.Text),
        _ => throw new InvalidOperationException(value.KindName),
    };
}
