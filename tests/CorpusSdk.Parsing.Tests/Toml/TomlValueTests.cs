using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Tests;

/// <summary>What every kind of TOML value becomes, and where it stands.</summary>
public class TomlValueTests
{
    [Theory]
    [InlineData("\"a \\\"b\\\" \\u00e9 \\U0001F600\"", "\"a \"b\" é 😀\"")]
    [InlineData("'C:\\temp'", "\"C:\\temp\"")]
    [InlineData("\"\"\"\na\nb\"\"\"", "\"a\nb\"")]
    [InlineData("'''a\nb\\'''", "\"a\nb\\\"")]
    [InlineData("\"5\"", "\"5\"")]
    [InlineData("\"true\"", "\"true\"")]
    [InlineData("'2021-12-22'", "\"2021-12-22\" Date")]
    [InlineData("'https://example.org/'", "\"https://example.org/\" Address")]
    [InlineData("''", "\"\"")]
    [InlineData("5", "5 Integer")]
    [InlineData("+5", "5 Integer")]
    [InlineData("-17", "-17 Integer")]
    [InlineData("-0", "0 Integer")]
    [InlineData("1_000_000", "1000000 Integer")]
    [InlineData("0xDEAD_beef", "3735928559 Integer")]
    [InlineData("0o755", "493 Integer")]
    [InlineData("0b1010", "10 Integer")]
    [InlineData("-9223372036854775808", "-9223372036854775808 Integer")]
    [InlineData("1.50", "1.50 Number")]
    [InlineData("+1.5", "1.5 Number")]
    [InlineData("-0.01", "-0.01 Number")]
    [InlineData("5e+22", "5e+22 Number")]
    [InlineData("6.626e-34", "6.626e-34 Number")]
    [InlineData("224_617.445_991_228", "224617.445991228 Number")]
    [InlineData("inf", ".inf Number")]
    [InlineData("+inf", ".inf Number")]
    [InlineData("-inf", "-.inf Number")]
    [InlineData("nan", ".nan Number")]
    [InlineData("-nan", ".nan Number")]
    [InlineData("true", "true Boolean")]
    [InlineData("false", "false Boolean")]
    [InlineData("1979-05-27", "1979-05-27 Date")]
    [InlineData("07:32:00", "\"07:32:00\" Time")]
    [InlineData("00:32:00.999999", "\"00:32:00.999999\" Time")]
    [InlineData("1979-05-27T07:32:00", "1979-05-27T07:32:00 LocalTime")]
    [InlineData("1979-05-27 00:32:00.999999", "1979-05-27 00:32:00.999999 LocalTime")]
    [InlineData("1979-05-27T07:32:00Z", "1979-05-27T07:32:00Z ZonedTime")]
    [InlineData("1979-05-27t07:32:00-07:00", "1979-05-27t07:32:00-07:00 ZonedTime")]
    [InlineData("[]", "[]")]
    [InlineData("[1, 'a', [true], { x = 1 }, ]", "[1 Integer, \"a\", [true Boolean], {x: 1 Integer}]")]
    [InlineData("[ # one\n  1,\n  # two\n  2\n]", "[1 Integer, 2 Integer]")]
    [InlineData("{}", "{}")]
    [InlineData("{ a.b = 1, a.c = 2, 'd e' = [] }", "{a: {b: 1 Integer, c: 2 Integer}, d e: []}")]
    public void A_value_is_what_toml_says_it_is(string toml, string shown)
    {
        foreach (string text in BothLineEnds($"+++\ntitle = 'A'\nx = {toml} # comment\n+++\nText.\n"))
        {
            EquatableArray<HeaderField> fields = Parse.Clean(text).Header.Fields;
            Assert.Equal($"title: \"A\", x: {shown}", fields.Shown());
            Assert.Equal(
                toml, fields[1].Value is { Range: var range }
                    ? text.Substring(range.Start, range.Length).Replace("\r\n", "\n", StringComparison.Ordinal)
                    : null);
        }
    }

