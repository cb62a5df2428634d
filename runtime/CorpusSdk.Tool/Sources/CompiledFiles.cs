using CorpusSdk.Fields;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Tool.Sources;

/// <summary>
/// The articles of a compiled corpus as the files that they came from were parsed, as far as types are inferred from that: without
/// places, bodies and links.
/// </summary>
internal static class CompiledFiles
{
    /// <summary>The number of <c>ValueKind.Text</c>, which both the library and the parser have.</summary>
    private const byte Text = 0;

    public static EquatableArray<ParsedFile> Of(IEnumerable<Article> articles) => articles.Select(FileOf).ToEquatableArray();

    private static ParsedFile FileOf(Article article)
    {
        var item = new ArticleItem(article.Path, article.Path, article.Collection, article.Id);
        ParsedArticle parsed = new()
        {
            Format = "",
            Title = article.Title,
            Headline = article.Headline,
            Date = DayOf(article.Date),
            Time = article.Time is { } time ? new ClockTime(time.Hour, time.Minute, time.Second) : null,
            Source = article.Source,
            Authors = article.Authors.ToEquatableArray(),
            Tags = article.Tags.ToEquatableArray(),
            Language = article.Language,
            IsDraft = article.IsDraft,
            Order = article.Order,
            Id = article.Id,
            Body = "",
            Header = new ArticleHeader(FieldsOf(article.Fields, field => IsStandard(field, article)), 0, []),
        };
        return new ParsedFile(item, ArticleFile.From(item, parsed), []);
    }

    private static CalendarDate? DayOf(DateOnly? date) => date is { } day ? new CalendarDate(day.Year, day.Month, day.Day) : null;

    private static EquatableArray<HeaderField> FieldsOf(ArticleFields fields, Func<string, bool> isStandard) => fields
        .Select(field => new HeaderField(field.Key, default, ValueOf(field.Value)) { IsStandard = isStandard(field.Key) })
        .ToEquatableArray();

    private static Parsing.Fields.FieldValue ValueOf(FieldValue value) => value.Kind switch
    {
        FieldKind.List => new ListValue(default, value.Items.Select(ValueOf).ToEquatableArray()),
        FieldKind.Mapping => new MappingValue(default, FieldsOf(value.Fields, static _ => false)),
        FieldKind.Nothing => new ScalarValue(default, "", IsNull: true),
        _ => new ScalarValue(default, value.Text, IsQuoted: (byte)value.ValueKind == Text),
    };

    /// <summary>Whether a member that every article has is read from a key: the member has a value then.</summary>
    private static bool IsStandard(string key, Article article) => MemberTable.All
        .Where(member => member.Keys.Contains(key, NameComparison.IgnoringCase))
        .Any(member => member.Name switch
        {
            nameof(Article.Title) => article.Title.Length > 0,
            nameof(Article.Headline) => article.Headline is not null,
            nameof(Article.Date) => article.Date is not null,
            nameof(Article.Source) => article.Source is not null,
            nameof(Article.Authors) => article.Authors.Length > 0,
            nameof(Article.Tags) => article.Tags.Length > 0,
            nameof(Article.Language) => article.Language is not null,
            nameof(Article.Order) => article.Order is not null,
            nameof(Article.Updated) => article.Updated is not null,
            _ => true,
        });
}
