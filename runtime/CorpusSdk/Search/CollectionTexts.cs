using CorpusSdk.Sets;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>The articles of a collection as a search sees them.</summary>
internal sealed class CollectionTexts(IArticleSource<Article> articles) : ISearchIndexSource
{
    public string Collection => Count == 0 ? "" : articles.CollectionOf(0);

    public int Count => articles.Count;

    public ReadOnlySpan<char> IdOf(int ordinal) => articles.IdOf(ordinal);

    public string BodyOf(int ordinal) => articles.Get(ordinal).Body;

    public bool IsMarkdown(int ordinal) => BodyReader.IsMarkdown(articles.Get(ordinal).Path);

    public SearchIndex? OpenIndex() => (articles as IIndexedSource)?.OpenIndex();

    public int DayOf(int ordinal) => articles.DateOf(ordinal) is { } date ? date.DayNumber + 1 : 0;

    public DocumentFields FieldsOf(int ordinal)
    {
        Article article = articles.Get(ordinal);
        Values values = new();
        values.Start(article.Source, article.Language, article.Authors, article.Tags);
        foreach (KeyValuePair<string, FieldValue> field in article.Fields)
        {
            values.Add(field.Key, field.Value);
        }

        return values.Complete(article.Title, article.Headline, article.Body.AsMemory(), article.Path, article.Language);
    }

    private sealed class Values : FieldCollector<FieldValue>
    {
        protected override IEnumerable<FieldValue> ItemsOf(FieldValue value) => value.Items;

        protected override string? TextOf(FieldValue value) => value.AsString();

        protected override IEnumerable<KeyValuePair<string, FieldValue>> FieldsOf(FieldValue value) => value.Fields;
    }
}
