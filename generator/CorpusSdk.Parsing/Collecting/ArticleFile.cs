using CorpusSdk.Parsing.Dates;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Parsing.Collecting;

/// <summary>An article with its place in the corpus and everything that its text alone decides.</summary>
internal sealed record ArticleFile
{
    public required ArticleItem Item { get; init; }

    public required ParsedArticle Article { get; init; }

    /// <summary>The id: the header's, else the kebab of its path; in its collection perhaps another, if that is taken there.</summary>
    public required string Id { get; init; }

    /// <summary>The kebab of the title; without a title the id that the header or the path makes.</summary>
    public string Slug => Kebab.From(Entities.Decode(Article.Title)) is { Length: > 0 } slug ? slug : Article.Id ?? Item.PathId;

    /// <summary>The C# name that the title makes; empty when it makes none.</summary>
    public required string TitleName { get; init; }

    /// <summary>The hash of the file's text where literals hold the article; empty where the pack holds it.</summary>
    public string ContentHash { get; init; } = "";

    /// <summary>
    /// The value that the day of publication is read from, or would be if the order of its digits were known; null for any other day.
    /// </summary>
    private ScalarValue? PublishedInDigits { get; init; }

    /// <summary>The same of the day of the last change.</summary>
    private ScalarValue? UpdatedInDigits { get; init; }

    /// <summary>The days in all of the header that can be read in one order alone.</summary>
    public DigitOrders Orders => DigitOrders.Of(Article.Header.Fields.Select(static known => known.Value));

    /// <summary>Where the header has the id; the start of the file when the path makes it.</summary>
    public FileSpan IdSpan
    {
        get
        {
            if (Article.Id is null) return default;

            HeaderField? id = Article.Header.Fields.FirstOrDefault(
                static known => known.IsStandard && Caseless.Equals(known.Key, "id"));
            return id is null ? default : Article.Header.SpanOf(id.Value.Range);
        }
    }

    public static ArticleFile From(ArticleItem item, ParsedArticle article)
    {
        ScalarValue? published = DigitDayOf(article, StandardMember.Date);
        article = WithNameOf(item, article, published is null && !article.Broken.Contains(StandardMember.Date));
        return new ArticleFile
        {
            Item = item,
            Article = article,
            Id = article.Id ?? item.PathId,
            TitleName = Identifier.From(SpokenSigns.ReadWord(Entities.Decode(article.Title))),
            PublishedInDigits = published,
            UpdatedInDigits = DigitDayOf(article, StandardMember.Updated),
        };
    }

    /// <summary>The value that a member's day is read from, where that is one in digits alone.</summary>
    public ScalarValue? DigitDayOf(StandardMember member) => member == StandardMember.Date ? PublishedInDigits : UpdatedInDigits;

    /// <summary>The same with what the file's name says where the text says nothing; once more, it stays as it is.</summary>
    private static ParsedArticle WithNameOf(ArticleItem item, ParsedArticle article, bool mayHaveDay)
    {
        NameParts name = item.Name;
        if (ReferenceEquals(name, NameParts.None)) return article;

        MemberValues members = article.Members;
        if (mayHaveDay) Add(StandardMember.Date, name.Day);
        Add(StandardMember.Order, name.Order);
        Add(StandardMember.Language, name.Language);
        Add(StandardMember.TranslatedPath, name.TranslatedPath);
        return ReferenceEquals(members, article.Members) ? article : article with { Members = members };

        void Add(StandardMember member, object? value)
        {
            if (value is not null && members[member] is null) members = members.With(member, value);
        }
    }

    /// <summary>That day.</summary>
    public DigitDate? DayInDigits(StandardMember member) =>
        DigitDayOf(member) is { } day && DigitMoment.TryRead(day.Text.Trim(), out DigitDate digits, out _) ? digits : null;

    /// <summary>The same with the day of a member that its digits mean.</summary>
    public ArticleFile WithDay(StandardMember member, CalendarDate? day)
    {
        if (day == Article.Members.Day(member)) return this;

        ScalarValue? digits = DigitDayOf(member);
        var fields = Article.Header.Fields
            .Select(field => ReferenceEquals(field.Value, digits) ? field with { IsStandard = true } : field)
            .ToEquatableArray();
        return this with
        {
            Article = Article with { Members = Article.Members.With(member, day), Header = Article.Header with { Fields = fields } }
        };
    }

    /// <summary>
    /// The same with what the other files of the collection decided about one like it: its id, and which days its digits mean.
    /// </summary>
    public ArticleFile DecidedLike(ArticleFile other)
    {
        ArticleFile decided = this;
        foreach (StandardMember member in DayOrders.Members)
            if (DigitDayOf(member) is not null) decided = decided.WithDay(member, other.Article.Members.Day(member));
        return decided.Id == other.Id ? decided : decided with { Id = other.Id };
    }

    private static ScalarValue? DigitDayOf(ParsedArticle article, StandardMember member)
    {
        if (article.Broken.Contains(member)) return null;

        bool isRead = article.Members.Day(member) is not null;
        foreach (string key in MemberTable.Of(member).Keys)
        {
            foreach (HeaderField field in article.Header.Fields)
            {
                if (field.IsStandard == isRead
                    && Caseless.Equals(field.Key, key)
                    && field.Value is ScalarValue { IsNull: false } day
                    && DigitMoment.TryRead(day.Text.Trim(), out _, out _))
                {
                    return day;
                }
            }
        }

        return null;
    }
}
