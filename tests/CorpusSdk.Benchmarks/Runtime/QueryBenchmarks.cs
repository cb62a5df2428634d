using System.Reflection;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using CorpusSdk.Generator.Writing;
using Microsoft.Data.Sqlite;

namespace CorpusSdk.Benchmarks;

/// <summary>What programs ask of 2,000 articles, and what the same costs in what they would use instead.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
[MemoryDiagnoser(displayGenColumns: false)]
public class QueryBenchmarks
{
    private const int Count = 2_000;
    private static readonly DateOnly From = new(2018, 1, 1);
    private static readonly DateOnly To = new(2018, 12, 31);

    private Stores _stores = null!;
    private ArticleUnion _packed = null!;
    private ArticleUnion _literal = null!;
    private Assembly _embedded = null!;
    private string[] _names = [];
    private Dictionary<string, StoredArticle> _json = null!;
    private SqliteConnection _sqlite = null!;
    private string[] _keys = [];
    private int _next;

    [GlobalSetup]
    public void SetUp()
    {
        _stores = new Stores(Count);
        _packed = _stores.Articles;
        _literal = _stores.Load(Contender.Literal);
        _embedded = _stores.LoadAssembly(Contender.Embedded);
        _names = _embedded.GetManifestResourceNames();
        StoredArticle[] stored = _stores.Stored();
        _stores.WriteDatabase(stored);
        _keys = [.. stored.Select(article => article.Key)];
        _stores.WriteJson(stored);
        _json = JsonSerializer.Deserialize(File.ReadAllBytes(_stores.JsonFile), StoredArticles.Default.StoredArticleArray)!.ToDictionary(
            article => article.Key);
        _sqlite = new SqliteConnection("Data Source=" + _stores.Database);
        _sqlite.Open();
    }

    [GlobalCleanup]
    public void CleanUp()
    {
        _sqlite.Dispose();
        _stores.Dispose();
    }

    [BenchmarkCategory("look-up by id"), Benchmark(Baseline = true, Description = "CorpusSdk")]
    public string LookUp() => _packed[NextKey()].Title;

    [BenchmarkCategory("look-up by id"), Benchmark(Description = "JSON in a dictionary")]
    public string LookUpJson() => _json[NextKey()].Title;

    [BenchmarkCategory("look-up by id"), Benchmark(Description = "SQLite")]
    public string LookUpSqlite() => (string)Scalar("select title from articles where key = $a", NextKey());

    [BenchmarkCategory("every title"), Benchmark(Baseline = true, Description = "CorpusSdk")]
    public int Enumerate()
    {
        int length = 0;
        foreach (Article article in _packed) length += article.Title.Length;
        return length;
    }

    [BenchmarkCategory("every title"), Benchmark(Description = "JSON in a dictionary")]
    public int EnumerateJson() => _json.Values.Sum(article => article.Title.Length);

    [BenchmarkCategory("every title"), Benchmark(Description = "SQLite")]
    public long EnumerateSqlite() => (long)Scalar("select sum(length(title)) from articles");

    [BenchmarkCategory("one year"), Benchmark(Baseline = true, Description = "CorpusSdk")]
    public int Between() => _packed.Between(From, To).Count;

    [BenchmarkCategory("one year"), Benchmark(Description = "JSON in a dictionary")]
    public int BetweenJson() =>
        _json.Values.Count(
            article => string.CompareOrdinal(article.Date, "2018-01-01") >= 0 && string.CompareOrdinal(article.Date, "2018-12-31") <= 0);

    [BenchmarkCategory("one year"), Benchmark(Description = "SQLite, indexed")]
    public long BetweenSqlite() => (long)Scalar("select count(*) from articles where date between $a and $b", "2018-01-01", "2018-12-31");

    [BenchmarkCategory("words in all"), Benchmark(Baseline = true, Description = "CorpusSdk")]
    public int Words()
    {
        int words = 0;
        foreach (Article article in _packed) words += article.WordCount;
        return words;
    }

    [BenchmarkCategory("words in all"), Benchmark(Description = "SQLite, counted when written")]
    public long WordsSqlite() => (long)Scalar("select sum(words) from articles");

    [BenchmarkCategory("a body"), Benchmark(Baseline = true, Description = "CorpusSdk")]
    public int Body() => _packed[NextKey()].Body.Length;

    [BenchmarkCategory("a body"), Benchmark(Description = "CorpusSdk, one literal per file")]
    public int BodyLiteral() => _literal[NextKey()].Body.Length;

    [BenchmarkCategory("a body"), Benchmark(Description = "EmbeddedResource and StreamReader")]
    public int BodyEmbedded()
    {
        using var reader = new StreamReader(_embedded.GetManifestResourceStream(_names[Next() % _names.Length])!, Encoding.UTF8);
        return reader.ReadToEnd().Length;
    }

    [BenchmarkCategory("a body"), Benchmark(Description = "SQLite")]
    public int BodySqlite() => ((string)Scalar("select body from articles where key = $a", NextKey())).Length;

    private string NextKey() => _keys[Next() % _keys.Length];

    /// <summary>Another one each time: a body that somebody still holds would not be decoded again.</summary>
    private int Next() => (_next += 7919) & int.MaxValue;

    private object Scalar(string query, string? a = null, string? b = null)
    {
        using SqliteCommand command = _sqlite.CreateCommand();
#pragma warning disable CA2100 // The queries are those above.
        command.CommandText = query;
#pragma warning restore CA2100
        if (a is not null) command.Parameters.AddWithValue("$a", a);
        if (b is not null) command.Parameters.AddWithValue("$b", b);
        return command.ExecuteScalar()!;
    }
}
