using CorpusSdk.CompilerServices;

namespace CorpusSdk.Markdown.Tests;

/// <summary>An article of a path and a body.</summary>
internal sealed class TestArticle : Article
{
    private TestArticle(ArticleData data)
        : base(data)
    {
    }

    public static TestArticle Markdown(string body, string path = "corpus/news/a.md") => Of("News", body, path);

    public static TestArticle Guide(string path) => Of("Guides", "", path);

    public static TestArticle Plain(string body) => Markdown(body, "corpus/news/a.txt");

    private static TestArticle Of(string collection, string body, string path)
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        string id = name[..name.LastIndexOf('.')];
        return new(new ArticleData { Collection = collection, Id = id, Slug = id, Title = id, Path = path, Body = body });
    }
}
