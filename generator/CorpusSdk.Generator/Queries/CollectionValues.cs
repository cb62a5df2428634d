using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Queries;

/// <summary>The values of a collection's articles that queries can ask for. Each kind is gathered when it is first asked for.</summary>
/// <param name="name">The collection as code names it, <c>Corpus.News</c>.</param>
/// <param name="articles">Its articles with their ids, or with their keys in the set of all articles; gone through for each kind.</param>
internal sealed class CollectionValues(string name, IEnumerable<(string Id, ParsedArticle Article)> articles)
{
    private readonly HashSet<string>?[] _values = new HashSet<string>?[Enum.GetValues(typeof(QueriedValue)).Length];

    public string Name => name;

    /// <summary>The values of a kind, compared as the runtime does. Racing threads gather equal ones.</summary>
    public HashSet<string> Of(QueriedValue kind) => _values[(int)kind] ??= new HashSet<string>(articles.SelectMany(article => ValuesOf(kind, article)), QueriedValues.ComparerOf(kind));

    private static EquatableArray<string> ValuesOf(QueriedValue kind, (string Id, ParsedArticle Article) article) => kind switch
    {
        QueriedValue.Id => [article.Id],
        QueriedValue.Tag => article.Article.Tags,
        QueriedValue.Source => article.Article.Source is { } source ? [source] : [],
        _ => article.Article.Authors,
    };
}
