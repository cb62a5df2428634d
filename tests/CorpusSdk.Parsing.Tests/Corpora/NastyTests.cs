namespace CorpusSdk.Parsing.Tests;

/// <summary>217 real files that break parsers, by what is bad about them.</summary>
public class NastyTests
{
    /// <summary>Category → its files, those that are articles, and the problems they have.</summary>
    public static TheoryData<string, int, int, string> Categories => new()
    {
        { "NUL-byte", 1, 1, "CORPUS004 CORPUS104" },
        { "U+2028-0085", 3, 3, "CORPUS004" }, // the Big List of Naughty Strings has control characters as well
        { "big-file", 4, 4, "" },
        { "blank-only", 2, 0, "CORPUS001 CORPUS001" },
        { "case-collision", 8, 8, "" },
        { "cjk-only-title", 4, 4, "" },
        { "control-chars", 3, 2, "CORPUS002 CORPUS004" }, // one has a form feed, which is white space
        { "crlf", 7, 7, "CORPUS004" }, // ISO-2022-KR is made of escape characters
        { "digit-name", 7, 7, "CORPUS104 CORPUS104 CORPUS105" }, // pages of imports, and one of redirects without text
        { "dup-title", 16, 16, "" },
        { "emoji-title", 1, 1, "" },
        { "empty", 1, 0, "CORPUS001" },
        { "empty-body", 6, 6, "CORPUS104 CORPUS104 CORPUS105 CORPUS105 CORPUS105 CORPUS105 CORPUS105 CORPUS105" }, // two have TOML, which is text here
        { "folded-title", 4, 4, "" },
        { "front-matter-after-blank", 2, 2, "" },
        { "front-matter-invalid-yaml", 3, 0, "CORPUS202 CORPUS202 CORPUS202" },
        { "keyword-filename", 12, 12, "" },
        { "keyword-title", 5, 5, "" },
        { "legacy-bytes", 12, 3,
            "CORPUS002 CORPUS002 CORPUS002 CORPUS002 CORPUS002 CORPUS002 CORPUS002 CORPUS002 CORPUS002 CORPUS009 CORPUS009 CORPUS009" },
        { "lone-cr", 3, 3, "CORPUS005 CORPUS005 CORPUS005 CORPUS104 CORPUS104" },
        { "long-line", 6, 6, "CORPUS104 CORPUS104" },
        { "missing-title", 5, 5, "CORPUS104 CORPUS104 CORPUS104 CORPUS104 CORPUS104 CORPUS105" }, // one has TOML
        { "mixed-eol", 3, 3, "" },
        { "naughty", 1, 1, "CORPUS004" },
        { "nested-front-matter", 6, 6, "" },
        { "no-front-matter", 4, 4, "CORPUS104" },
        { "nonascii-name", 2, 2, "CORPUS105" },
        { "rtl-title", 8, 8, "" },
        { "same-slug", 18, 18, "" },
        { "symbol-title", 2, 2, "" },
        { "title-angle", 6, 6, "" },
        { "title-backslash", 2, 2, "" },
        { "title-brace", 1, 1, "CORPUS105" },
        { "title-dquote", 7, 7, "" },
        { "title-html-entity", 6, 6, "" },
        { "title-invisible-char", 1, 1, "" },
        { "title-starts-digit", 6, 6, "" },
        { "toml-front-matter", 2, 2, "" },
        { "triple-dash-in-body", 6, 6, "" },
        { "triple-quote", 6, 6, "" },
        { "typed-scalar-mismatch", 1, 1, "" },
        { "utf16", 5, 4, "CORPUS002 CORPUS009 CORPUS009 CORPUS009 CORPUS009 CORPUS104" }, // one is cut within a character
        { "utf32", 2, 2, "CORPUS009 CORPUS009" },
        { "utf8-bom", 7, 7, "CORPUS104" },
    };

    [Theory]
    [MemberData(nameof(Categories))]
    public void Every_kind_of_bad_file_has_its_outcome(string category, int count, int articles, string problems)
    {
        CorpusFile[] files = [.. Files.Where(file => file.Path.StartsWith(category + "/", StringComparison.Ordinal))];
        Assert.Equal(count, files.Length);
        Assert.Equal(articles, files.Count(file => file.Result.Article is not null));
        Assert.Equal(
            problems, string.Join(
                ' ', files.SelectMany(file => file.Result.Problems).Select(problem => problem.Kind.Id).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void No_file_is_left_out() => Assert.Equal(Files.Length, Categories.Sum(row => row.Data.Item2));

    [Fact]
    public void Bodies_lose_nothing() =>
        Assert.All(Files.Where(file => file.Result.Article is not null), file =>
            Assert.EndsWith(file.Article.Body + file.Article.Tail, ArticlesAddUpTests.Normalized(file.Text), StringComparison.Ordinal));

    private static CorpusFile[] Files => [.. SharedCorpus.Nasty.Files.Where(file => file.Path != "nasty.manifest.tsv")];
}
