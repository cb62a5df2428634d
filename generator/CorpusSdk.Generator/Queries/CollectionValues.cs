using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Generator.Queries;

/// <summary>The values of a collection's articles that queries can ask for. Each kind is gathered when it is first asked for.</summary>
/// <param name="name">The collection as code names it, <c>Corpus.News</c>.</param>
/// <param name="articles">Its articles with their ids, or with their keys in the set of all articles; gone through for each kind.</param>
internal sealed class CollectionValues(string name, IEnumerable<(string Id, ArticleFile File)> articles)
{
    private readonly HashSet<string>?[] _values = new HashSet<string>?[Enum.GetValues(typeof(QueriedValue)).Length];

    private HashSet<string>? _searchFields;

    public string Name => name;

    public IEnumerable<ArticleFile> Files => articles.Select(static article => article.File);

    /// <summary>The ids of the drafts that are left out.</summary>
    public HashSet<string> Drafts { get; init; } = [];

    /// <summary>The keys of headers that a search can ask for, in lower case; keys of mappings after a dot.</summary>
    public HashSet<string> SearchFields => _searchFields ??= ReadSearchFields();

    /// <summary>The values of a kind, compared as the runtime does. Racing threads gather equal ones.</summary>
    public HashSet<string> Of(QueriedValue kind) =>
        _values[(int)kind] ??= new HashSet<string>(
            articles.SelectMany(article => ValuesOf(kind, article.Id, article.File.Article)), QueriedValues.ComparerOf(kind));

    private static EquatableArray<string> ValuesOf(QueriedValue kind, string id, ParsedArticle article) => kind switch
    {
        QueriedValue.Id => [id],
        QueriedValue.Tag => article.Tags,
        QueriedValue.Source => article.Source is { } source ? [source] : [],
        _ => article.Authors,
    };

    private HashSet<string> ReadSearchFields()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var fields = new SearchedFields();
        foreach (ArticleFile file in Files)
        {
            fields.Read(file.Article);
            names.UnionWith(fields.Values.Select(static field => Casing.Fold(field.Key)));
        }

        return names;
    }
}