    [Theory]
    [InlineData("1979-05-27", "1979-05-27T00:00:00.0000000+00:00")]
    [InlineData("1979-05-27T07:32:00.25", "1979-05-27T07:32:00.2500000+00:00")]
    [InlineData("2021-02-28 23:59:59Z", "2021-02-28T23:59:59.0000000+00:00")]
    [InlineData("1979-05-27T00:32:00.999999-07:00", "1979-05-27T00:32:00.9999990-07:00")]
    public void A_moment_has_its_reading(string toml, string moment)
    {
        ScalarValue value = Assert.IsType<ScalarValue>(Parse.Clean($"+++\ntitle = 'A'\nx = {toml}\n+++\nText.\n").Header.Fields[1].Value);
        long ticks = value.Reading.Kind == ValueKind.Date ? value.Reading.Value * TimeSpan.TicksPerDay : value.Reading.Value;
        Assert.Equal(moment, new DateTimeOffset(ticks, TimeSpan.FromMinutes(value.Reading.Offset)).ToString("o"));
    }

    [Theory]
    [InlineData("a.b.c = 1\na.b.d = 2\na.e = 3", "a: {b: {c: 1 Integer, d: 2 Integer}, e: 3 Integer}")]
    [InlineData("\"a.b\".'c d' = 1", "a.b: {c d: 1 Integer}")]
    [InlineData("3.14 = 'pi'", "3: {14: \"pi\"}")]
    [InlineData("'' = 1", ": 1 Integer")]
    [InlineData("[a]\nb = 1\n[c.d]\n[e]", "a: {b: 1 Integer}, c: {d: {}}, e: {}")]
    [InlineData("[a.b]\nx = 1\n[a]\ny = 2", "a: {b: {x: 1 Integer}, y: 2 Integer}")]
    [InlineData("[ a . 'b' ]\nx = 1", "a: {b: {x: 1 Integer}}")]
    [InlineData("[a]\nb.c = 1\n[a.b.d]\ne = 2", "a: {b: {c: 1 Integer, d: {e: 2 Integer}}}")]
    [InlineData("[a.b.c]\n[a]\nb.d = 1", "a: {b: {c: {}, d: 1 Integer}}")]
    [InlineData("[[a]]\nx = 1\n[[a]]\n[[a]]\nx = 3", "a: [{x: 1 Integer}, {}, {x: 3 Integer}]")]
    [InlineData("[[a]]\n[a.b]\nx = 1\n[[a.c]]\ny = 1\n[[a.c]]\ny = 2\n[[a]]\n[[a.c]]\ny = 3",
        "a: [{b: {x: 1 Integer}, c: [{y: 1 Integer}, {y: 2 Integer}]}, {c: [{y: 3 Integer}]}]")]
    public void Tables_and_dotted_keys_are_mappings(string toml, string shown)
    {
        foreach (string text in BothLineEnds($"+++\n{toml}\n+++\n# A\n"))
            Assert.Equal(shown, Parse.Clean(text).Header.Fields.Shown());
    }

    [Fact]
    public void Every_key_and_value_knows_its_place()
    {
        foreach (string text in BothLineEnds(
            "+++\n'😀' = \"é\"  # 日本\na . b = [1, { c = '😀' }]\n[d]\ne = true\n[[f.g]]\nh = 1\n[[f.g]]\nh = 2\n+++\n# A\n"))
        {
            string lines = text.Contains('\r', StringComparison.Ordinal) ? "\r\n" : "\n";
            Assert.Equal(
                [
                    "😀 = '😀'", "\"é\"",
                    "a = a", "a . b = [1, { c = '😀' }]", "b = b", "[1, { c = '😀' }]", "1", "{ c = '😀' }", "c = c", "'😀'",
                    "d = d", $"[d]{lines}e = true", "e = e", "true",
                    "f = f", $"[[f.g]]{lines}h = 1{lines}[[f.g]]{lines}h = 2", "g = g", $"[[f.g]]{lines}h = 1{lines}[[f.g]]{lines}h = 2",
                    $"[[f.g]]{lines}h = 1", "h = h", "1", $"[[f.g]]{lines}h = 2", "h = h", "2",
                ],
                Parse
                    .Clean(text).Header.Fields
                    .Marked(text)
                    .Select(marked => marked.StartsWith("f.g]]", StringComparison.Ordinal) ? "[[" + marked : marked));
        }
    }

    private static string[] BothLineEnds(string text) => [text, text.Replace("\n", "\r\n", StringComparison.Ordinal)];
}
