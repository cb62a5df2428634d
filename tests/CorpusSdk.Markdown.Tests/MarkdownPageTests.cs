using System.Net;
using CorpusSdk.Sample;
using Markdig;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CorpusSdk.Markdown.Tests;

/// <summary>The code of docs/markdown.md, and of the section about it in the README: what is there is what is run here.</summary>
public sealed class MarkdownPageTests
{
    [Fact]
    public void The_code_of_the_pages_is_this_code()
    {
        string code = Normal(File.ReadAllText(RepositoryFile.PathOf("tests/CorpusSdk.Markdown.Tests/MarkdownPageTests.cs")));
        string readme = File.ReadAllText(RepositoryFile.PathOf("README.md"));
        string section = readme.Split("\n## ").Single(static section => section.StartsWith("Markdown\n", StringComparison.Ordinal));
        string[] blocks = [.. BlocksOf(File.ReadAllText(RepositoryFile.PathOf("docs/markdown.md"))), .. BlocksOf(section)];

        Assert.Equal(7, blocks.Length);
        Assert.All(blocks, block => Assert.Contains(Normal(block), code, StringComparison.Ordinal));
    }

    [Fact]
    public void What_an_article_has()
    {
        using var output = new StringWriter();
        TextWriter Console = output;

        Article guide = Corpus.Guides["dotnet/source-generators"];
        string html = guide.ToHtml();                       // "<p>A source generator is a piece of code …"
        string text = guide.PlainText;                      // the same without markup
        foreach (ArticleCodeBlock code in guide.CodeBlocks)
            Console.WriteLine($"{code.Language}: {code.Text}");

        Assert.StartsWith("<p>A source generator is a piece of code ", html, StringComparison.Ordinal);
        Assert.StartsWith("A source generator is a piece of code ", text, StringComparison.Ordinal);
        Assert.StartsWith("csharp: [Generator]\npublic sealed class", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_with_contents()
    {
        Article guide = TestArticle.Markdown("## How it works\n\n## `<how>` it works\n\n## How it works\n");

        MarkdownBody body = guide.ReadMarkdown();
        IEnumerable<string> contents = body.Headings.Select(h => $"<a href=\"#{h.Anchor}\">{WebUtility.HtmlEncode(h.Text)}</a>");
        string page = string.Concat(contents) + body.ToHtml();

        Assert.StartsWith(
            "<a href=\"#how-it-works\">How it works</a><a href=\"#how-it-works-1\">&lt;how&gt; it works</a><a href=\"#how-it-works-2\">",
            page, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_become_what_the_table_says()
    {
        MarkdownOptions options = new()
        {
            Articles = Corpus.Articles,
            LinkTo = article => $"/{article.Collection.ToLowerInvariant()}/{article.Id}",
            LinkToFile = path => $"/files/{path}",
        };

        Assert.Contains(
            "<a href=\"/guides/dotnet/counting-emoji\">", Corpus.Articles["characters/zero-width-joiner"].ToHtml(options),
            StringComparison.Ordinal);

        // The rows, with articles that are where the page says.
        options = options with { Articles = [TestArticle.Guide("corpus/guides/bridges.md")] };
        string[] rows = [.. File
            .ReadAllLines(RepositoryFile.PathOf("docs/markdown.md"))
            .SkipWhile(static line => !line.StartsWith("| the author wrote", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(static line => line.StartsWith('|'))];
        Assert.Equal(7, rows.Length);
        foreach (string row in rows)
        {
            string[] cells = row.Split(" | ");
            string[] written = [.. cells[0].Split('`').Where(static (_, i) => i % 2 == 1)];
            string becomes = cells[2].Trim('|', ' ').Trim('`');
            string body = written[0] + (written.Length > 1 && written[1][0] == '[' && written[1].Contains("]: ", StringComparison.Ordinal)
                ? "\n\n" + written[1] : "");
            string target = becomes == "what was written" ? written[0].Split('(')[1].TrimEnd(')') : becomes;

            Assert.Contains($"=\"{target}\"", TestArticle.Markdown(body).ToHtml(options), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Links_name_their_articles()
    {
        using var output = new StringWriter();
        TextWriter Console = output;
        Article guide = Corpus.Guides["inverted-index-part-two"];

        foreach (ArticleLink link in guide.Links)
            Console.WriteLine($"{link.Text}: {link.FindIn(Corpus.Articles)?.Title ?? link.Target}");

        Assert.Equal("an earlier one: The Inverted Index" + Environment.NewLine, output.ToString());
    }

    [Fact]
    public void Options_of_the_page()
    {
        MarkdownOptions ours = new() { IsTrusted = true };

        MarkdownOptions advanced = new()
        {
            Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseAdvancedExtensions().Build(),
        };

        Assert.Equal("<p><b>a</b></p>\n", TestArticle.Markdown("<b>a</b>").ToHtml(ours));
        Assert.Equal("how-it-works", TestArticle.Markdown("# How it works").ReadMarkdown(advanced).Headings[0].Anchor);
    }

    [Fact]
    public async Task The_blog_of_the_readme()
    {
        string[] args = ["--urls", "http://127.0.0.1:0"];

        MarkdownOptions options = new() { Articles = Corpus.Articles, LinkTo = article => $"/guides/{article.Id}" };
        var app = WebApplication.Create(args);
        app.MapGet("/guides/{**id}", (string id) => Results.Content(Corpus.Guides[id].ToHtml(options), "text/html; charset=utf-8"));

        await using (app)
        {
            await app.StartAsync(TestContext.Current.CancellationToken);
            using var client = new HttpClient();
            string page = await client.GetStringAsync(
                new Uri($"{app.Urls.Single()}/guides/inverted-index-part-two"), TestContext.Current.CancellationToken);

            Assert.Contains("<a href=\"/guides/text/inverted-index\">an earlier one</a>", page, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> BlocksOf(string page) =>
        page.Split("```csharp\n").Skip(1).Select(static block => block[..block.IndexOf("\n```", StringComparison.Ordinal)]);

    private static string Normal(string code) => string.Join('\n', code.Split('\n').Select(static line => line.Trim()));
}
