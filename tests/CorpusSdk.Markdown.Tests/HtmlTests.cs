using Markdig;

namespace CorpusSdk.Markdown.Tests;

/// <summary>The HTML of bodies: what is kept, and what is escaped.</summary>
public sealed class HtmlTests
{
    private static readonly MarkdownOptions Trusted = new() { IsTrusted = true };

    private static readonly MarkdownOptions Advanced = new()
    {
        Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseAdvancedExtensions().Build(),
    };

    [Theory]
    [InlineData("", "")]
    [InlineData("Hello *world*", "<p>Hello <em>world</em></p>\n")]
    [InlineData("## A B\n\n## A B\n", "<h2 id=\"a-b\">A B</h2>\n<h2 id=\"a-b-1\">A B</h2>\n")]
    [InlineData("# !", "<h1 id=\"section\">!</h1>\n")]
    [InlineData("~~a~~ https://example.org", "<p><del>a</del> <a href=\"https://example.org\">https://example.org</a></p>\n")]
    [InlineData("```csharp\na < b\n```\n", "<pre><code class=\"language-csharp\">a &lt; b\n</code></pre>\n")]
    [InlineData("AT&amp;T & \"R&D\"", "<p>AT&amp;T &amp; &quot;R&amp;D&quot;</p>\n")]
    public void Markdown_is_html(string body, string html) => Assert.Equal(html, TestArticle.Markdown(body).ToHtml());

