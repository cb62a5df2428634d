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
        List<KeyValuePair<string, string>> values = [];
        Add(values, FieldNames.Source, article.Source);
        Add(values, FieldNames.Language, article.Language);
        foreach (string author in article.Authors)
        {
            Add(values, FieldNames.Author, author);
        }

        foreach (string tag in article.Tags)
        {
            Add(values, FieldNames.Tag, tag);
        }

        foreach (KeyValuePair<string, FieldValue> field in article.Fields)
        {
            Add(values, field.Key, field.Value);
        }

        return new DocumentFields(
            article.Title, article.Headline, article.Body, BodyReader.IsMarkdown(article.Path), DocumentFields.IsEnglish(article.Language), values);
    }

    private static void Add(List<KeyValuePair<string, string>> values, string field, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            values.Add(new(field, value));
        }
    }

    private static void Add(List<KeyValuePair<string, string>> values, string field, FieldValue value)
    {
        // What the article has as a member is there already, as it was read.
        if (FieldNames.IsStandard(field))
        {
            return;
        }

        foreach (FieldValue item in value.Items)
        {
            Add(values, field, item.AsString());
            foreach (KeyValuePair<string, FieldValue> inner in item.Fields)
            {
                Add(values, $"{field}.{inner.Key}", inner.Value);
            }
        }
    }
}
