using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace CorpusSdk.Benchmarks;

/// <summary>Gives Lucene.NET words that another reader found.</summary>
internal sealed class GivenWords : TokenStream
{
    private readonly ICharTermAttribute _term;
    private int _next;

    public GivenWords() => _term = AddAttribute<ICharTermAttribute>();

    public List<string> Words { get; set; } = [];

    public override void Reset()
    {
        base.Reset();
        _next = 0;
    }

    public override bool IncrementToken()
    {
        if (_next == Words.Count) return false;

        ClearAttributes();
        _term.SetEmpty().Append(Words[_next++]);
        return true;
    }
}