    [Theory]
    [InlineData("a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n", "<p>a <b>c</b></p>\n")]
    [InlineData("<div onclick=\"x()\">\na\n</div>", "<p>&lt;div onclick=&quot;x()&quot;&gt;\na\n&lt;/div&gt;</p>\n", "<div onclick=\"x()\">\na\n</div>\n")]
    [InlineData("<script>x()</script>", "<p>&lt;script&gt;x()&lt;/script&gt;</p>\n", "<script>x()</script>\n")]
    [InlineData("a\n\n<!-- more -->\n\nb", "<p>a</p>\n<p>b</p>\n", "<p>a</p>\n<!-- more -->\n<p>b</p>\n")]
    [InlineData("a <!-- b --> c", "<p>a  c</p>\n", "<p>a <!-- b --> c</p>\n")]
    [InlineData("<!-- a --><script>", "<p>&lt;script&gt;</p>\n", "<!-- a --><script>\n")]
    [InlineData("<!--> <b>", "<p>&lt;b&gt;</p>\n", "<!--> <b>\n")]
    [InlineData("<!-- a\n\nb", "<p>&lt;!-- a\n\nb</p>\n", "<!-- a\n\nb\n")]
    [InlineData("![a <b>c</b>](d.png)", "<p><img src=\"d.png\" alt=\"a c\" /></p>\n", "<p><img src=\"d.png\" alt=\"a c\" /></p>\n")]
    public void Html_is_text_unless_the_author_is_trusted(string body, string html, string trusted)
    {
        Assert.Equal(html, TestArticle.Markdown(body).ToHtml());
        Assert.Equal(trusted, TestArticle.Markdown(body).ToHtml(Trusted));
    }

    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JavaScript:alert(1))")]
    [InlineData("[a](<java\tscript:alert(1)>)")]
    [InlineData("[a](javascript&colon;alert(1))")]
    [InlineData("[a](&#x6A;avascript:alert(1))")]
    [InlineData("[a](&#1;javascript:alert(1))")]
    [InlineData("[a](java&#10;script:alert(1))")]
    [InlineData("[a](vbscript:x)")]
    [InlineData("[a](data:text/html,x)")]
    [InlineData("[a](data:image/png;base64,x)")]
    [InlineData("[a](file:///etc/passwd)")]
    [InlineData("[a][b]\n\n[b]: javascript:alert(1)")]
    [InlineData("[a]\n\n[a]: javascript:alert(1)")]
    [InlineData("![a](javascript:alert(1))")]
    [InlineData("![a](data:image/svg+xml,x)")]
    public void A_link_that_could_run_code_is_its_text(string body)
    {
        Assert.Equal("<p>a</p>\n", TestArticle.Markdown(body).ToHtml());
        Assert.Matches("<p><(a href|img src)=\"", TestArticle.Markdown(body).ToHtml(Trusted));
        Assert.Equal("a", TestArticle.Markdown(body).PlainText);
    }

    [Fact]
    public void An_address_that_could_run_code_is_text() =>
        Assert.Equal("<p>javascript:alert(1)</p>\n", TestArticle.Markdown("<javascript:alert(1)>").ToHtml());

    [Theory]
    [InlineData("https://example.org/a:b")]
    [InlineData("mailto:a@example.org")]
    [InlineData("tel:123")]
    [InlineData("//example.org")]
    [InlineData("/a:b")]
    [InlineData("a/b:c")]
    [InlineData("?a:b")]
    [InlineData("#a:b")]
    public void Other_links_are_kept(string target) =>
        Assert.Equal($"<p><a href=\"{target}\">a</a></p>\n", TestArticle.Markdown($"[a]({target})").ToHtml());

    [Fact]
    public void Small_images_may_be_in_the_text() => Assert.Equal(
        "<p><img src=\"data:image/png;base64,aGk=\" alt=\"a\" /></p>\n", TestArticle.Markdown("![a](data:image/png;base64,aGk=)").ToHtml());

    [Fact]
    public void Attributes_that_run_code_are_left_out()
    {
        var article = TestArticle.Markdown("[a](b){#here .wide onclick=\"x()\" title=\"e\" style=\"f\"}");

        Assert.Equal("<p><a href=\"b\" id=\"here\" class=\"wide\" title=\"e\">a</a></p>\n", article.ToHtml(Advanced));
        Assert.Contains("onclick", article.ToHtml(Advanced with { IsTrusted = true }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipeline_of_the_user_is_used()
    {
        var article = TestArticle.Markdown("Term\n:   What it means");

        Assert.DoesNotContain("<dl>", article.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("<dl>", article.ToHtml(Advanced), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipeline_without_exact_places_is_refused()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(
            static () => new MarkdownOptions { Pipeline = new MarkdownPipelineBuilder().Build() });

        Assert.Contains("UsePreciseSourceLocation()", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_text_is_paragraphs()
    {
        var article = TestArticle.Plain("# One *two*\nthree\n\n\n<b> & \"four\"\n");

        Assert.Equal("<p># One *two*\nthree</p>\n<p>&lt;b&gt; &amp; &quot;four&quot;</p>\n", article.ToHtml());
        Assert.Equal(article.Body, article.PlainText);
        Assert.Empty(article.Headings);
        Assert.False(article.ReadMarkdown().IsMarkdown);
        Assert.Equal("One two", article.ReadMarkdown(new() { IsMarkdown = true }).Headings[0].Text);
    }

    [Theory]
    [InlineData("a.md", true)]
    [InlineData("a.MD", true)]
    [InlineData("a.markdown", true)]
    [InlineData("a.txt", false)]
    [InlineData("a.rst", false)]
    public void Extensions_say_what_is_markdown(string path, bool isMarkdown)
    {
        var article = TestArticle.Markdown("*a*", path);

        Assert.Equal(isMarkdown, article.ReadMarkdown().IsMarkdown);
        Assert.Equal(isMarkdown ? "<p><em>a</em></p>\n" : "<p>*a*</p>\n", article.ToHtml());
        Assert.Equal("<p>*a*</p>\n", article.ToHtml(new() { IsMarkdown = false }));
    }

    [Theory]
    [InlineData("```\nnever closed", "<pre><code>never closed\n</code></pre>\n")]
    [InlineData("a | b\n--|", "<table>")]
    [InlineData("<div", "<p>&lt;div</p>\n")]
    [InlineData("[a](b", "<p>[a](b</p>\n")]
    [InlineData("\uD800 \uDC00", "<p>\uD800 \uDC00</p>\n")]
    [InlineData("a\0b", "<p>a\uFFFDb</p>\n")]
    public void What_is_not_closed_is_answered(string body, string html) =>
        Assert.StartsWith(html, TestArticle.Markdown(body).ToHtml(), StringComparison.Ordinal);

    [Fact]
    public void What_is_too_deep_is_plain_text()
    {
        string body = new string('>', 200) + " a <b>\n\nb\n";
        MarkdownBody read = TestArticle.Markdown(body).ReadMarkdown();

        Assert.False(read.IsMarkdown);
        Assert.Equal($"<p>{string.Concat(Enumerable.Repeat("&gt;", 200))} a &lt;b&gt;</p>\n<p>b</p>\n", read.ToHtml());
        Assert.Equal(body, read.PlainText);
    }

    [Fact]
    public void Threads_get_one_answer()
    {
        var article = TestArticle.Markdown(string.Concat(CommonMarkExamples.All.Select(static example => example.Markdown)));
        MarkdownBody body = article.ReadMarkdown();
        string expected = article.ToHtml();
        string[] answers = new string[64];
        Parallel.For(0, answers.Length, i => answers[i] = i % 2 == 0 ? body.ToHtml() : article.ToHtml());

        Assert.All(answers, answer => Assert.Equal(expected, answer));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(static () => TestArticle.Markdown("a").ToHtml(null!));
        Assert.Throws<ArgumentNullException>(static () => ((Article)null!).ToHtml());
        Assert.Throws<ArgumentNullException>(static () => new ArticleLink("a", "a", null, "a", 0, 1).FindIn(null!));
    }
}
