using System.Diagnostics;

namespace CorpusSdk.Markdown.Tests;

/// <summary>Bodies that somebody made to take long, or to go deep.</summary>
public sealed class HostileTests
{
    /// <summary>Markdig takes time quadratic in the number of some of them within one paragraph.</summary>
    private const int Count = 5_000;

    /// <summary>Many times what any of them takes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static TheoryData<string, string> Bodies => new()
    {
        { "quotes", Repeat(">") },
        { "quotes with spaces", Repeat("> ") },
        { "brackets", Repeat("[") },
        { "closed brackets", Repeat("[") + Repeat("]") },
        { "links in links", Repeat("[a](") },
        { "images in images", Repeat("![") },
        { "asterisks", Repeat("*") },
        { "emphasis", Repeat("*a _b ") },
        { "emphasis in emphasis", Repeat("**a *a ") + Repeat(" a* a**") },
        { "lists in a line", Repeat("- ") },
        { "lists in lists", string.Concat(Enumerable.Range(0, 500).Select(static depth => new string(' ', 2 * depth) + "- a\n")) },
        { "numbers", Repeat("1. ") },
        { "backticks", string.Concat(Enumerable.Range(0, 500).Select(static length => new string('`', length) + "a")) },
        { "tags", Repeat("<a") },
        { "comments", Repeat("<!-- a ") },
        { "instructions", Repeat("<?a ") },
        { "entities", Repeat("&amp") },
        { "cells", Repeat("|") + "\n" + Repeat("|-") + "\n" + Repeat("|a") },
        { "rows", "a|b\n-|-\n" + Repeat("a|b\n") },
        { "references", Repeat("[a]: b\n") + Repeat("[a] ") },
        { "footnotes", Repeat("[^a]") + "\n\n[^a]: " + Repeat("[^a]") },
        { "headings", Repeat("# a\n") },
        { "deleted", Repeat("~~a ") },
        { "addresses", Repeat("http://a.b ") },
        { "parentheses", "[a](" + Repeat("(") },
        { "tasks", Repeat("- [x] ") },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Bodies_are_answered_in_time(string name, string body)
    {
        var watch = Stopwatch.StartNew();
        MarkdownBody read = TestArticle.Markdown(body).ReadMarkdown();
        string html = read.ToHtml();
        TimeSpan time = watch.Elapsed;
        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {time}, {html.Length}, Markdown: {read.IsMarkdown}");

        Assert.True(time < Patience, $"{name}: {time}");
        Assert.NotNull(read.PlainText);
    }

    [Theory]
    [InlineData("https://a.b/c ")]
    [InlineData("<https://a.b/c>\n")]
    [InlineData("[a](https://a.b/c \"")]
    [InlineData("# [a](b) ")]
    [InlineData("- [a](b)\n  [c] <?a ")]
    public void A_very_long_paragraph_is_text(string part)
    {
        string body = $"See [this](a.md).\n\n{string.Concat(Enumerable.Repeat(part, 40_000))}\n\nAnd [that](b.md) & more.";
        var watch = Stopwatch.StartNew();
        MarkdownBody read = TestArticle.Markdown(body).ReadMarkdown();
        string html = read.ToHtml();

        Assert.True(watch.Elapsed < Patience, watch.Elapsed.ToString());
        Assert.Equal(["a.md", "b.md"], read.Links.Select(static link => link.Target).Where(static target => target.EndsWith(".md", StringComparison.Ordinal)));
        Assert.Equal(2, read.Links.Length);
        Assert.EndsWith("<p>And <a href=\"b.md\">that</a> &amp; more.</p>\n", html, StringComparison.Ordinal);
        Assert.Contains(part[..3].TrimStart('#', '-', ' '), read.PlainText, StringComparison.Ordinal);
    }

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, Count));
}
