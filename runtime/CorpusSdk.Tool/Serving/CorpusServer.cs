using System.Text;
using System.Threading.Channels;
using CorpusSdk.Tool.Checking;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Reports;
using CorpusSdk.Tool.Sources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CorpusSdk.Tool.Serving;

/// <summary>The report of a corpus on this machine alone, with its articles, a search over their texts, and news of changes.</summary>
internal sealed class CorpusServer : IAsyncDisposable
{
    private const int MostHits = 1000;

    private readonly Func<CorpusSource> _open;
    private readonly WebApplication _application;
    private readonly List<Channel<int>> _listeners = [];
    private volatile Served _served;

    /// <param name="open">Opens the corpus as it is now.</param>
    /// <param name="port">The port; 0 for any that is free.</param>
    public CorpusServer(Func<CorpusSource> open, int port)
    {
        _open = open;
        _served = new Served(open());
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        // A page of another site that resolves its name to this machine is not answered.
        builder.WebHost.UseSetting("AllowedHosts", "localhost;127.0.0.1");
        _application = builder.Build();
        _application.UseHostFiltering();
        _application.MapGet("/", Index);
        _application.MapGet("/search", Search);
        _application.MapGet("/article", ShowArticle);
        _application.MapGet("/changes", Changes);
    }

    /// <summary>Gets the address, once started.</summary>
    public string Address => _application.Urls.First();

    public Task StartAsync(CancellationToken cancellation) => _application.StartAsync(cancellation);

    /// <summary>Reads the corpus anew, and tells the pages that are open.</summary>
    public void Refresh()
    {
        // The last one may be in use by a page that is being written.
        _served = new Served(_open());
        lock (_listeners)
        {
            foreach (Channel<int> listener in _listeners)
            {
                listener.Writer.TryWrite(0);
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _served.Source.Dispose();
    }

    private async Task Index(HttpContext context)
    {
        Served served = _served;
        using MemoryStream page = new();
        ReportPage.Write(page, ReportData.Of(served.Source, context.RequestAborted), isLive: true);
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.Body.WriteAsync(page.GetBuffer().AsMemory(0, (int)page.Length), context.RequestAborted);
    }

    private IResult Search(string q)
    {
        Served served = _served;
        SearchResults<Article> results = served.Source.Articles.Search(q, new SearchOptions { Lenient = true });
        return Results.Json(new { results.Count, Keys = results.Take(MostHits).Select(hit => served.Source.KeyOf(hit.Article)) });
    }

    private IResult ShowArticle(string key)
    {
        Served served = _served;
        return served.Keys.TryGetValue(key, out Article? article)
            ? Results.Content(ArticlePage.Of(article, served.Source), "text/html; charset=utf-8", Encoding.UTF8)
            : Results.NotFound($"There is no article '{key}'.");
    }

    private async Task Changes(HttpContext context)
    {
        var news = Channel.CreateBounded<int>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        lock (_listeners)
        {
            _listeners.Add(news);
        }

        context.Response.ContentType = "text/event-stream";
        try
        {
            await context.Response.Body.FlushAsync(context.RequestAborted);
            CancellationToken stopping = _application.Lifetime.ApplicationStopping;
            using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
            await foreach (int _ in news.Reader.ReadAllAsync(either.Token))
            {
                await context.Response.WriteAsync("data: changed\n\n", either.Token);
                await context.Response.Body.FlushAsync(either.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the server is stopped.
        }
        finally
        {
            lock (_listeners)
            {
                _listeners.Remove(news);
            }
        }
    }

    /// <summary>A state of the corpus.</summary>
    private sealed class Served(CorpusSource source)
    {
        public CorpusSource Source => source;

        public IReadOnlyDictionary<string, Article> Keys =>
            field ??= source.Articles.ToDictionary(source.KeyOf, StringComparer.Ordinal);
    }
}
