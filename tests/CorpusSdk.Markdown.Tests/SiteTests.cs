using System.Net;
using System.Text.RegularExpressions;
using CorpusSdk.Sample;
using CorpusSdk.Site;
using Microsoft.AspNetCore.Builder;

namespace CorpusSdk.Markdown.Tests;

/// <summary>The sample corpus as a web site: what a page author makes of the packages, in a browser.</summary>
public sealed partial class SiteTests : IAsyncLifetime
{
    private readonly WebApplication _site = Blog.Create(["--urls", "http://127.0.0.1:0"]);

    public async ValueTask InitializeAsync() => await _site.StartAsync();

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Every_article_has_a_page_and_every_link_between_them_works()
    {
        using var client = new HttpClient();
        CancellationToken cancelled = TestContext.Current.CancellationToken;
        HashSet<string> seen = ["/"];
        Queue<string> pages = new(seen);
        int links = 0;
        while (pages.TryDequeue(out string? page))
        {
            string html = await client.GetStringAsync(At(page), cancelled);
            Assert.DoesNotContain(".md\"", html, StringComparison.Ordinal);
            foreach (Match link in Href().Matches(html))
            {
                string target = WebUtility.HtmlDecode(link.Groups[1].Value);
                if (target[0] != '/') continue;

                links++;
                if (seen.Add(target)) pages.Enqueue(target);
            }
        }

        Assert.Equal(Corpus.Articles.Count + 1, seen.Count);
        Assert.True(links > 2 * Corpus.Articles.Count, $"{links}");
    }

    [Fact]
    public async Task A_browser_shows_an_article()
    {
        Chromium.SkipWithout();

        string elements = await Browser.ElementsOf(At("/guides/dotnet/source-generators"));

        Assert.Contains("<h1>Source Generators: C# Code That Is Written at Build Time</h1>", elements, StringComparison.Ordinal);
        Assert.Contains("<code class=\"language-csharp\">", elements, StringComparison.Ordinal);
        Assert.Contains("dotnet/roslyn/tree/main/docs\">Roslyn documentation</a>", elements, StringComparison.Ordinal);
        // What the browser read is what the article says, code as well: nothing in it became an element.
        Assert.Contains(Letters(Corpus.Guides["dotnet/source-generators"].PlainText), Letters(TextOf(elements)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_runs_nothing_of_an_article()
    {
        Chromium.SkipWithout();

        string file = Path.ChangeExtension(Path.GetTempFileName(), ".html");
        string body = """
            <script>document.title = "run"</script> <img src=x onerror='document.title = "run"'>

            <svg onload='document.title = "run"'><iframe src="javascript:parent.document.title = 'run'"></iframe>

            [a](javascript:document.title='run') ![b](x" onerror="document.title='run') `<script>document.title = "run"</script>`
            """;
        try
        {
            await File.WriteAllTextAsync(
                file, $"<!doctype html><title>still</title>{TestArticle.Markdown(body).ToHtml()}", TestContext.Current.CancellationToken);
            string elements = await Browser.ElementsOf(new Uri(file));

            Assert.Contains("<title>still</title>", elements, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", elements, StringComparison.Ordinal);
            Assert.DoesNotContain("<svg", elements, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("/", "list")]
    [InlineData("/guides/dotnet/source-generators", "article")]
    [InlineData("/guides/arabic-text-direction", "right-to-left")]
    public async Task A_page_can_be_looked_at(string page, string name)
    {
        Chromium.SkipWithout();

        string file = Path.Combine(AppContext.BaseDirectory, $"{name}.png");
        await Browser.TakePicture(At(page), file, 1000, 1400);

        byte[] picture = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        Assert.Equal("\x89PNG"u8[2..], picture.AsSpan(1, 3));
        // An empty page is one of few bytes.
        Assert.True(picture.Length > 20_000, $"{picture.Length} bytes");
        TestContext.Current.TestOutputHelper?.WriteLine(file);
    }

    private Uri At(string path) => new(new Uri(_site.Urls.Single()), path);

    private static string TextOf(string elements) => WebUtility.HtmlDecode(Tag().Replace(elements, " "));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Href();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
