using System.ComponentModel;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CorpusSdk.Fields;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Schemas;
using CorpusSdk.Tool.Sources;
using CorpusSdk.Tool.Streaming;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace CorpusSdk.Tool.Models;

/// <summary>A corpus for language models: its articles as resources, and questions as tools, by the Model Context Protocol.</summary>
internal sealed class CorpusTools(CorpusSource source)
{
    private const string Scheme = "corpus:///";

    private const int PageLength = 200;

    private const int MostResults = 100;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        // A model pays for every character that it reads.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Lazy<Dictionary<string, Article>> _byKey = new(
        () => source.Articles.ToDictionary(source.KeyOf, StringComparer.Ordinal));

    public McpServerOptions Options() => new()
    {
        ServerInfo = new Implementation { Name = "corpus", Version = ToolVersion.Current },
        ServerInstructions = "A corpus of articles. Search it, list what is in it, and show articles by their keys.",
        ToolCollection = [
            Tool("search", "Finds articles by words, \"phrases\", +must, -not, title:word, tag:value, date:2021-12..2022-03. Best first.", Search),
            Tool("list", "Lists articles, newest first, perhaps of a collection, tag or source, or between two days.", List),
            Tool("show", "Shows an article: its metadata and its text.", Show),
            Tool("facets", "Counts articles by collection, source, author, tag, language and year.", Facets)],
        Handlers = new McpServerHandlers
        {
            ListResourcesHandler = (request, _) => ValueTask.FromResult(ListResources(request.Params?.Cursor)),
            ReadResourceHandler = (request, _) => ValueTask.FromResult(ReadResource(request.Params!.Uri)),
        },
    };

    private static McpServerTool Tool(string name, string description, Delegate method) => McpServerTool.Create(
        method, new McpServerToolCreateOptions { Name = name, Description = description, ReadOnly = true, SerializerOptions = Json });

    private string Search([Description("The query.")] string query, [Description("How many at most, 100 or less.")] int take = 10)
    {
        SearchResults<Article> results = source.Articles.Search(query, new SearchOptions { Lenient = true });
        return Serialize(new
        {
            results.Count,
            Hits = results.Take(Math.Clamp(take, 0, MostResults)).Select(hit => new
            {
                Key = source.KeyOf(hit.Article),
                hit.Article.Title,
                Date = Texts.Day(hit.Article.Date),
                hit.Score,
                Snippet = hit.Snippet.Text,
            }),
        });
    }

    private string List(
        [Description("Only of a collection.")] string? collection = null,
        [Description("Only with a tag.")] string? tag = null,
        [Description("Only of a source.")] string? publisher = null,
        [Description("Only of this day or later, such as 2021-12-22.")] DateOnly? from = null,
        [Description("Only of this day or earlier.")] DateOnly? to = null,
        [Description("How many to pass over.")] int skip = 0,
        [Description("How many at most, 100 or less.")] int take = 20)
    {
        ArticleSet<Article> found = source.Articles;
        if (from is not null || to is not null) found = found.Between(from ?? DateOnly.MinValue, to ?? DateOnly.MaxValue);
        if (tag is not null) found = found.Tagged(tag);
        if (publisher is not null) found = found.From(publisher);
        IEnumerable<Article> chosen = found.OrderByDateDescending().Where(
            article => collection is null || NameComparison.IgnoringCase.Equals(collection, article.Collection));
        return Serialize(new
        {
            Articles = chosen.Skip(Math.Max(0, skip)).Take(Math.Clamp(take, 0, MostResults))
                .Select(article => ArticleSummary.Of(article, source.KeyOf(article))),
        });
    }

    private string Show([Description("The article's key, such as news/first-light.")] string key) =>
        _byKey.Value.TryGetValue(key, out Article? article)
            ? Serialize(new { Article = ArticleSummary.Of(article, key), article.Headline, article.Fields, article.Body })
            : throw new McpException($"There is no article '{key}'. Ask search or list for keys.");

    private string Facets([Description("How many values of each, 100 or less.")] int top = 20)
    {
        Statistics statistics = new(new PackedArticles(source.Articles), Math.Clamp(top, 0, MostResults), CancellationToken.None);
        return Serialize(statistics);
    }

    private ListResourcesResult ListResources(string? cursor)
    {
        int start = int.TryParse(cursor, out int given) && given >= 0 ? given : 0;
        ArticleSet<Article> page = source.Articles.Skip(start).Take(PageLength);
        return new ListResourcesResult
        {
            Resources = [.. page.Select(article => new Resource
            {
                Uri = Scheme + Uri.EscapeDataString(source.KeyOf(article)), Name = source.KeyOf(article), Title = article.ToString(),
                MimeType = "text/markdown",
            })],
            NextCursor = start + PageLength < source.Articles.Count
                ? (start + PageLength).ToString(CultureInfo.InvariantCulture)
                : null,
        };
    }

    private ReadResourceResult ReadResource(string uri)
    {
        string key = uri.StartsWith(Scheme, StringComparison.Ordinal) ? Uri.UnescapeDataString(uri[Scheme.Length..]) : "";
        return _byKey.Value.TryGetValue(key, out Article? article)
            ? new ReadResourceResult { Contents = [new TextResourceContents { Uri = uri, MimeType = "text/markdown", Text = article.Body }] }
            : throw new McpException($"There is no resource '{uri}'.");
    }

    private static string Serialize<T>(T value) => JsonSerializer.Serialize(value, Json);
}
