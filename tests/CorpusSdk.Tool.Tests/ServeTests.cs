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

        Assert.Contains("\"news/first-light\"", await client.GetStringAsync($"{_server.Address}/search?q=lamps", cancelled), StringComparison.Ordinal);
        Assert.Contains("<p>The lamp was lit.</p>", await client.GetStringAsync($"{_server.Address}/article?key=news%2Ffirst-light", cancelled), StringComparison.Ordinal);
        using HttpResponseMessage missing = await client.GetAsync($"{_server.Address}/article?key=nowhere", cancelled);
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
        Assert.SkipWhen(WebPage.Browser is null, "There is no Chromium on this machine.");
        await using WebPage page = await WebPage.OpenAsync(_server.Address);

        await page.Page.TypeAsync("#search", "\"back in the night\"");
        await page.Until("document.querySelector('[role=status]').textContent === '1 of 3 articles'");
        await page.Page.ClickAsync("#list tbody a");
        await page.Until("document.querySelector('h1')?.textContent === 'Second Wind' && document.querySelector('article') !== null");

        await page.Page.GoBackAsync();
        await page.Until("document.querySelector('[role=status]') !== null");
        _folder.Write("news/third-time.md", "---\ntitle: Third Time\n---\n\nText.\n");
        // The page says that it listens by being there: what it misses before, it has when it is loaded.
        await page.Until("typeof data !== 'undefined'");
        _server.Refresh();
        await page.Page.ReloadAsync();
        await page.Until("document.querySelector('[role=status]').textContent === '4 articles'");
        Assert.DoesNotContain(page.Complaints, static complaint => !complaint.EndsWith("/changes", StringComparison.Ordinal));
    }
}
