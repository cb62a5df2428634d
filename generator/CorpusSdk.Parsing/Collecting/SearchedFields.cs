using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Parsing.Collecting;

/// <summary>A parsed article → what of it searches can ask for, as the runtime reads it where a pack has no index.</summary>
internal sealed class SearchedFields : FieldCollector<FieldValue>
{
    /// <summary>Starts over with the fields of an article.</summary>
    public void Read(ParsedArticle article)
    {
        Start(article.Source, article.Language, article.Authors, article.Tags);
        foreach (HeaderField field in article.Header.Fields) Add(field.Key, field.Value);
    }

    protected override IEnumerable<FieldValue> ItemsOf(FieldValue value) => value switch
    {
        ListValue list => list.Items,
        ScalarValue { IsNull: true } => [],
        _ => [value],
    };

    protected override string? TextOf(FieldValue value) => value is ScalarValue { IsNull: false } scalar ? scalar.Text : null;

    protected override IEnumerable<KeyValuePair<string, FieldValue>> FieldsOf(FieldValue value) =>
        value is MappingValue mapping
            ? mapping.Fields.Select(static field => new KeyValuePair<string, FieldValue>(field.Key, field.Value))
            : [];
}
