using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusSdk.Tests;

/// <summary>Values of headers as JSON, with reflection and with source generation.</summary>
public sealed partial class FieldValueJsonTests
{
    [Theory]
    [InlineData("text", "\"text\"")]
    [InlineData("", "\"\"")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("True", "\"True\"")]
    [InlineData("0", "0")]
    [InlineData("-12", "-12")]
    [InlineData("1.10", "1.10")]
    [InlineData("1e3", "1e3")]
    [InlineData("2.5E-3", "2.5E-3")]
    [InlineData("12345678901234567890123", "12345678901234567890123")]
    [InlineData("007", "\"007\"")]
    [InlineData("-", "\"-\"")]
    [InlineData("-01", "\"-01\"")]
    [InlineData(".5", "\".5\"")]
    [InlineData("5.", "\"5.\"")]
    [InlineData("1e", "\"1e\"")]
    [InlineData("1e+", "\"1e\\u002B\"")]
    [InlineData("1.2.3", "\"1.2.3\"")]
    [InlineData("12 ", "\"12 \"")]
    [InlineData("NaN", "\"NaN\"")]
    public void A_scalar_is_what_it_is(string text, string json) => AssertJson(json, FieldValue.Create(text));

    [Fact]
    public void Days_moments_and_durations_are_written_as_those_types_are()
    {
        AssertJson("\"2001-08-14\"", FieldValue.Create("14-Aug-2001", new DateOnly(2001, 8, 14)));
        AssertJson("\"04/05/2020\"", FieldValue.CreateAmbiguousDate("04/05/2020", 4, 5, 2020));
        AssertJson("\"2021-12-22T09:30:00\"", FieldValue.Create("2021-12-22 09:30", new DateTime(2021, 12, 22, 9, 30, 0)));
        AssertJson(
            "\"2021-12-22T09:30:00-05:00\"", FieldValue.Create("x", new DateTimeOffset(2021, 12, 22, 9, 30, 0, TimeSpan.FromHours(-5))));
        AssertJson("\"01:02:03\"", FieldValue.Create("PT1H2M3S", new TimeSpan(1, 2, 3)));
    }

    [Fact]
    public void Lists_mappings_and_nothing_are_arrays_objects_and_null()
    {
        AssertJson("[1,\"a\",null,[true]]", FieldValue.CreateList("1", "a", FieldValue.Nothing, FieldValue.CreateList("true")));
        AssertJson(
            "{\"a\":{\"b\":[2]},\"c\":null}",
            FieldValue.CreateMapping(
                [new("a", FieldValue.CreateMapping([new("b", FieldValue.CreateList("2"))])), new("c", FieldValue.Nothing)]));
        AssertJson("{\"a\":1}", FieldValue.CreateMapping([new("a", "1"), new("A", "2")]));
    }

    [Fact]
    public void Fields_are_an_object() =>
        Assert.Equal(
            """{"Value":1,"Fields":{"a":"b"}}""", JsonSerializer.Serialize(new Holder("1", [new("a", "b")]), Context.Default.Holder));

    [Fact]
    public void Values_are_not_read() => Assert.Throws<NotSupportedException>(static () => JsonSerializer.Deserialize<FieldValue>("1"));

    private static void AssertJson(string json, FieldValue value)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value));
        Assert.Equal(json, JsonSerializer.Serialize(value, Context.Default.FieldValue));
    }

    internal sealed record Holder(FieldValue Value, ArticleFields Fields);

    [JsonSerializable(typeof(FieldValue))]
    [JsonSerializable(typeof(Holder))]
    internal sealed partial class Context : JsonSerializerContext;
}
