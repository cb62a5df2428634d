using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CorpusSdk.Sample;
using CsCheck;
using Markdig;

namespace CorpusSdk.Markdown.Tests;

/// <summary>What holds for any body: made of what Markdown is made of, or of nothing in particular.</summary>
public sealed partial class PropertyTests
{
    private const int Count = 1500;

    private static readonly MarkdownOptions Advanced = new()
    {
        Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseAdvancedExtensions().Build(),
    };

    private static readonly Gen<string> Pieces = Gen.OneOf(
        Gen.OneOf(
            "\n", "\n\n", " ", "    ", "\t", "# ", "## ", "=", "---", "> ", "- ", "1. ", "* ", "*", "**", "_", "`", "```", "~~~", "~~", "[",
            "]", "](", ")", "![", "[a](b)", "[a]", "[a]: b\n", "[^1]", "[^1]: ", "<", ">", "<b>", "</b>", "<!--", "-->", "<script>",
            "</script>", "<div onclick=x>", "<?", "?>", "<![CDATA[", "&", "&lt;", "&#106;", "javascript:", "https://a.b", "|", "-|-\n", "a",
            "b c", "é", "\uD83D\uDE00", "\uD800", "\0", "\\", "\"", "'", "(", "- [x] ", "{onclick=x}", "{#i .c}", "<a href=\"javascript:x\">"),
        Gen.OneOf([.. Corpus.Guides.SelectMany(static guide => guide.Body.Split("\n\n"))]),
        Gen.Char.Select(static c => c.ToString()));

    private static readonly Gen<string> Bodies =
        Pieces.Array[0, 40].Select(static pieces => string.Concat(pieces).Replace("\r", "", StringComparison.Ordinal));

    [Fact]
    public void Nothing_throws_and_no_html_of_the_author_is_left() => Bodies.Sample(
        static body =>
        {
            foreach (MarkdownOptions options in (MarkdownOptions[])[new(), Advanced])
            {
                MarkdownBody read = TestArticle.Markdown(body).ReadMarkdown(options);
                Assert.NotNull(read.PlainText);
                AssertSafe(read.ToHtml());
            }

            Assert.NotNull(TestArticle.Markdown(body).ToHtml(new() { IsTrusted = true }));
        },
        iter: Count);

    [Fact]
    public void Every_place_gives_its_text_back() =>
        // A box is text or none, by what stands around it.
        Bodies.Select(static body => body.Replace("[x]", "", StringComparison.Ordinal)).Sample(AssertPlaces, iter: Count);

    [Fact]
    public void Every_place_of_the_examples_gives_its_text_back()
    {
        Assert.SkipWhen(CommonMarkExamples.File is null, CommonMarkExamples.Missing);
        Assert.All(CommonMarkExamples.Read(CommonMarkExamples.File!), static example => AssertPlaces("a\n\n" + example.Markdown));
    }

    [Fact]
    public void Random_bytes_are_answered() => Gen.Byte.Array[0, 300].Sample(
        static bytes => AssertSafe(TestArticle.Markdown(Encoding.Latin1.GetString(bytes)).ToHtml()), iter: Count);

    private static void AssertPlaces(string body)
    {
        MarkdownBody read = TestArticle.Markdown(body).ReadMarkdown();
        foreach (ArticleHeading heading in read.Headings)
        {
            string written = body.Substring(heading.Start, heading.Length);
            // A second line may have the marks of a quote before it.
            if (written.Contains('\n', StringComparison.Ordinal)) continue;

            ArticleHeading again = Assert.Single(
                TestArticle.Markdown(written + "\n\n" + body).Headings, static heading => heading.Start == 0);
            Assert.Equal(heading.Text, again.Text);
            Assert.Equal((heading.Level, heading.Length), (again.Level, again.Length));
        }

        foreach ((int start, int length, string target, string text) in read.Links
            .Select(static link => (link.Start, link.Length, link.Target, link.Text))
            .Concat(read.Images.Select(static image => (image.Start, image.Length, image.Target, image.Text))))
        {
            string written = body.Substring(start, length);
            if (written.Contains('\n', StringComparison.Ordinal)) continue;

            // A bare address ends by what follows it.
            if (written[0] is not ('[' or '!' or '<'))
            {
                Assert.Equal(Comparable(written), Comparable(text));
                continue;
            }

            // Definitions of references are in the rest. At the start of a line, some would be HTML.
            MarkdownBody again = TestArticle.Markdown("a " + written + "\n\n" + body).ReadMarkdown();
            Assert.Contains(
                (2, length, target, text),
                again.Links
                    .Select(static link => (link.Start, link.Length, link.Target, link.Text))
                    .Concat(again.Images.Select(static image => (image.Start, image.Length, image.Target, image.Text))));
        }

        foreach (ArticleCodeBlock code in read.CodeBlocks)
        {
            string written = body.Substring(code.Start, code.Length);
            Assert.All(
                code.Text.Split('\n'),
                line => Assert.Contains(Comparable(line.Trim()), Comparable(written), StringComparison.Ordinal));
        }
    }

    /// <summary>Markdown has U+FFFD where a body has U+0000 or an unpaired surrogate.</summary>
    private static string Comparable(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\uFFFD', '\0');

    /// <summary>Every tag is one that Markdown has, with such attributes, and no link runs code.</summary>
    private static void AssertSafe(string html)
    {
        for (int at = 0; (at = html.IndexOf('<', at)) >= 0;)
        {
            Match tag = Tag().Match(html, at);
            Assert.True(tag.Success && tag.Index == at, $"{html[at..Math.Min(html.Length, at + 80)]} in {html}");
            foreach (Match link in Link().Matches(tag.Value))
            {
                string target = WebUtility.HtmlDecode(link.Groups[1].Value);
                target = string.Concat(target.Where(static c => c > ' '));
                Assert.DoesNotMatch("^(?i:javascript|data|vbscript):", target);
            }

            at += tag.Length;
        }
    }

    [GeneratedRegex(
        """\G</?(p|h[1-6]|a|em|strong|code|pre|ul|ol|li|blockquote|hr|br|img|table|col|colgroup|thead|tbody|tfoot|tr|th|td|del|input|div|sup|sub|span|section|ins|mark|cite|dl|dt|dd|figure|figcaption|footer|abbr)( (href|src|title|alt|id|class|start|style|type|disabled|checked|rel|role|colspan|rowspan|align)="[^"<>]*")* ?/?>""",
        RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(""" (?:href|src)="([^"]*)""")]
    private static partial Regex Link();
}
