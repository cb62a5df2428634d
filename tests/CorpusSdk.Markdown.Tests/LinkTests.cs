namespace CorpusSdk.Markdown.Tests;

/// <summary>Links of bodies, and where they lead.</summary>
public sealed class LinkTests
{
    private static readonly TestArticle Bridges = TestArticle.Markdown("b", "corpus/guides/bridges.md");
    private static readonly TestArticle Spaced = TestArticle.Markdown("s", "corpus/guides/old bridges.md");
    private static readonly TestArticle Top = TestArticle.Markdown("t", "corpus/top.txt");
    private static readonly TestArticle Beside = TestArticle.Markdown("x", "corpus/news/b.md");

    private static readonly MarkdownOptions Options = new()
    {
        Articles = [Bridges, Spaced, Top, Beside],
        LinkTo = static article => $"/{article.Collection}/{article.Slug}",
        LinkToFile = static path => $"/files/{path}",
    };

    [Theory]
    [InlineData("[a](../guides/bridges.md)", "../guides/bridges.md", "a", null)]
    [InlineData("[a](<../guides/bridges.md> \"T\")", "../guides/bridges.md", "a", "T")]
    [InlineData("[a *b* `c`](x 'T')", "x", "a b c", "T")]
    [InlineData("[a][b]\n\n[b]: x (T)", "x", "a", "T")]
    [InlineData("[a][]\n\n[a]: x", "x", "a", null)]
    [InlineData("[a]\n\n[a]: x", "x", "a", null)]
    [InlineData("<https://example.org>", "https://example.org", "https://example.org", null)]
    [InlineData("<a@example.org>", "mailto:a@example.org", "a@example.org", null)]
    [InlineData("https://example.org", "https://example.org", "https://example.org", null)]
    [InlineData("www.example.org", "http://www.example.org", "www.example.org", null)]
    [InlineData("[![a](b.png)](x)", "x", "a", null)]
    [InlineData("[a](x\\_y&amp;z)", "x_y&z", "a", null)]
    [InlineData("[a]()", "", "a", null)]
    public void A_link_is_found_however_it_is_written(string body, string target, string text, string? title)
    {
        string written = body.Split("\n\n")[0];
        ArticleLink link = Assert.Single(TestArticle.Markdown($"Before\n\n> {written} after{body[written.Length..]}").Links);

        Assert.Equal((target, text, title), (link.Target, link.Text, link.Title));
        Assert.Equal((10, written.Length), (link.Start, link.Length));
    }

    [Theory]
    [InlineData("`[a](b)`")]
    [InlineData("    [a](b)")]
    [InlineData("```\n[a](b)\n```")]
    [InlineData("\\[a](b)")]
    [InlineData("[a]")]
    [InlineData("<!-- [a](b) -->")]
    [InlineData("![a](b)")]
    [InlineData("![[a](b)](c)")]
    public void What_is_no_link_is_not_found(string body) => Assert.Empty(TestArticle.Markdown(body).Links);

    [Theory]
    [InlineData("../guides/bridges.md", "corpus/guides/bridges.md")]
    [InlineData("../guides/bridges.md?a#b", "corpus/guides/bridges.md")]
    [InlineData("./../guides/./bridges.md", "corpus/guides/bridges.md")]
    [InlineData("../guides/old%20bridges.md", "corpus/guides/old bridges.md")]
    [InlineData("b.md", "corpus/news/b.md")]
    [InlineData("../top.txt", "corpus/top.txt")]
    [InlineData("../../../x.md", "../x.md")]
    [InlineData("map.png", "corpus/news/map.png")]
    [InlineData("#part", null)]
    [InlineData("?a", null)]
    [InlineData("/guides/bridges.md", null)]
    [InlineData("https://example.org/b.md", null)]
    [InlineData("{{base}}/b.md", null)]
    public void A_relative_link_leads_to_a_file(string target, string? path)
    {
        ArticleLink link = Assert.Single(TestArticle.Markdown($"[a]({target})").Links);

        Assert.Equal(path, link.Path);
        Assert.Equal(Options.Articles!.FirstOrDefault(article => article.Path == path), link.FindIn(Options.Articles!));
    }

