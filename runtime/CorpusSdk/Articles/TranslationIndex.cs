namespace CorpusSdk.Articles;

/// <summary>The articles of a collection that say the same in several languages, by the path that they have in common.</summary>
internal sealed class TranslationIndex
{
    private readonly Dictionary<string, List<Article>> _byPath = new(StringComparer.Ordinal);

    /// <param name="articles">All articles of the collection, in ordinal order of their ids.</param>
    public TranslationIndex(IEnumerable<Article> articles)
    {
        foreach (Article article in articles)
        {
            if (!_byPath.TryGetValue(article.TranslatedPath, out List<Article>? same)) _byPath.Add(article.TranslatedPath, same = []);

            same.Add(article);
        }

        foreach (string path in _byPath.Where(static same => same.Value.Count == 1).Select(static same => same.Key).ToList())
        {
            _byPath.Remove(path);
        }
    }

    /// <summary>Returns the translations of an article, in ordinal order of their languages; those of one language by their ids.</summary>
    public IReadOnlyList<Article> Of(Article article) => _byPath.TryGetValue(article.TranslatedPath, out List<Article>? same)
        ? [.. same
            .Where(other => !string.Equals(other.Language, article.Language, StringComparison.OrdinalIgnoreCase))
            .OrderBy(static other => other.Language, StringComparer.Ordinal)]
        : [];

    /// <summary>A path without what follows the last dot of its file's name; a name that only starts with a dot has no extension.</summary>
    public static string WithoutExtension(string path)
    {
        int dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1 ? path[..dot] : path;
    }
}
