namespace CorpusSdk.Benchmarks;

/// <summary>CorpusSdk: reads the query, searches and ranks.</summary>
internal sealed class CorpusEngine(string name, ArticleSet<Article> articles, SearchOptions options, IReadOnlyList<WordQuery> queries)
    : ISearchEngine
{
    private readonly string[] _texts = [.. queries.Select(query => query.ForCorpus)];
    private readonly SearchQuery[] _read = [.. queries.Select(query => SearchQuery.Parse(query.ForCorpus))];

    public string Name => name;

    public int Search(int query) => articles.Search(_texts[query], options).Take(10).Length;

    /// <summary>What a search of a query that was read allocates, in bytes.</summary>
    public long Allocated(int query, int hits)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        articles.Search(_read[query], options).Take(hits);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    public int Count(int query) => articles.Search(_read[query], options).Count;
}
