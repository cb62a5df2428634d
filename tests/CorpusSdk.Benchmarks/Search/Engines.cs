namespace CorpusSdk.Benchmarks;

/// <summary>All engines, opened for a list of queries.</summary>
internal sealed class Engines : IDisposable
{
    private readonly IReadOnlyList<WordQuery> _queries;
    private readonly CorpusEngine _plain;
    private readonly LuceneEngine _lucene;
    private readonly SqliteEngine _sqlite;

    public Engines(SearchCorpus corpus, IReadOnlyList<WordQuery> queries)
    {
        _queries = queries;
        _plain = new CorpusEngine("**CorpusSdk**, no stems", corpus.Articles, new SearchOptions { Stemming = Stemming.None }, queries);
        _lucene = new LuceneEngine(corpus.LuceneFolder, LuceneEngine.Usual, queries);
        _sqlite = new SqliteEngine(corpus.SqliteFile, queries);
        All = [_plain, new CorpusEngine("CorpusSdk, defaults", corpus.Articles, new SearchOptions(), queries), _lucene, _sqlite];
    }

    public ISearchEngine[] All { get; }

    /// <summary>Gets the place of Lucene.NET.</summary>
    public int Baseline => Array.IndexOf(All, _lucene);

    public Latencies Measure(int rounds) => Latencies.Of(All, _queries.Count, rounds);

    /// <summary>What one search allocates, once all has run.</summary>
    public void PrintAllocation()
    {
        long[] sorted = [.. Enumerable.Range(0, _queries.Count).Select(query => _plain.Allocated(query, 10)).Order()];
        int[] byCount = [.. Enumerable.Range(0, _queries.Count).Where(query => _queries[query].Words.Length == 2).OrderBy(_plain.Count)];
        int few = byCount.First(query => _plain.Count(query) >= 10);
        int many = byCount[^1];
        Console.WriteLine(
            $"\nA search for the best 10 allocates {sorted[sorted.Length / 2]} B at the median, {sorted[^1]} B at most: "
            + $"{_plain.Allocated(few, 10)} B where {_plain.Count(few)} articles match, "
            + $"{_plain.Allocated(many, 10)} B where {MarkdownTable.Count(_plain.Count(many))} do, "
            + $"and {_plain.Allocated(many, 1)} B for the best one of these.");
    }

    public void Dispose()
    {
        _lucene.Dispose();
        _sqlite.Dispose();
    }
}
