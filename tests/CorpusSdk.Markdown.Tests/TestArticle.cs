using CorpusSdk.CompilerServices;

namespace CorpusSdk.Markdown.Tests;

/// <summary>An article of a path and a body.</summary>
internal sealed class TestArticle : Article
{
    private TestArticle(ArticleData data)
        : base(data)
    {
    }

    public static TestArticle Markdown(string body, string path = "corpus/news/a.md")
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        string id = name[..name.LastIndexOf('.')];
        return new(new ArticleData { Collection = "News", Id = id, Slug = id, Title = id, Path = path, Body = body });
    }

    public static TestArticle Plain(string body) => Markdown(body, "corpus/news/a.txt");
}
