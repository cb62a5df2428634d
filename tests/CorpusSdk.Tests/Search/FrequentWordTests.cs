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
}
