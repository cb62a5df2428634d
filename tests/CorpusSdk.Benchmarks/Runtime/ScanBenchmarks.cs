using System.Text;
using BenchmarkDotNet.Attributes;

namespace CorpusSdk.Benchmarks;

/// <summary>Looking for a text in 10,000 bodies: as articles, in the raw UTF-8 as fast as the runtime can, and in strings.</summary>
public class ScanBenchmarks
{
    private const int Count = 10_000;

    private Stores _stores = null!;
    private ArticleUnion _articles = null!;
    private byte[] _utf8 = [];
    private string[] _strings = [];
    private byte[] _needle = [];
    private string _text = "";

    [Params("in no body", "tarenomi")]
    public string Needle { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        _stores = new Stores(Count);
        _articles = _stores.Articles;
        _strings = [.. _articles.Select(article => article.Body)];
        _utf8 = Encoding.UTF8.GetBytes(string.Concat(_strings));
        _text = Needle == "in no body" ? "xylophone" : Needle;
        _needle = Encoding.UTF8.GetBytes(_text);
    }

    [GlobalCleanup]
    public void CleanUp() => _stores.Dispose();

    [Benchmark(Baseline = true, Description = "raw scan of the UTF-8")]
    public int Raw()
    {
        int found = 0;
        ReadOnlySpan<byte> rest = _utf8;
        for (int at = rest.IndexOf(_needle); at >= 0; at = rest.IndexOf(_needle))
        {
            found++;
            rest = rest[(at + _needle.Length)..];
        }

        return found;
    }

    [Benchmark(Description = "Containing")]
    public int Containing() => _articles.Containing(_text).Count;

    [Benchmark(Description = "string.Contains, one by one")]
    public int Strings() => _strings.Count(body => body.Contains(_text, StringComparison.Ordinal));
}
