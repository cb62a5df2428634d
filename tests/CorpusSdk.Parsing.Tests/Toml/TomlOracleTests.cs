using System.Globalization;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Shared.Fields;
using CsCheck;
using Tomlyn;
using Tomlyn.Model;
using Tomlyn.Parsing;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Random TOML is read as the library itself reads it into tables, lists and values.</summary>
public class TomlOracleTests
{
    private static readonly string[] Pieces =
    [
        "a", "b", "a", "b", "c.a", "a.b", "\"a\"", "'c d'", " = ", "=", "1", "-0", "+1.5e3", "1_0", "0xF", "inf", "nan", "true", "'x'",
        "\"\\u00e9\"", "\"\"\"x\ny\"\"\"", "'''", "\"",
        "2021-12-22", "2021-12-22T09:30:00Z", "2021-12-22 09:30:00.5", "09:30:00", "[", "]", "[[", "]]", "{", "}", ",", "[a]\n", "[a.b]\n",
        "[[a]]\n", "[[b.c]]\n",
        "a = 1\n", "b.c = 'x'\n", "a = []\n", "c = [{a = 1}, {b = [2]}]\n", "b = {}\n", "# c", "\n", "\r\n", "\r", " ", "\t", "\0",
        "\uD800", "😀", "é", "\\",
    ];

    private static readonly string[] Values =
    [
        "1", "-7", "0x1F", "1_000", "1.5", "-2e-3", "inf", "true", "false", "'x'", "\"é\\t\"", "''", "\"\"\"\na\nb\"\"\"", "2021-12-22",
        "1979-05-27T07:32:00-07:00",
        "[]", "[1, 'a', [true]]", "{}", "{ a = 1, b.c = 'y' }", "[{ a = 1 }, { a = 2 }]",
    ];

    private static readonly Gen<string> Keys =
        Gen.Select(Gen.OneOf("a", "b", "c", "'a b'", "\"b\""), Gen.OneOf("", "", ".a", ".b.c"), static (first, rest) => first + rest);

    /// <summary>Lines that are right by themselves; whether they may stand together is another matter.</summary>
    private static readonly Gen<string> Documents =
        Gen.Frequency(
            (5, Gen.Select(Keys, Gen.OneOf(Values), static (key, value) => $"{key} = {value}\n")),
            (1, Keys.Select(static key => $"[{key}]\n")),
            (1, Keys.Select(static key => $"[[{key}]]\n"))).Array[0, 7].Select(string.Concat);

    private static readonly Gen<string> Anything = Gen.OneOf(Pieces).Array[0, 16].Select(string.Concat);

    /// <summary>
    /// Which keys may stand together is our own matter: of a thousand documents the library takes one or two that the standard forbids,
    /// such as a header for a table in a list of values, or refuses one that it allows; and tables of one array with another's between
    /// them lose an element there.
    /// </summary>
    [Fact]
    public void A_document_without_a_problem_has_the_librarys_values()
    {
        int read = 0;
        int different = 0;
        Documents.Sample(
            toml =>
            {
                ParseResult result = ArticleParser.Parse($"+++\n{toml}+++\n# A\n");
                Assert.NotNull(result.Article);
                bool isValid = !SyntaxParser.Parse(toml, "", validate: true).HasErrors;
                bool isClean = result.Problems.Count == 0;
                Assert.All(result.Problems, static problem => Assert.Equal("CORPUS203", problem.Kind.Id));
                if (isClean != isValid) Interlocked.Increment(ref different);
                if (!isClean || !isValid) return;

                Interlocked.Increment(ref read);
                if (Shown(TomlSerializer.Deserialize<TomlTable>(toml)!) != Shown(result.Article.Header.Fields))
                    Interlocked.Increment(ref different);
            },
            iter: 20_000);
        Assert.InRange(read, 2_000, 20_000);
        Assert.InRange(different, 0, 200);
    }

    [Fact]
    public void Anything_is_read_or_refused_as_the_library_does_it() => Anything.Sample(
        static toml =>
        {
            ParseResult result = ArticleParser.Parse($"+++\n{toml}\n+++\n# A\n");
            bool isRead = !SyntaxParser.Parse(toml + "\n", "", validate: false).HasErrors;
            // A day that no calendar has costs its value and not the article.
            bool isReadButForDays = !isRead && result.Problems.All(static problem => problem.Kind.Id == "CORPUS101");
            Assert.Equal(isRead || isReadButForDays, result.Article is not null);
            Assert.Equal(!isRead, result.Problems.Any(static problem => problem.Kind.Id is "CORPUS208" or "CORPUS101"));
        },
        iter: 30_000);

    [Fact]
    public void Any_title_comes_back() => Gen.String.Where(static title => !title.Any(char.IsSurrogate)).Sample(
        static title =>
        {
            string literal = TomlSerializer.Serialize(new TomlTable { ["x"] = title, ["title"] = "A" });
            ParsedArticle? article = ArticleParser.Parse($"+++\n{literal}+++\nText.\n").Article;
            Assert.Equal(title, Assert.IsType<ScalarValue>(article!.Header.Fields[0].Value).Text);
        },
        iter: 10_000);

    private static string Shown(object value) => value switch
    {
        TomlTable table =>
            $"{{{string.Join(", ", table.OrderBy(static entry => entry.Key, StringComparer.Ordinal).Select(static entry => $"{entry.Key}: {Shown(entry.Value)}"))}}}",
        TomlTableArray tables => $"[{string.Join(", ", tables.Select(static table => Shown(table)))}]",
        TomlArray array => $"[{string.Join(", ", array.Select(static item => Shown(item!)))}]",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        long integer => integer.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        TomlDateTime moment => moment.DateTime.ToString("o", CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.GetType().Name),
    };

    private static string Shown(IEnumerable<HeaderField> fields) =>
        $"{{{string.Join(", ", fields.OrderBy(static field => field.Key, StringComparer.Ordinal).Select(static field => $"{field.Key}: {Shown(field.Value)}"))}}}";

    private static string Shown(FieldValue value) => value switch
    {
        MappingValue mapping => Shown(mapping.Fields),
        ListValue list => $"[{string.Join(", ", list.Items.Select(Shown))}]",
        ScalarValue { IsQuoted: true } text => $"\"{text.Text}\"",
        ScalarValue { Reading.Kind: ValueKind.Number } number => Number(number.Text).ToString("R", CultureInfo.InvariantCulture),
        ScalarValue { Reading: { Kind: ValueKind.Date } day } =>
            new DateTimeOffset(day.Value * TimeSpan.TicksPerDay, TimeSpan.Zero).ToString("o"),
        ScalarValue { Reading: { Kind: ValueKind.ZonedTime } moment } =>
            new DateTimeOffset(moment.Value, TimeSpan.FromMinutes(moment.Offset)).ToString("o"),
        ScalarValue scalar => scalar.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private static double Number(string text) =>
        text == ".inf" ? double.PositiveInfinity : double.Parse(text, CultureInfo.InvariantCulture);
}
