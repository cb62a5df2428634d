namespace CorpusSdk.Markdown.Tests;

/// <summary>Headings and code of bodies.</summary>
public sealed class ContentTests
{
    [Fact]
    public void Headings_have_level_text_anchor_and_place()
    {
        const string Body = "Intro\n\n## The `first` one\n\nSetext\n===\n\n> ### Über *uns* & co.\n\n## The first one ##\n\n```\n# code\n```\n";
        var article = TestArticle.Markdown(Body);

        Assert.Equal(
            [
                (2, "The first one", "the-first-one", "## The `first` one"),
                (1, "Setext", "setext", "Setext\n==="),
                (3, "Über uns & co.", "über-uns--co", "### Über *uns* & co."),
                (2, "The first one", "the-first-one-1", "## The first one ##"),
            ],
            article.Headings.Select(static heading =>
                (heading.Level, heading.Text, heading.Anchor!, Body.Substring(heading.Start, heading.Length))));
        Assert.All(
            article.Headings, heading => Assert.Contains($" id=\"{heading.Anchor}\"", article.ToHtml(), StringComparison.Ordinal));
    }

    [Fact]
    public void Anchors_differ_whatever_headings_are_called()
    {
        var article = TestArticle.Markdown("# a\n\n# a-1\n\n# a\n\n# a\n\n# a-1\n\n# !\n\n# ?\n\n# section\n");

        Assert.Equal(
            ["a", "a-1", "a-2", "a-3", "a-1-1", "section", "section-1", "section-2"],
            article.Headings.Select(static heading => heading.Anchor));
    }

    [Theory]
    [InlineData("## \tA [b](c)")]
    [InlineData("##\t\tA [b](c) ##")]
    [InlineData("> ##\tA [b](c)\n\nd")]
    [InlineData("a\n\n- # \t \t[b](c)\n- d")]
    public void Tabs_before_a_heading_do_not_move_what_is_in_it(string body)
    {
        ArticleLink link = Assert.Single(TestArticle.Markdown(body).Links);
        Assert.Equal("[b](c)", body.Substring(link.Start, link.Length));
    }

    [Fact]
    public void Unpaired_surrogates_are_replaced() =>
        Assert.Equal(
            "<p><a href=\"b%EF%BF%BDc\">\uFFFDa</a> <a href=\"https://a.b/%EF%BF%BD\">https://a.b/\uFFFD</a></p>\n",
            TestArticle.Markdown("[\uD83Da](b\uD83Dc) <https://a.b/\uDE00>").ToHtml());

    [Fact]
    public void Code_has_language_text_and_place()
    {
        const string Body = "```csharp title=\"a\"\nvar a = 1;\n\n  b();\n```\n\n~~~\nc\n~~~\n\n    d\n\n    e\n\n- ```js\n  f\n  ```\n";

        Assert.Equal(
            [
                ("csharp", "var a = 1;\n\n  b();", "```csharp title=\"a\"\nvar a = 1;\n\n  b();\n```"),
                (null, "c", "~~~\nc\n~~~"),
                (null, "d\n\ne", "d\n\n    e"),
                ("js", "f", "```js\n  f\n  ```"),
            ],
            TestArticle.Markdown(Body).CodeBlocks.Select(static code =>
                (code.Language, code.Text, Body.Substring(code.Start, code.Length).Trim('\n', ' '))));
    }

    [Fact]
    public void Footnotes_are_where_they_stand()
    {
        var article = TestArticle.Markdown("[^1]: [a](b)\n\n[c](d)[^1]\n");

        Assert.Equal(["a", "c"], article.Links.Select(static link => link.Text));
    }
}
