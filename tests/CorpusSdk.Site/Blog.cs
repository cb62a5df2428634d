using CorpusSdk.Sample;

namespace CorpusSdk.Site;

/// <summary>The sample corpus as a web site: a list of its articles, and a page for each.</summary>
public static class Blog
{
    private static readonly MarkdownOptions Options = new() { Articles = Corpus.Articles, LinkTo = AddressOf };

    /// <summary>Makes the site; the caller runs it.</summary>
    public static WebApplication Create(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        WebApplication app = builder.Build();
        app.MapGet("/", static () => Html(Page.OfList(Corpus.Articles.OrderByDateDescending(), AddressOf)));
        app.MapGet("/{collection}/{**id}", static (string collection, string id) =>
            Corpus.Articles.TryGetValue($"{collection}/{id}", out Article? article)
                ? Html(Page.OfArticle(article, article.ReadMarkdown(Options)))
                : Results.NotFound());
        return app;
    }

    private static IResult Html(string page) => Results.Content(page, "text/html; charset=utf-8");

    private static string AddressOf(Article article) => $"/{article.Collection.ToLowerInvariant()}/{article.Id}";
}
