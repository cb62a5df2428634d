using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Tests;

/// <summary>What every kind of JSON value becomes, and where it stands.</summary>
public class JsonValueTests
{
    [Theory]
    [InlineData("\"a \\\"b\\\" \\u00e9 \\ud83d\\ude00 \\/\"", "\"a \"b\" é 😀 /\"")]
    [InlineData("\"5\"", "\"5\"")]
    [InlineData("\"true\"", "\"true\"")]
    [InlineData("\"null\"", "\"null\"")]
    [InlineData("\"\"", "\"\"")]
    [InlineData("\"2021-12-22\"", "\"2021-12-22\" Date")]
    [InlineData("\"2021-12-22T09:30:00+01:00\"", "\"2021-12-22T09:30:00+01:00\" ZonedTime")]
    [InlineData("\"https://example.org/\"", "\"https://example.org/\" Address")]
    [InlineData("5", "5 Integer")]
    [InlineData("-17", "-17 Integer")]
    [InlineData("-0", "-0")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890 Integer")]
    [InlineData("1.50", "1.50 Number")]
    [InlineData("-0.0", "-0.0 Number")]
    [InlineData("1E+400", "1E+400 Number")]
    [InlineData("true", "true Boolean")]
    [InlineData("false", "false Boolean")]
    [InlineData("null", "null")]
    [InlineData("[]", "[]")]
    [InlineData("[1, \"a\", [true], {\"x\": null}]", "[1 Integer, \"a\", [true Boolean], {x: null}]")]
    [InlineData("{}", "{}")]
    [InlineData("{\"a\\u0062\": 1, \"c d\": {\"e\": []}}", "{ab: 1 Integer, c d: {e: []}}")]
    public void A_value_is_what_json_says_it_is(string json, string shown)
    {
        string text = $"{{ \"title\" : \"A\" , \"x\" : {json} }}\nText.\n";
        EquatableArray<HeaderField> fields = Parse.Clean(text).Header.Fields;
        Assert.Equal($"title: \"A\", x: {shown}", fields.Shown());
        Assert.Equal(json, text.Substring(fields[1].Value.Range.Start, fields[1].Value.Range.Length));
    }

    [Fact]
    public void Every_key_and_value_knows_its_place()
    {
        const string Text = "\uFEFF\n{\r\n  \"😀\" : \"é\\n\",\n\t\"日本\":[ 1 , {\"c\":\"😀😀\" ,\"d\":{ } } ],\n\"e\"\n:\nnull}\n# A\n";
        Assert.Equal(
            [
                "😀 = \"😀\"", "\"é\\n\"",
                "日本 = \"日本\"", "[ 1 , {\"c\":\"😀😀\" ,\"d\":{ } } ]", "1", "{\"c\":\"😀😀\" ,\"d\":{ } }", "c = \"c\"", "\"😀😀\"",
                "d = \"d\"", "{ }",
                "e = \"e\"", "null",
            ],
            Parse.Clean(Text).Header.Fields.Marked(Text));
    }
}
