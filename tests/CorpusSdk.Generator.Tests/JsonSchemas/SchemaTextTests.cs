using System.Text.Json.Nodes;
using CorpusSdk.Generator.JsonSchemas;

namespace CorpusSdk.Generator.Tests;

public sealed class SchemaTextTests
{
    [Fact]
    public void Lines_end_alike_on_every_platform_and_letters_stay_readable() =>
        Assert.Equal("{\n  \"Größe\": \"<日本> & 'x'\"\n}\n", SchemaText.Of(new JsonObject { ["Größe"] = "<日本> & 'x'" }));

    [Theory]
    [InlineData("1.50")]
    [InlineData("-0")]
    [InlineData("1E+300")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("0.1000000000000000055511151231257827")]
    public void A_number_keeps_its_digits(string digits) =>
        Assert.Equal("{\n  \"n\": " + digits + "\n}\n", SchemaText.Of(new JsonObject { ["n"] = SchemaText.Number(digits) }));

    [Fact]
    public void An_unpaired_surrogate_is_replaced()
    {
        JsonNode read = JsonNode.Parse(SchemaText.Of(new JsonObject { ["a\udc00b"] = "\ud83d\ude00 \ud83d" }))!;

        Assert.Equal("\ud83d\ude00 \ufffd", read["a\ufffdb"]!.GetValue<string>());
    }
}
