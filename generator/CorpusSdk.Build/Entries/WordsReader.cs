using System.Text;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Build.Entries;

/// <summary>An article → its words, as the runtime reads them where a pack has no index. Each thread has its own.</summary>
internal sealed class WordsReader : FieldCollector<FieldValue>
{
    private readonly DocumentTerms _terms = new();
    private char[] _body = new char[1 << 14];

    /// <param name="file">The article.</param>
    /// <param name="body">Its body as UTF-8.</param>
    /// <returns>The words, until the next article is read.</returns>
    public ArraySegment<byte> Read(ArticleFile file, ArraySegment<byte> body)
    {
        if (_body.Length < body.Count) _body = new char[Math.Max(_body.Length * 2, body.Count)];
        int length = Encoding.UTF8.GetChars(body.Array!, body.Offset, body.Count, _body, 0);
        ParsedArticle article = file.Article;
        Start(article.Source, article.Language, article.Authors, article.Tags);
        foreach (HeaderField field in article.Header.Fields) Add(field.Key, field.Value);
        return _terms.Read(Complete(article.Title, article.Headline, _body.AsMemory(0, length), file.Item.DisplayPath, article.Language));
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
