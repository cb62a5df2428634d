using CsCheck;

namespace CorpusSdk.Generator.Tests;

/// <summary>A body is the file's text: from file to literal to running program nothing is lost, moved or encoded anew.</summary>
public sealed class BodyTests
{
    public static TheoryData<string> NastyBodies =>
    [
        "three \"\"\" quotes\nand \"\"\"\"\"\" six",
        "\"\"\"\nquotes first and last\n\"\"\"",
        "\"",
        "one line",
        "ends a comment */ and <summary> </summary> & ]]>",
        "line separator \u2028 in a line\nparagraph separator \u2029\nnext line \u0085 too\n",
        "\u2028\u2028",
        "back\\slashes \\n \\u0041 \\\n\\",
        "{0} {{1}} {a:b} $ @ %",
        "NUL \0 and bell \a and escape \e\nsecond line",
        "lone \ud800 high\nlone \udc00 low\n\ud800",
        "\udc00\ud800 swapped\nx",
        "tab\tin\tlines\n\tand first\n\t\n",
        "blanks only:\n   \n\t \n  \nend",
        "trailing blanks   \nand line ends\n\n\n",
        "    indented first\n  less\n        more",
        "emoji \U0001F600 \U0001F469\u200D\U0001F469\u200D\U0001F467 \uFE0F\nx",
        "windows\r\nline\r\nends\r\n",
        "old mac\rline ends\r",
        "mixed\r\n\r\r\n\n\r",
        "#if false\n#error no directive\n// comment\n/* */",
        "mark \uFEFF inside\nand \uFFFE \uFFFF",
        "\u200Fשלום\u200E\nمرحبا",
        "non\u00A0breaking \u3000 wide\n\u00A0\nend",
        "",
        "\n\n \n",
    ];

    [Fact]
    public void Nasty_bodies_come_out_as_they_went_in() => AssertRoundTrip([.. NastyBodies.Select(static row => row.Data)]);

    [Fact]
    public void A_line_of_five_megabytes_comes_out_as_it_went_in()
    {
        string body = string.Concat(Enumerable.Repeat("0123456789\\\"ab ", 5_000_000 / 15)) + "\nend";

        AssertRoundTrip([body]);
    }

    /// <summary>Each iteration compiles one corpus of many bodies.</summary>
    [Fact]
    public void Any_text_comes_out_as_it_went_in() =>
        Gen.OneOf(Gen.String, NastyText).Array[100].Sample(AssertRoundTrip, iter: 8, threads: 1);

    private static Gen<string> NastyText { get; } =
        Gen.OneOf(
            "\"", "\"\"\"", "\n", "\r", "\r\n", " ", "\t", "\\", "{", "}", "\0", "\u2028", "\u0085", "\ud83d", "\ude00", "\u00A0",
            "\uFEFF", "a", "B7", "é", "中", "---", "#", "*/", "&", "<")
            .Array[0, 30].Select(string.Concat);

    private static void AssertRoundTrip(string[] bodies)
    {
        var bench = CorpusBench.With(bodies.Select(static (body, i) => ($"texts/t{i}.md", $"---\ntitle: Text {i}\n---\n{body}")));
        using LoadedCorpus corpus = bench.Run().Load();

        for (int i = 0; i < bodies.Length; i++)
            Assert.Equal(BodyOf(bodies[i]), corpus.Member("Texts", $"Text{i}").Body);
    }

    /// <summary>
    /// What the contract says, told another way than the parser does: line ends are <c>\n</c>, blank lines in front are gone.
    /// </summary>
    private static string BodyOf(string text)
    {
        string[] lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        return string.Join('\n', lines.SkipWhile(string.IsNullOrWhiteSpace));
    }
}
