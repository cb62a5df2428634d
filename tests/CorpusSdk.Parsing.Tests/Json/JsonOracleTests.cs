using System.Text;
using System.Text.Json;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Model;
using CsCheck;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Random JSON is read as a JSON document is, and as the YAML library reads it between fences.</summary>
public class JsonOracleTests
{
    private static readonly string[] Pieces =
    [
        "\"a\"", "\"b\"", "\"a\": ", "\"b\": ", ":", ",", ", ", "{", "}", "[", "]", "1", "-2.5e3", "01", "1.", "true", "false", "null",
        "nul", "\"x\"", "\"é😀\"", "\"\\u00e9\"", "\"\\ud800\"",
        "\"\\q\"", "\"", "'", "//", "#", "\n", "\r\n", "\r", " ", "\t", "\0", "\uD800", "é", "x", "\"title\": \"A\"", "\"a\": [1, 2], ",
        "\"b\": {\"a\": null}",
    ];

    private static readonly Gen<string> Scalars =
        Gen.OneOf(
            "1", "-7", "0", "1.50", "-2e-3", "true", "false", "null", "\"x\"", "\"5\"", "\"\"", "\"é \\n \\u00e9 😀\"", "\"2021-12-22\"",
            "\"a: b # c\"", "\"[\"");

    private static readonly Gen<string> Values = Gen.Recursive<string>(static (depth, value) => depth >= 3
        ? Scalars
        : Gen.Frequency(
            (3, Scalars),
            (1, value.Array[0, 3].Select(static items => $"[{string.Join(", ", items)}]")),
            (1, value.Array[0, 3].Select(static items => Object(items)))));

    private static readonly Gen<string> Documents = Values.Array[0, 5].Select(Object);

    private static readonly Gen<string> Anything = Gen.OneOf(Pieces).Array[0, 14].Select(string.Concat);

    [Fact]
    public void A_document_has_the_values_of_a_json_document() => Documents.Sample(
        static json =>
        {
            ParsedArticle article = Parse.Clean($"{{\n{json[1..]}\n# A\n");
            using var document = JsonDocument.Parse(json);
            Assert.Equal(Shown(document.RootElement), Shown(article.Header.Fields));
        },
        iter: 10_000);

    /// <summary>Two libraries that know nothing of each other: JSON is YAML.</summary>
    [Fact]
    public void A_document_has_the_values_that_it_has_between_the_fences_of_yaml() => Documents.Sample(
        static json =>
        {
            ParsedArticle article = Parse.Clean($"{{\n{json[1..]}\n# A\n");
            ParsedArticle yaml = Parse.Clean($"---\n{json}\n---\n# A\n");
            Assert.Equal(yaml.Header.Fields.Shown(), article.Header.Fields.Shown());
            Assert.Equal((yaml.Title, yaml.Body), (article.Title, article.Body));
        },
        iter: 10_000);

    [Fact]
    public void Anything_is_read_or_refused_as_strict_json_is() => Anything.Sample(
        static json =>
        {
            string text = $"{{\n{json}\n# A\n";
            ParseResult result = ArticleParser.Parse(text);
            Assert.Equal(IsRead(text), result.Article is not null);
            Assert.Equal(!IsRead(text), result.Problems.Any(static problem => problem.Kind.Id is "CORPUS209" or "CORPUS201"));
        },
        iter: 40_000);

    /// <summary>Whether some beginning of the text is one object by itself, with nothing after it on its line.</summary>
    private static bool IsRead(string text)
    {
        for (int end = text.IndexOf('}', StringComparison.Ordinal) + 1; end > 0; end = text.IndexOf('}', end) + 1)
        {
            int line = text.AsSpan(end).IndexOfAny('\n', '\r');
            if (!IsObject(text[..end])) continue;
            return string.IsNullOrWhiteSpace(text.Substring(end, line));
        }

        return false;
    }

    private static bool IsObject(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(json));
            return IsWhole(document.RootElement);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>A document takes an escaped unpaired surrogate until it is asked for the text.</summary>
    private static bool IsWhole(JsonElement element)
    {
        try
        {
            _ = Shown(element);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static string Object(string[] values) => $"{{{string.Join(", ", values.Select(static (value, i) => $"\"k {i}\": {value}"))}}}";

    private static string Shown(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object =>
            $"{{{string.Join(", ", element.EnumerateObject().Select(static property => $"{property.Name}: {Shown(property.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(", ", element.EnumerateArray().Select(Shown))}]",
        JsonValueKind.String => $"\"{element.GetString()}\"",
        JsonValueKind.Null => "null",
        _ => element.GetRawText(),
    };

    private static string Shown(IEnumerable<HeaderField> fields) =>
        $"{{{string.Join(", ", fields.Select(static field => $"{field.Key}: {Shown(field.Value)}"))}}}";

    private static string Shown(FieldValue value) => value switch
    {
        MappingValue mapping => Shown(mapping.Fields),
        ListValue list => $"[{string.Join(", ", list.Items.Select(Shown))}]",
        ScalarValue { IsNull: true } => "null",
        ScalarValue { IsQuoted: true } text => $"\"{text.Text}\"",
        ScalarValue scalar => scalar.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };
}
