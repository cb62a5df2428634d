namespace CorpusSdk.Xunit;

/// <summary>Picks articles of a set by their ids.</summary>
internal static class ArticleSelector
{
    /// <param name="articles">The set.</param>
    /// <param name="ids">The ids, each of which has to be there.</param>
    /// <param name="notFound">Makes the exception for one that is not.</param>
    public static ArticleSet<T> WithIds<T>(
        ArticleSet<T> articles, string[] ids, Func<string, string, IEnumerable<string>, Exception> notFound)
        where T : Article
    {
        Dictionary<string, int> positions = new(StringComparer.Ordinal);
        for (int i = 0; i < articles.Count; i++)
        {
            positions.Add(articles[i].Id, i);
        }

        int[] picked = new int[ids.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            picked[i] = positions.TryGetValue(ids[i], out int position)
                ? position
                : throw notFound($"has the id '{ids[i]}'", ids[i], positions.Keys);
        }

        return articles.Pick(picked);
    }

    /// <summary>The article with an id; null when there is none.</summary>
    public static T? Find<T>(string id)
        where T : Article, IArticleType<T>
    {
        if (T.All is ArticleCollection<T> collection)
        {
            return collection.TryGetValue(id, out T? article) ? article : null;
        }

        return T.All.FirstOrDefault(article => article.Id == id);
    }
}
