using CorpusSdk.Tests.Fixtures;

namespace CorpusSdk.Tests.Search;

/// <summary>Ranges over the keys of headers: of days, of numbers and of texts.</summary>
public class FieldRangeTests
{
    private static readonly Notes Notes = new(
        Of("a", "2021-11-30"), Of("b", "2021-12-01"), Of("c", "2022-03-31T23:30"), Of("d", "2022-03-31 23:30"), Of("e", "2022-04-01"),
        Of("f", "2022"), Of("g", "5"),
        Of("h", "-1.5"), Of("i", "1e3"), Of("j", "Ann Lee"), Of("k", "Bo"), Of("l", "2021-12-01st"), Of("m", "2022-03"),
        Of("n", "10-12"), Of("o", "Infinity"));

    [Theory]
    [InlineData("2021-12..2022-03", "b c d f m")]
    [InlineData("2021-12-01..2021-12-01", "b")]
    [InlineData("2021-12-02..", "c d e f m")]
    [InlineData("..2021-12", "a b")]
    [InlineData("2021-12..2022", "b c d e f m")]
    [InlineData("2021..2021", "a b")]
    [InlineData("2022..", "c d e f m")]
    [InlineData("-2..5", "g h")]
    [InlineData("5..1000", "g i")]
    [InlineData("-1.5..-1.5", "h")]
    [InlineData("999..", "f i")]
    [InlineData("ann..bo", "j k")]
    [InlineData("ANN..b", "j")]
    public void Values_from_one_to_another_are_found(string range, string found) =>
        Assert.Equal(
            found, string.Join(' ', Notes.Search("published:" + range).Articles.Select(note => note.Id).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("published:2022-03..2021-12", "published:2021-12..2022-03")]
    [InlineData("published:2022-03-02..2022-03-01", "published:2022-03-01..2022-03-02")]
    [InlineData("published:5..-1", "published:-1..5")]
    [InlineData("published:bo..ann", "published:ann..bo")]
    [InlineData("date:2021-3..2021-1", "date:2021-01..2021-03")]
    public void A_range_upside_down_is_a_problem_or_turned(string query, string turned)
    {
        Assert.Contains("before it begins", Assert.Throws<FormatException>(() => Notes.Search(query)).Message, StringComparison.Ordinal);
        Assert.Equal(Notes.Search(turned).Articles.Ids(), Notes.Search(query, new SearchOptions { Lenient = true }).Articles.Ids());
    }

    [Theory]
    [InlineData("date:soon",
        "The query is wrong at column 6: 'soon' is not a day. Write a day, a month or a year, such as 2021-12-22, 2021-12 or 2021.")]
    [InlineData("x date:2021..2022-13",
        "The query is wrong at column 8: '2022-13' is not a day. Write a day, a month or a year, such as 2021-12-22, 2021-12 or 2021.")]
    [InlineData("title:2021..2022",
        "The query is wrong at column 7: Titles and bodies have no ranges. Write a field with values, such as date:2021-12..2022-03.")]
    public void What_is_no_range_is_a_problem(string query, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => Notes.Search(query)).Message);
        Assert.NotNull(Notes.Search(query, new SearchOptions { Lenient = true }).Articles);
    }

    private static CompilerServices.ArticleData Of(string id, string value) =>
        SearchCorpus.Article(id, "", "x") with { Fields = [new("published", value)] };
}
