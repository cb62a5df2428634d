using System.Runtime.CompilerServices;

namespace CorpusSdk;

/// <summary>The articles of a list by their paths, kept as long as the list.</summary>
internal sealed class ArticlePaths
{
    private static readonly ConditionalWeakTable<IReadOnlyList<Article>, ArticlePaths> Known = [];

    private readonly Dictionary<string, Article> _articles = new(StringComparer.Ordinal);
    private readonly int _count;

    private ArticlePaths(IReadOnlyList<Article> articles)
    {
        _count = articles.Count;
        for (int i = 0; i < _count; i++)
        {
            // Of two articles of one file, the first is meant.
            _articles.TryAdd(articles[i].Path, articles[i]);
        }
    }

    public static ArticlePaths Of(IReadOnlyList<Article> articles)
    {
        if (Known.TryGetValue(articles, out ArticlePaths? paths) && paths._count == articles.Count) return paths;

        // Racing threads may both go through the articles, and find the same.
        paths = new ArticlePaths(articles);
        Known.AddOrUpdate(articles, paths);
        return paths;
    }

    public Article? Find(string path) => _articles.GetValueOrDefault(path);
}
