using CorpusSdk.Facts;
using CorpusSdk.Search;

namespace CorpusSdk.Sets;

/// <summary>Several collections as one source, of which only articles of one type are asked for.</summary>
internal sealed class JoinedArticles<T>(ArticleParts parts) : IArticleSource<T>, ISearchParts
    where T : Article
{
    public int Count => parts.Count;

    public ArticleParts Parts => parts;

    IEnumerable<IArticleSource<Article>> ISearchParts.Parts => parts.Collections;

    public T Get(int index) => (T)parts.Collections[parts.PartOf(ref index)].Get(index);

    public ReadOnlySpan<char> IdOf(int index) => parts.Collections[parts.PartOf(ref index)].IdOf(index);

    public string CollectionOf(int index) => parts.Collections[parts.PartOf(ref index)].CollectionOf(index);

    public DateOnly? DateOf(int index) => parts.Collections[parts.PartOf(ref index)].DateOf(index);

    public bool BodyContains(int index, TextQuery query) => parts.Collections[parts.PartOf(ref index)].BodyContains(index, query);
}
