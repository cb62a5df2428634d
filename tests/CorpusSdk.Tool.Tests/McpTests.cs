using System.IO.Pipelines;
using System.Text.Json;
using CorpusSdk.Tool.Models;
using CorpusSdk.Tool.Sources;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace CorpusSdk.Tool.Tests;

/// <summary>A corpus, asked by the protocol's own client.</summary>
public sealed class McpTests : IAsyncLifetime
{
    private readonly Pipe _toServer = new();
    private readonly Pipe _toClient = new();
    private readonly CorpusSource _source = CorpusSource.Open(CompiledTests.Sample, new SourceOptions());
    private StreamServerTransport _transport = null!;
    private McpServer _server = null!;
    private McpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _transport = new StreamServerTransport(_toServer.Reader.AsStream(), _toClient.Writer.AsStream(), "corpus");
        _server = McpServer.Create(_transport, new CorpusTools(_source).Options());
        _ = _server.RunAsync(TestContext.Current.CancellationToken);
        _client = await McpClient.CreateAsync(
            new StreamClientTransport(_toServer.Writer.AsStream(), _toClient.Reader.AsStream()),
            cancellationToken: TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        await _server.DisposeAsync();
        await _transport.DisposeAsync();
        _source.Dispose();
    }

    [Fact]
    public async Task Tools_are_described()
    {
        IList<McpClientTool> tools = await _client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["facets", "list", "search", "show"], tools.Select(static tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, static tool => Assert.NotEmpty(tool.Description));
    }

    [Fact]
    public async Task A_search_leads_to_an_article()
    {
        JsonElement found = await Call("search", new() { ["query"] = "nato \"defense minister\"" });
        string key = found.GetProperty("hits")[0].GetProperty("key").GetString()!;
        JsonElement article = await Call("show", new() { ["key"] = key });

        Assert.Equal(Sample.Corpus.News["000-7687692cd4fda39e"].Body, article.GetProperty("body").GetString());
    }

    [Fact]
    public async Task Articles_are_listed_and_counted()
    {
        JsonElement list = await Call("list", new() { ["collection"] = "news", ["from"] = "2021-01-01", ["to"] = "2021-12-31" });
        JsonElement facets = await Call("facets", []);

        Assert.Equal(
            Sample.Corpus.News.InYear(2021).Count, list.GetProperty("articles").GetArrayLength());
        Assert.Equal(Sample.Corpus.Articles.Count, facets.GetProperty("articles").GetInt32());
    }

    [Fact]
    public async Task Articles_are_resources()
    {
        CancellationToken cancelled = TestContext.Current.CancellationToken;
        IList<McpClientResource> resources = await _client.ListResourcesAsync(cancellationToken: cancelled);
        ReadResourceResult read = await _client.ReadResourceAsync(new Uri(resources[0].Uri), cancellationToken: cancelled);

        Assert.Equal(Sample.Corpus.Articles.Count, resources.Count);
        Assert.Equal(Sample.Corpus.Articles[0].Body, ((TextResourceContents)read.Contents[0]).Text);
        await Assert.ThrowsAnyAsync<McpException>(async () => await _client.ReadResourceAsync(new Uri("corpus:///nowhere"), cancellationToken: cancelled));
    }

    [Fact]
    public async Task What_is_not_there_is_said()
    {
        CallToolResult result = await _client.CallToolAsync(
            "show", new Dictionary<string, object?> { ["key"] = "nowhere" }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(result.IsError);
        Assert.Contains("There is no article 'nowhere'", ((TextContentBlock)result.Content[0]).Text, StringComparison.Ordinal);
    }

    private async Task<JsonElement> Call(string tool, Dictionary<string, object?> arguments)
    {
        CallToolResult result = await _client.CallToolAsync(tool, arguments, cancellationToken: TestContext.Current.CancellationToken);
        return JsonDocument.Parse(((TextContentBlock)result.Content[0]).Text).RootElement;
    }
}
