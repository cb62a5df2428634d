using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Tests;

/// <summary>The first real file of the home format, every field against values written by hand.</summary>
public class SeedArticleTests
{
    private const string Lead =
        "MOSCOW (UrduPoint News / Sputnik - 22nd December, 2021) The UK defense minister, Ben Wallace, met with NATO Secretary General " +
        "Jens Stoltenberg to discuss the situation near Ukraine's border, the UK Ministry of Defence said.\n\n\"The Defence Secretary @BWallaceMP";

    private const string End = "however neither country has entered the formal process for membership yet.\n\n";

    private static readonly string Text = Repository.Read("corpus", "articles", "news", "000_7687692cd4fda39e.txt");

    private readonly ParsedArticle _article = Parse.Clean(Text);

    [Fact]
    public void Its_format_is_newswire() => Assert.Equal("newswire", _article.Format);

    [Fact]
    public void Its_title_is_the_first_of_the_two() =>
        Assert.Equal("UK Defense Minister Meets NATO General Secretary To Discuss Ukraine - Ministry", _article.Title);

    [Fact]
    public void Its_title_stands_in_line_three()
    {
        Assert.Equal("3:1-3:79", _article.TitleSpan.Place());
        Assert.Equal(_article.Title, _article.TitleSpan.Marked(Text));
    }

    [Fact]
    public void Its_headline_is_the_second_title() =>
        Assert.Equal("UK Defense Minister Meets NATO General Secretary to Discuss Ukraine - Ministry", _article.Headline);

    [Fact]
    public void Its_day_and_source_come_from_the_date_line()
    {
        Assert.Equal(new CalendarDate(2021, 12, 22), _article.Date);
        Assert.Null(_article.Time);
        Assert.Equal("UrduPoint.com", _article.Source);
    }

    [Fact]
    public void Its_dateline_names_place_agencies_and_day()
    {
        ParsedDateline dateline = Assert.IsType<ParsedDateline>(_article.Dateline);
        Assert.Equal("MOSCOW (UrduPoint News / Sputnik - 22nd December, 2021)", dateline.Text);
        Assert.Equal("MOSCOW", dateline.Place);
        Assert.Equal(["MOSCOW"], dateline.Places);
        Assert.Null(dateline.Region);
        Assert.Equal(["UrduPoint News", "Sputnik"], dateline.Agencies);
        Assert.Equal(new CalendarDate(2021, 12, 22), dateline.Date);
    }

    [Fact]
    public void It_has_no_authors_tags_language_id_or_tail()
    {
        Assert.Empty(_article.Authors);
        Assert.Empty(_article.Tags);
        Assert.Null(_article.Language);
        Assert.Null(_article.Id);
        Assert.Null(_article.Tail);
        Assert.Equal(default, _article.Broken);
    }

    [Fact]
    public void Its_body_is_the_file_from_the_dateline_on()
    {
        Assert.StartsWith(Lead, _article.Body, StringComparison.Ordinal);
        Assert.EndsWith(End, _article.Body, StringComparison.Ordinal);
        Assert.Equal(Text[Text.IndexOf("MOSCOW", StringComparison.Ordinal)..], _article.Body);
    }

    [Fact]
    public void Its_body_has_seven_paragraphs_and_276_words()
    {
        Assert.Equal(7, _article.Body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(276, _article.WordCount);
    }
}
