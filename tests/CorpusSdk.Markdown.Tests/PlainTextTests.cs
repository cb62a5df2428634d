using Markdig;

namespace CorpusSdk.Markdown.Tests;

/// <summary>What a reader sees, and nothing of how it is written.</summary>
public sealed class PlainTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("# A *b*\n\nc\nd  \ne\\\nf", "A b\n\nc d\ne\nf")]
    [InlineData("[a](b \"c\") ![d](e) <https://f.example>", "a d https://f.example")]
    [InlineData("a &amp; b &#65; \\*c\\*", "a & b A *c*")]
    [InlineData("a <b>c</b><br>d <!-- e -->", "a c\nd ")]
    [InlineData("- a\n- b\n  - c\n  - d\n- e\n\nf", "a\nb\nc\nd\ne\n\nf")]
    [InlineData("1. a\n\n2. b", "a\n\nb")]
    [InlineData("> a\n>\n> b", "a\n\nb")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n\ne", "a\tb\nc\td\n\ne")]
    [InlineData("```js\na\n\nb\n```\n\nc `d`", "a\n\nb\n\nc d")]
    [InlineData("a\n\n***\n\nb", "a\n\nb")]
    [InlineData("- [x] a\n- [ ] b", "a\nb")]
    [InlineData("a[^1]\n\n[^1]: b", "a\n\nb")]
    [InlineData("[a]: b\n\n[a]", "a")]
    [InlineData("<div>\na &lt; <i>b</i>\n</div>\n\nc", "a < b\n\nc")]
    [InlineData("<script>\na\n</script>\n\nb", "b")]
    [InlineData("<style>a</style>b\n\nc", "b\n\nc")]
    [InlineData("<script>\na", "")]
    [InlineData("<p>a <!-- b <i> --> c</p>", "a  c")]
    [InlineData("<p>1 < 2\n<b", "1 < 2\n<b")]
    [InlineData("~~a~~ **b**__c__", "a bc")]
    public void Only_text_is_left(string body, string text) =>
        Assert.Equal(text.TrimEnd(), TestArticle.Markdown(body).PlainText.TrimEnd());

    [Fact]
    public void Elements_of_other_pipelines_are_text()
    {
        MarkdownOptions options = new()
        {
            Pipeline = new MarkdownPipelineBuilder()
                .UsePreciseSourceLocation().UseAdvancedExtensions().UseEmojiAndSmiley().UseSmartyPants().Build(),
        };
        var article = TestArticle.Markdown(
            "*[HTML]: Hyper\n\nHTML $x^2$ \"q\" :)\n\nTerm\n:   Meaning\n\n$$\ny\n$$\n\n^^^\n![a](b)\n^^^ Caption\n\n::: note\nInside\n:::\n");

        Assert.Equal("HTML x^2 \"q\" 😃 Term Meaning y a Caption Inside", string.Join(
            ' ', article.ReadMarkdown(options).PlainText.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void It_is_what_the_html_shows()
    {
        foreach (Article article in Sample.Corpus.Articles)
        {
            string html = article.ToHtml(new() { IsTrusted = true });
            string shown = System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(html, "<[^>]*>", " "));

            Assert.Equal(Words(shown), Words(article.PlainText));
        }

        // Elements part words in one of the two and not in the other: only letters and digits are compared.
        static string Words(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
    }
}
