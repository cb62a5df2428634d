using CorpusSdk.Tests.Fixtures;

namespace CorpusSdk.Tests.Search;

/// <summary>Words such as "the" and "of" find articles as all words do; beside others they do not rank them.</summary>
public class FunctionWordTests
{
    private static readonly Notes Notes = new(
        SearchCorpus.Article("a", "", "border and more words than others have"),
        SearchCorpus.Article("b", "", "the the the the of of of of"),
        SearchCorpus.Article("c", "", "border of it"),
        SearchCorpus.Article("d", "", "nothing"));

    [Theory]
    [InlineData("border of the", "c a b")]
    [InlineData("\"border\" \"of\"", "c a b")]
    [InlineData("bord* of", "c a b")]
    [InlineData("body:(border of)", "c a b")]
    [InlineData("+of border", "c b")]
    [InlineData("border -the", "c a")]
    public void Beside_others_they_find_and_do_not_rank(string query, string found)
    {
        SearchResults<Note> hits = Notes.Search(query);
        Assert.Equal(found, hits.Articles.Ids());
        Assert.Equal(found.Split(' ').Length, hits.Count);
        Assert.All(hits.Where(hit => hit.Article.Id == "b"), hit => Assert.Equal((0, 0), (hit.Score, hit.Explain().Terms.Length)));
        Assert.All(
            hits.Where(hit => hit.Article.Id == "c"),
            hit => Assert.DoesNotContain("of", Assert.Single(hit.Explain().Terms).Text, StringComparison.Ordinal));
        Assert.All(
            hits.Where(hit => hit.Article.Id == "c" && query == "border of the"), hit => Assert.Equal([new(0, 6), new(7, 2)], hit.Matches));
    }

    [Theory]
    [InlineData("of")]
    [InlineData("of the")]
    [InlineData("of -border")]
    [InlineData("of id:b")]
    public void Alone_they_rank(string query) =>
        Assert.All(Notes.Search(query).Take(1), hit => Assert.True(hit.Article.Id == "b" && hit.Score > 0));

    [Fact]
    public void Without_stems_all_words_rank()
    {
        SearchHit<Note>[] hits = [.. Notes.Search("border of the", new SearchOptions { Stemming = Stemming.None })];
        Assert.Equal("b", hits[0].Article.Id);
        Assert.Equal(["border", "of"], hits.Single(hit => hit.Article.Id == "c").Explain().Terms.Select(term => term.Text));
    }
}
