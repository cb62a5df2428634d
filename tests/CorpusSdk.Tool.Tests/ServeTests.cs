using System.Net;
using CorpusSdk.Tool.Serving;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Tests;

public sealed class ServeTests : IAsyncLifetime
{
    private readonly TextFolder _folder = TextFolder.Small();
    private CorpusServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = new CorpusServer(
            () => CorpusSource.Open(_folder.Path, new SourceOptions { UseCache = false, WithSearchIndex = true }), port: 0);
        await _server.StartAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Searches_and_articles_are_answered()
    {
        using HttpClient client = new();
        CancellationToken cancelled = TestContext.Current.CancellationToken;

        Assert.Contains("\"news/first-light\"", await client.GetStringAsync(At("/search?q=lamps"), cancelled), StringComparison.Ordinal);
        Assert.Contains("<p>The lamp was lit.</p>", await client.GetStringAsync(At("/article?key=news%2Ffirst-light"), cancelled), StringComparison.Ordinal);
        using HttpResponseMessage missing = await client.GetAsync(At("/article?key=nowhere"), cancelled);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task Pages_of_other_sites_are_refused()
    {
        using HttpClient client = new();
        using HttpRequestMessage request = new(HttpMethod.Get, _server.Address);
        request.Headers.Host = "example.org";
        using HttpResponseMessage answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_browser_searches_as_one_types_and_follows_changes()
    {
        Chromium.SkipWithout();
        await using WebPage page = await WebPage.OpenAsync(_server.Address);

        await page.Page.TypeAsync("#search", "\"back in the night\"");
        await page.Until("document.querySelector('[role=status]').textContent === '1 of 3 articles'");
        await page.Page.ClickAsync("#list tbody a");
        await page.Until("document.querySelector('h1')?.textContent === 'Second Wind' && document.querySelector('article') !== null");

        await page.Page.GoBackAsync();
        await page.Until("document.querySelector('[role=status]') !== null");
        _folder.Write("news/third-time.md", "---\ntitle: Third Time\n---\n\nText.\n");
        // A page hears of a change once it listens, which nothing tells from outside.
        for (int tries = 0; tries < 60 && await StatusOf(page) != "4 articles"; tries++)
        {
            _server.Refresh();
            await Task.Delay(500, TestContext.Current.CancellationToken);
        }

        Assert.Equal("4 articles", await StatusOf(page));
        Assert.Empty(page.Complaints);
    }

    private Uri At(string path) => new(new Uri(_server.Address), path);

    private static async Task<string?> StatusOf(WebPage page)
    {
        try
        {
            return await page.Ask<string?>("document.querySelector('[role=status]')?.textContent");
        }
        catch (PuppeteerSharp.PuppeteerException)
        {
            // The page is being loaded again.
            return null;
        }
    }
}
