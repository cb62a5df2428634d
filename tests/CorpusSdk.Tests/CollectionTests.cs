using CorpusSdk.Tests.Fixtures;
using CsCheck;

namespace CorpusSdk.Tests;

public class CollectionTests
{
    [Fact]
    public void An_article_is_found_by_its_id()
    {
        Assert.Same(Corpus.News.UKDefenseMinister, Corpus.News["uk-defense-minister"]);
        Assert.True(Corpus.News.TryGetValue("border-talks", out NewsArticle? article));
        Assert.Same(Corpus.News[0], article);
        Assert.Equal("News", Corpus.News.Name);
    }

    [Fact]
    public void A_look_up_that_fails_makes_nothing()
    {
        var notes = Notes.WithIds("a", "b");

        Assert.False(notes.TryGetValue("ab", out Note? article));
        Assert.Null(article);
        Assert.True(notes.ContainsKey("b"));
        Assert.False(notes.ContainsKey("B"));
        Assert.Empty(notes.Made);
    }

    [Fact]
    public void Exactly_the_ids_of_the_collection_are_found() =>
        Gen.Select(
            Gen.String[Gen.Char["aB-/é\uFFFF"], 1, 4].ArrayUnique[0, 40],
            Gen.String[Gen.Char["aB-/é\uFFFF"], 0, 4].Array[0, 40]).Sample((ids, others) =>
        {
            var notes = Notes.WithIds(ids);

            Assert.Equal(ids.Length, notes.Count);
            Assert.All(ids, id => Assert.Equal(id, notes[id].Id));
            Assert.All(others, other => Assert.Equal(ids.Contains(other), notes.ContainsKey(other)));
            Assert.All(others, other => Assert.Equal(ids.Contains(other), notes.TryGetValue(other, out _)));
        });

    [Fact]
    public void An_empty_collection_finds_nothing()
    {
        Notes none = new();

        Assert.False(none.ContainsKey(""));
        Assert.Equal("Notes has no article 'a'.", Assert.Throws<KeyNotFoundException>(() => none["a"]).Message);
    }

    [Fact]
    public void Null_ids_are_refused()
    {
        Assert.Throws<ArgumentNullException>("id", () => Corpus.News[null!]);
        Assert.Throws<ArgumentNullException>("id", () => Corpus.News.TryGetValue(null!, out _));
        Assert.Throws<ArgumentNullException>("id", () => Corpus.News.ContainsKey(null!));
    }

    [Theory]
    [InlineData("uk-defence", "News has no article 'uk-defence'. Nearest: 'uk-defense-minister'.")]
    [InlineData("Border-Talks", "News has no article 'Border-Talks'. Nearest: 'border-talks'.")]
    [InlineData("2021/oil-prices-fell", "News has no article '2021/oil-prices-fell'. Nearest: 'oil-prices-fall'.")]
    [InlineData("zzzz", "News has no article 'zzzz'.")]
    [InlineData("", "News has no article ''.")]
    public void A_wrong_id_is_answered_with_what_was_probably_meant(string id, string message) =>
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => Corpus.News[id]).Message);

    [Fact]
    public void Leaving_out_a_folder_costs_nothing() => Assert.Equal(
        "Letters has no article 'to-the-editor'. Nearest: '2020/to-the-editor'.",
        Assert.Throws<KeyNotFoundException>(() => Corpus.Letters["to-the-editor"]).Message);

    [Fact]
    public void At_most_three_ids_are_suggested_nearest_first()
    {
        var notes = Notes.WithIds("brexit-vote-4", "brexit-votes", "brexit-vote-2", "brexit-vote-3", "brexit-vote", "budget");

        KeyNotFoundException thrown = Assert.Throws<KeyNotFoundException>(() => notes["brexit-vot"]);

        Assert.Equal("Notes has no article 'brexit-vot'. Nearest: 'brexit-vote', 'brexit-votes', 'brexit-vote-2'.", thrown.Message);
    }

    [Fact]
    public void A_whole_text_given_as_an_id_is_cut_short_in_the_message()
    {
        KeyNotFoundException thrown = Assert.Throws<KeyNotFoundException>(() => Corpus.News[new string('x', 1_000_000)]);

        Assert.Equal($"News has no article '{new string('x', 200)}…'.", thrown.Message);
    }

    [Fact]
    public void Suggesting_makes_no_article()
    {
        var notes = Notes.WithIds("alpha", "alpine");

        Assert.Throws<KeyNotFoundException>(() => notes["alpin"]);
        Assert.Empty(notes.Made);
    }
}
