using CorpusSdk.Tests.Fixtures;
using CsCheck;

namespace CorpusSdk.Tests.Search;

/// <summary>Where a hit matches, what it shows, and what its score is made of.</summary>
public class SearchHitTests
{
    [Theory]
    [InlineData("border", "border|borders")]
    [InlineData("\"the border\"", "the border")]
    [InlineData("cafe", "Café")]
    [InlineData("bord*", "border|borders")]
    [InlineData("tresty~", "treaty")]
    [InlineData("\"border treaty\"~2", "border|treaty")]
    [InlineData("treaty -nowhere", "treaty")]
    [InlineData("title:border", "")]
    [InlineData("body:treaty", "treaty")]
    public void Matches_are_ranges_of_the_body(string query, string expected)
    {
        Notes notes = SearchCorpus.Of(("Borders", "Café talks: the border treaty, and the rest of it. All other borders stay."));
        SearchHit<Note> hit = Assert.Single(notes.Search(query));
        Assert.Equal(expected, string.Join('|', hit.Matches.Select(match => hit.Article.Body.Substring(match.Start, match.Length))));
    }

    [Fact]
    public void Snippets_are_of_the_body_and_highlights_of_the_snippet() =>
        Gen.Select(SearchCorpus.Any(8, 150), Gen.OneOf("border", "\"the of\"", "cafe treat*", "東京都", "\"border treaty\"~4")).Sample(
            (articles, query) =>
            {
                foreach (SearchHit<Note> hit in new Notes(articles).Search(query))
                {
                    string body = hit.Article.Body;
                    Snippet snippet = hit.Snippet;
                    Assert.Equal(snippet.Text, body.Substring(snippet.Start, snippet.Text.Length));
                    Assert.InRange(snippet.Text.Length, 0, 240);
                    Assert.Equal(hit.Matches.IsEmpty, snippet.Highlights.IsEmpty);
                    Assert.All(snippet.Highlights, highlight => Assert.Contains(
                        hit.Matches,
                        match =>
                            match.Start <= snippet.Start + highlight.Start
                                && match.Start + match.Length >= snippet.Start + highlight.Start + highlight.Length));
                    Assert.All(
                        hit.Matches.Zip(hit.Matches.Skip(1)),
                        pair => Assert.True(pair.First.Start + pair.First.Length <= pair.Second.Start));
                }
            },
            iter: 60, threads: 1);

    [Fact]
    public void A_match_without_end_leaves_snippets_short()
    {
        SearchHit<Note> hit = Assert.Single(SearchCorpus.Of(("", string.Join(' ', Enumerable.Repeat("on", 5_000)))).Search("\"on on\""));
        Assert.Equal(14_999, Assert.Single(hit.Matches).Length);
        Assert.InRange(hit.Snippet.Text.Length, 200, 240);
        Assert.Equal(hit.Snippet.Text.Length, Assert.Single(hit.Snippet.Highlights).Length);
    }

    /// <summary>A word is a form of another in English alone: elsewhere, an article with the one does not have the other.</summary>
    [Fact]
    public void The_number_of_articles_with_a_word_is_that_of_those_it_finds()
    {
        Notes notes = new(
            SearchCorpus.Article("a", "", "border") with { Language = "de" },
            SearchCorpus.Article("b", "", "borders") with { Language = "de" },
            SearchCorpus.Article("c", "", "borders") with { Language = "en" },
            SearchCorpus.Article("d", "", "nothing"));
        SearchResults<Note> found = notes.Search("border");
        Assert.Equal("a c", found.Articles.Ids());
        Assert.All(found, hit => Assert.Equal(2, Assert.Single(hit.Explain().Terms).Articles));
    }

    [Fact]
    public void Scores_are_the_sum_of_their_explanation() =>
        Gen.Select(SearchCorpus.Any(20, 20).Where(static all => all.Length > 0), AnyQuery.Of(2)).Sample(
            (articles, query) =>
            {
                foreach (SearchHit<Note> hit in new Notes(articles).Search(SearchQuery.Of("", query)))
                {
                    SearchExplanation explanation = hit.Explain();
                    Assert.Equal(hit.Score, explanation.Score);
                    Assert.Equal(hit.Score, explanation.Terms.Sum(term => term.Score), 1e-3);
                    Assert.All(
                        explanation.Terms, term => Assert.Equal(term.Score, term.Weight * term.Frequency / (1.2 + term.Frequency), 1e-3));
                }
            },
            iter: 80, threads: 1, print: static sample => AnyQuery.Text(sample.Item2));
}