    [Theory]
    [InlineData("[a](../guides/bridges.md)", "/News/bridges")]
    [InlineData("[a](../guides/bridges.md#steel)", "/News/bridges#steel")]
    [InlineData("[a](../guides/bridges.md?x=1&y=2#steel)", "/News/bridges?x=1&amp;y=2#steel")]
    [InlineData("[a][b]\n\n[b]: ../guides/bridges.md#steel", "/News/bridges#steel")]
    [InlineData("[a](../guides/old%20bridges.md)", "/News/old%20bridges")]
    [InlineData("[a](b.md)", "/News/b")]
    [InlineData("[a](../top.txt)", "/News/top")]
    [InlineData("[a](../top.md)", "/files/corpus/top.md")]
    [InlineData("[a](B.md)", "/files/corpus/news/B.md")]
    [InlineData("[a](map.pdf#page=2)", "/files/corpus/news/map.pdf#page=2")]
    [InlineData("[a](../../../x.md)", "../../../x.md")]
    [InlineData("[a](../..)", "../..")]
    [InlineData("[a](#part)", "#part")]
    [InlineData("[a](/news)", "/news")]
    [InlineData("[a](https://example.org/b.md)", "https://example.org/b.md")]
    public void Links_become_what_the_functions_say(string body, string address) =>
        Assert.Equal($"<p><a href=\"{address}\">a</a></p>\n", TestArticle.Markdown(body).ToHtml(Options));

    [Theory]
    [InlineData("![a](map.png)", "/files/corpus/news/map.png")]
    [InlineData("![a](b.md)", "/files/corpus/news/b.md")]
    [InlineData("![a](https://example.org/map.png)", "https://example.org/map.png")]
    public void Images_are_files(string body, string address)
    {
        Assert.Equal($"<p><img src=\"{address}\" alt=\"a\" /></p>\n", TestArticle.Markdown(body).ToHtml(Options));
        ArticleImage image = Assert.Single(TestArticle.Markdown(body).Images);
        Assert.Equal(("a", 0, body.Length), (image.Text, image.Start, image.Length));
    }

    [Theory]
    [InlineData("/a?b", "x.md?c#d", "/a?b&amp;c#d")]
    [InlineData("/a#b", "x.md?c", "/a?c#b")]
    [InlineData("/a#b", "x.md#d", "/a#d")]
    [InlineData("/a?b#c", "x.md?d#e", "/a?b&amp;d#e")]
    [InlineData("/a?b#c", "x.md", "/a?b#c")]
    [InlineData("javascript:x", "x.md", "javascript:x")]
    public void What_the_author_added_is_added_to_the_address(string address, string target, string expected)
    {
        var x = TestArticle.Markdown("x", "corpus/news/x.md");

        Assert.Equal(
            $"<p><a href=\"{expected}\">a</a></p>\n",
            TestArticle.Markdown($"[a]({target})").ToHtml(new() { Articles = [x], LinkTo = _ => address }));
    }

    [Fact]
    public void Null_leaves_a_link_as_it_is()
    {
        MarkdownOptions options = Options with { LinkTo = static _ => null, LinkToFile = static _ => null };

        Assert.Equal(
            "<p><a href=\"b.md#c\">a</a><img src=\"d.png\" alt=\"\" /></p>\n",
            TestArticle.Markdown("[a](b.md#c)![](d.png)").ToHtml(options));
    }

    [Fact]
    public void Links_to_articles_need_articles()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(
            static () => TestArticle.Markdown("a").ToHtml(new() { LinkTo = static _ => "/" }));

        Assert.Contains("Corpus.Articles", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_grows_is_looked_through_again()
    {
        List<Article> articles = [Top];
        ArticleLink link = TestArticle.Markdown("[a](b.md)").Links[0];

        Assert.Null(link.FindIn(articles));
        articles.Add(Beside);
        Assert.Same(Beside, link.FindIn(articles));
    }

    [Fact]
    public void Links_of_the_sample_corpus_lead_to_its_articles()
    {
        (Article From, ArticleLink Link)[] links = [.. Sample.Corpus.Articles.SelectMany(
            static article => article.Links.Where(static link => link.Path is not null).Select(link => (article, link)))];

        Assert.True(links.Length >= 5, $"{links.Length} links");
        Assert.All(links, static found =>
        {
            Assert.NotNull(found.Link.FindIn(Sample.Corpus.Articles));
            Assert.StartsWith("[" + found.Link.Text, found.From.Body[found.Link.Start..], StringComparison.Ordinal);
        });
    }
}
