using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Formats.Yaml;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CsCheck;

namespace CorpusSdk.Parsing.Tests;

/// <summary>What is read without the YAML library is what the library reads.</summary>
public sealed class SimpleYamlTests
{
    private static readonly string[] Pieces =
    [
        "title", "date", "ms.date", "Module Name", "a-b", "x", ":", ": ", " ", "  ", "\n", "\r\n", "\r", "#", " #", "- ", "-", "?", "[",
        "]", "{", "}", ",", "&", "*", "!",
        "|", ">", "%", "@", "`", "'", "\"", "''", "\\", "\\n", "~", "null", "true", "12/20/2016", "2021-12-22",
        "https://example.org/?a=b#c", "Grüße", "日本", "😀",
        "\u0085", "\u2028", "\t", "\u0000", "\uFEFF", "/", ".", "...", "---", "plain text", "it's", "=",
    ];

    private static readonly Gen<string> Lines = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 6].Select(string.Concat);

    /// <summary>Mostly lines that look right, so that the fast way is taken often, and every way in which one can go wrong.</summary>
    private static readonly Gen<string> Fields = Gen.Select(Gen.Int[0, 5], Lines, static (key, value) => $"{Pieces[key]}: {value}\n");

    private static readonly Gen<string> Items = Gen.OneOf(Lines, OneOf("a", "nato", "a b", "x:y", "\"q, r\"", "'s'", "null"));

    private static readonly Gen<string> InBrackets =
        Gen.Select(
            Gen.Int[0, 5], Items.Array[0, 4], OneOf(",", ", ", " , "),
            static (key, items, comma) => $"{Pieces[key]}: [{string.Join(comma, items)}]\n");

    private static readonly Gen<string> InLines = Gen.Select(
        Gen.Int[0, 5],
        Gen.Select(
            OneOf("", "  ", "  ", "  ", " "), OneOf("- ", "- ", "- ", "-  ", "-"), Items,
            static (indent, dash, item) => $"{indent}{dash}{item}\n").Array[0, 4],
        static (key, items) => $"{Pieces[key]}:\n{string.Concat(items)}");

    private static readonly Gen<string> Headers = Gen.OneOf(Fields, Fields, InBrackets, InLines, OneOf("# c\n", "#c\r\n", "\n")).Array[
        1, 5].Select(string.Concat);

    [Fact]
    public void It_reads_what_the_library_reads() => Headers.Sample(
        static header =>
        {
            var text = new ArticleText(header);
            var range = new TextRange(0, header.Length);
            if (!SimpleYaml.TryRead(text, range, out IReadOnlyList<HeaderField> simple)) return;

            var draft = new ArticleDraft(text);
            Assert.True(YamlHeader.TryRead(draft, range, out IReadOnlyList<HeaderField> full), header);
            Assert.Equal(full.Select(Describe), simple.Select(Describe));
        },
        iter: 500_000);

    [Theory]
    [InlineData("title: A plain title\ndate: 2021-12-22\n", 2)]
    [InlineData("title: \"A: quoted #title\"\nms.date: 12/20/2016\nschema: 2.0.0\n", 3)]
    [InlineData("# a comment\nonline version: https://example.org/?a=b&c=d\n\nempty:\n", 2)]
    [InlineData("tags: [a, \"b, c\", x:y]\nauthors:\n  - Ann Lee\n  - 'Bob'\nkeywords:\n- one\n", 3)]
    public void The_usual_front_matter_needs_no_library(string header, int fields)
    {
        Assert.True(SimpleYaml.TryRead(new ArticleText(header), new TextRange(0, header.Length), out IReadOnlyList<HeaderField> read));
        Assert.Equal(fields, read.Count);
    }

    [Theory]
    [InlineData("tags: [a, b,]\n")]
    [InlineData("tags: [a, [b]]\n")]
    [InlineData("tags: [a: b]\n")]
    [InlineData("tags: []\n")]
    [InlineData("tags: [a,\n  b]\n")]
    [InlineData("tags:\n  - a\n - b\n")]
    [InlineData("tags:\n  - a\n    goes on\n")]
    [InlineData("tags:\n  - name: a\n")]
    [InlineData("tags:\n  -\n")]
    [InlineData("title: >-\n  folded\n")]
    [InlineData("title: a: b\n")]
    [InlineData("title: a #comment\n")]
    [InlineData("title: \"a\\tb\"\n")]
    [InlineData("title: 'it''s'\n")]
    [InlineData("title: a\n  goes on\n")]
    [InlineData("title: *alias\n")]
    [InlineData("title\n")]
    [InlineData("")]
    public void Everything_else_is_left_to_it(string header) =>
        Assert.False(SimpleYaml.TryRead(new ArticleText(header), new TextRange(0, header.Length), out _));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    /// <summary>Nothing is at no place that anybody is told.</summary>
    private static string Describe(HeaderField field) => field.Value switch
    {
        ScalarValue { IsNull: true } => $"{field.Key}@{field.KeyRange} null",
        ScalarValue value => $"{field.Key}@{field.KeyRange} '{value.Text}'@{value.Range}",
        ListValue list =>
            $"{field.Key}@{field.KeyRange} [{string.Join(", ", list.Items.Select(item => Describe(new HeaderField("", default, item))))}]@{list.Range}",
        var other => $"{field.Key} {other.KindName}",
    };
}
