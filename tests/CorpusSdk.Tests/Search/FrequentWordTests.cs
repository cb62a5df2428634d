using CorpusSdk.Search;
using CorpusSdk.Tests.Fixtures;

namespace CorpusSdk.Tests.Search;

/// <summary>Words that more than half of the articles have: where they stand is read in the bodies.</summary>
public class FrequentWordTests
{
    private const int WordsPerMark = 96;

    /// <summary>The index has a mark for each 96th word, and none after the last: nothing is read from there.</summary>
    [Theory]
    [InlineData("\"oil the\"", "")]
    [InlineData("\"the oil\"", "n00")]
    [InlineData("\"oil the\"~1", "n00")]
    [InlineData("\"the border\"~100", "n00")]
    [InlineData("\"the oil\"~100", "n00")]
    [InlineData("\"border the\"~10000", "n00")]
    [InlineData("\"border oil oil the\"", "")]
    public void A_body_ends_where_its_words_end(string query, string found)
    {
        string body = string.Join(' ', Enumerable.Repeat("x", WordsPerMark - 4)) + " border the oil oil";
        Notes notes = new(
            Enumerable.Range(0, 40).Select(i => SearchCorpus.Article($"n{i:D2}", "", i == 0 ? body : i < 30 ? "the rest" : "nothing")));
        Assert.Equal(found, notes.Search(query).Articles.Ids());
    }

    /// <summary>
    /// A word weighs by the articles that have any of its forms, whether the index has room for the positions of these or not, and
    /// has windows of their lists or not.
    /// </summary>
    [Theory]
    [InlineData(40, 0)]
    [InlineData(40, 3_000)]
    [InlineData(600, 0)]
    public void A_frequent_stem_is_in_as_many_articles_as_have_a_form(int articles, int signs)
    {
        string[] forms = ["border", "border borders", "border bordered", "border", "borders", "x"];
        Notes notes = new(Enumerable.Range(0, articles).Select(i => SearchCorpus.Article(
            $"n{i:D3}", "", string.Concat(Enumerable.Repeat($"{forms[i % 6]} of the ", 9)) + RareWords(i) + new string('.', signs))));
        Assert.Equal(signs == 0, SearchSources.Of(notes)[0].Index.Pairs.Words > 0);
        TermScore term = Assert.Single(notes.Search("border").Take(1)[0].Explain().Terms);
        Assert.Equal(Enumerable.Range(0, articles).Count(static i => i % 6 < 5), term.Articles);
        Assert.Equal(notes.Search("border").Count, term.Articles);
        term = Assert.Single(notes.Search("borders", new SearchOptions { Stemming = Stemming.None }).Take(1)[0].Explain().Terms);
        Assert.Equal(Enumerable.Range(0, articles).Count(static i => i % 6 is 1 or 4), term.Articles);
    }

    /// <summary>A body is read once, however often the other word is in it: this would take hours otherwise.</summary>
    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    public void A_body_is_read_once(string path)
    {
        const int Times = 60_000;
        string body = string.Concat(Enumerable.Repeat("oil the x ", Times));
        Notes notes = new(
            Enumerable.Range(0, 40).Select(i => SearchCorpus.Article($"n{i:D2}", "", i == 0 ? body : "the rest") with { Path = path }));
        Assert.Equal("n00", notes.Search("\"oil the\"").Articles.Ids());
        Assert.Equal("n00", notes.Search("\"the oil\"~3").Articles.Ids());
        Assert.Empty(notes.Search("\"the oil\""));
    }

    /// <summary>They take more room in an index than in a text.</summary>
    private static string RareWords(int article) => string.Join(' ', Enumerable.Range(0, 15).Select(i => $"w{article}x{i}"));
}
