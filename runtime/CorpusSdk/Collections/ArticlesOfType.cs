using CorpusSdk.Search;
using CorpusSdk.Sets;

namespace CorpusSdk.Collections;

/// <summary>A source of which only the articles of one type are asked for, as that type. Keeps the source's indexes.</summary>
internal sealed class ArticlesOfType<T> : IArticleSource<T>, ISearchParts
    where T : Article
{
    private readonly IArticleSource<Article> _all;

    public ArticlesOfType(IArticleSource<Article> all) => _all = all;

    public int Count => _all.Count;

    public IEnumerable<IArticleSource<Article>> Parts => ((ISearchParts)_all).Parts;

    public T Get(int index) => (T)_all.Get(index);

    public ReadOnlySpan<char> IdOf(int index) => _all.IdOf(index);

    public string CollectionOf(int index) => _all.CollectionOf(index);

    public DateOnly? DateOf(int index) => _all.DateOf(index);

    public bool BodyContains(int index, TextQuery query) => _all.BodyContains(index, query);
}
