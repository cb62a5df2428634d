using CorpusSdk.Parsing;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Build.Tests.Fixtures;

/// <summary>What the parser says of files, to hold what was read out of a pack against.</summary>
internal static class Expected
{
    /// <summary>The articles of each collection, parsed from the files with their bodies.</summary>
    public static IReadOnlyList<CollectedArticles> Collections(IEnumerable<ArticleItem> items)
    {
        List<ParsedFile> files = [.. items.Select(item => ParsedFile.From(item, Parse(item)))];
        files.Sort(ParsedFile.ByPath);
        return Collector.Collect(files, static _ => false, []);
    }

    /// <summary>Opens each expected collection of a pack, which checks that it has these ids.</summary>
    public static PackedNotes Open(this CollectedArticles expected, byte[] pack) =>
        new(expected.Name, PackAssembly.Open(pack), expected.Articles.Select(article => article.Id));

    public static void AssertEqual(ArticleFile expected, string collection, Article actual)
    {
        ParsedArticle article = expected.Article;
        Assert.Equal(collection, actual.Collection);
        Assert.Equal(expected.Id, actual.Id);
        Assert.Equal(expected.Slug, actual.Slug);
        Assert.Equal(expected.Item.DisplayPath, actual.Path);
        Assert.Equal(article.Title, actual.Title);
        Assert.Equal(article.Headline, actual.Headline);
        Assert.Equal(DayOf(article.Date), actual.Date);
        Assert.Equal(article.Time is { } time ? new TimeOnly(time.Hour, time.Minute, time.Second) : null, actual.Time);
        Assert.Equal(article.Source, actual.Source);
        Assert.Equal(DatelineOf(article.Dateline), actual.Dateline);
        Assert.Equal(article.Authors, actual.Authors);
        Assert.Equal(article.Tags, actual.Tags);
        Assert.Equal(article.Language, actual.Language);
        Assert.Equal(DayOf(article.Members.Day(StandardMember.Updated)), actual.Updated);
        Assert.Equal(article.IsDraft, actual.IsDraft);
        Assert.Equal(article.Order, actual.Order);
        Assert.Equal(article.Tail, actual.Tail);
        Assert.Equal(article.WordCount, actual.WordCount);
        Assert.Equal(article.Body, actual.Body);
    }

    private static ParseResult Parse(ArticleItem item)
    {
        byte[] bytes = File.ReadAllBytes(item.Path);
        int count = bytes.Length;
        return Utf8Text.Parse(ref bytes, ref count, item.IsMarkdown);
    }

    private static DateOnly? DayOf(CalendarDate? date) => date is { } day ? new DateOnly(day.Year, day.Month, day.Day) : null;

    private static Dateline? DatelineOf(ParsedDateline? dateline) => dateline is null ? null : new Dateline
    {
        Text = dateline.Text,
        Place = dateline.Place,
        Places = [.. dateline.Places],
        Region = dateline.Region,
        Agencies = [.. dateline.Agencies],
        Date = DayOf(dateline.Date),
    };
}
