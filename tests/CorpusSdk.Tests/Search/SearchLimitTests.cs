using CorpusSdk.Tests.Fixtures;

namespace CorpusSdk.Tests.Search;

/// <summary>The ends of what can be searched and asked.</summary>
public class SearchLimitTests
{
    [Fact]
    public void An_empty_article_is_found_by_what_excludes_others()
    {
        Notes notes = SearchCorpus.Of(("", ""));
        Assert.Equal(0, notes.Search("border").Count);
        Assert.Equal(0, notes.Search("\"the border\"").Count);
        SearchHit<Note> hit = Assert.Single(notes.Search("-border"));
        Assert.Equal(0, hit.Score);
        Assert.Empty(hit.Matches);
        Assert.Equal("", hit.Snippet.Text);
    }

    [Fact]
    public void A_corpus_without_articles_finds_nothing() => Assert.Empty(SearchCorpus.Of().Search("border -treaty"));

    [Fact]
    public void A_million_words_are_searched()
    {
        string body = string.Concat(Enumerable.Repeat("one two three four ", 250_000)) + "needle in it";
        Notes notes = SearchCorpus.Of(("", body), ("", "two one"));
        Assert.Equal(2, notes.Search("one").Count);
        Assert.Single(notes.Search("\"four one two\""));
        SearchHit<Note> hit = Assert.Single(notes.Search("\"four needle\""));
        Assert.Equal("four needle", body.Substring(hit.Matches[0].Start, hit.Matches[0].Length));
        Assert.EndsWith("needle in it", hit.Snippet.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_words_are_a_problem_or_cut()
    {
        Notes notes = SearchCorpus.Of(("", "w7 and w9999"), ("", "w9999"));
        string query = string.Join(' ', Enumerable.Range(0, 10_000).Select(i => "w" + i));
        Assert.Contains("column", Assert.Throws<FormatException>(() => notes.Search(query)).Message, StringComparison.Ordinal);
        Assert.Equal("n00000", Assert.Single(notes.Search(query, new SearchOptions { Lenient = true })).Article.Id);
    }

    [Fact]
    public void Nesting_has_an_end()
    {
        Notes notes = SearchCorpus.Of(("", "border"));
        Assert.Equal(1, notes.Search(Nested(64)).Count);
        Assert.Throws<FormatException>(() => notes.Search(Nested(65)));
        Assert.Equal(1, notes.Search(Nested(20_000), new SearchOptions { Lenient = true }).Count);
        Assert.Equal(1, notes.Search(Alternating(31)).Count);
        Assert.Equal(0, notes.Search(Alternating(32)).Count);

        // Each level turns what is inside it around.
        static string Alternating(int levels) =>
            string.Concat(Enumerable.Repeat("(border AND -(x OR ", levels)) + "y" + new string(')', levels * 2);

        static string Nested(int depth) => new string('(', depth) + "border" + new string(')', depth);
    }

    /// <summary>What is wrong with a query is a problem at a place, and as words it finds what has them.</summary>
    [Theory]
    [InlineData("AND", 0)]
    [InlineData("OR OR", 0)]
    [InlineData("NOT", 0)]
    [InlineData("border AND", 1)]
    [InlineData("border (", 1)]
    [InlineData("border )", 1)]
    [InlineData("(((border", 1)]
    [InlineData("\"border", 1)]
    [InlineData("\"the border\" \"", 1)]
    [InlineData("border *", 1)]
    [InlineData("of~", 0)]
    [InlineData("the~2", 0)]
    [InlineData("border~3", 0)]
    [InlineData("border date:2022..2021", 1)]
    [InlineData("border \uD83D", 1)]
    [InlineData("border \uDE00\uD83D", 1)]
    [InlineData("nothing:border", 1)]
    public void A_wrong_query_is_a_problem_or_read_as_words(string query, int found)
    {
        Notes notes = SearchCorpus.Of(("", "the border"));
        Assert.StartsWith(
            "The query is wrong at column ", Assert.Throws<FormatException>(() => notes.Search(query)).Message, StringComparison.Ordinal);
        Assert.Equal(found, notes.Search(query, new SearchOptions { Lenient = true }).Count);
    }

    /// <summary>Half of a surrogate pair is of no word, wherever it stands.</summary>
    [Fact]
    public void Text_that_is_not_Unicode_is_searched()
    {
        Notes notes = new(
            SearchCorpus.Article("a", "\uD83Dborder", "the\uDE00border \uD83D") with { Tags = ["na\uD83Dto"], Source = "\uDE00" },
            SearchCorpus.Article("b", "", "\uD83D"));
        SearchHit<Note> hit = Assert.Single(notes.Search("\"the border\""));
        Assert.Equal("the\uDE00border", hit.Article.Body.Substring(hit.Matches[0].Start, hit.Matches[0].Length));
        Assert.Equal("a", notes.Search("the\uD83Dborder").Articles.Ids());
        Assert.Equal("a", notes.Search("tag:na\uDE00to").Articles.Ids());
        Assert.Equal("a", notes.Search("source:\uDE00 -nothing").Articles.Ids());
        Assert.Empty(notes.Search("tag:\uD83D OR id:\uD83D"));
    }

    /// <summary>Words are found by their first 64 letters.</summary>
    [Fact]
    public void A_word_of_a_megabyte_is_searched()
    {
        string word = new('a', 1_000_000);
        Notes notes = SearchCorpus.Of((word, "x " + word + " y"), ("", "a"));
        Assert.Throws<FormatException>(() => notes.Search(word));
        SearchHit<Note> hit = Assert.Single(notes.Search(word, new SearchOptions { Lenient = true }));
        Assert.Equal(new TextMatch(2, word.Length), Assert.Single(hit.Matches));
        Assert.InRange(hit.Snippet.Text.Length, 1, 240);
        Assert.Single(notes.Search(new string('a', 65_000) + "~"));
        Assert.Single(notes.Search(new string('a', 65_000) + "*"));
        Assert.Single(notes.Search($"\"x {word[..60_000]} y\""));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("()")]
    [InlineData("\"")]
    [InlineData("+")]
    [InlineData("- -")]
    [InlineData("*")]
    [InlineData("~")]
    [InlineData("~2")]
    [InlineData("\"\"~5")]
    [InlineData("((((")]
    [InlineData("\uD83D")]
    public void A_query_without_a_word_is_a_problem_or_finds_nothing(string query)
    {
        Notes notes = SearchCorpus.Of(("", "border"));
        Assert.Throws<FormatException>(() => notes.Search(query));
        SearchResults<Note> found = notes.Search(query, new SearchOptions { Lenient = true });
        Assert.Equal(0, found.Count);
        Assert.Empty(found);
        Assert.Empty(found.Articles);
    }

    [Fact]
    public void Long_values_are_compared_up_to_a_length()
    {
        string tag = string.Join(' ', Enumerable.Repeat("long", 10_000));
        Notes notes = new(
            SearchCorpus.Article("a", "", "x") with { Tags = [tag] }, SearchCorpus.Article("b", "", "x") with { Tags = ["long long"] });
        Assert.Equal("a", notes.Search($"tag:\"{tag}\"").Articles.Ids());
        Assert.Equal("a", notes.Search($"tag:\"{tag[..300]}\"").Articles.Ids());
        Assert.Equal("b", notes.Search("tag:\"long long\"").Articles.Ids());
    }

    /// <summary>Values are gone through one by one: what they need does not add up.</summary>
    [Fact]
    public void A_range_over_many_values_needs_the_memory_of_one()
    {
        const int Values = 20_000;
        Notes notes = new(
            Enumerable.Range(0, Values).Select(i => SearchCorpus.Article($"n{i:D5}", "", "") with { Fields = [new("rating", $"{i}")] }));
        Assert.Equal(Values - 5, notes.Search("rating:5..").Count);
        Assert.InRange(
            Allocations.Of(() => Assert.Equal(Values - 7, notes.Search("rating:7..").Count)), 1, Values * 500);
    }

    /// <summary>A word that is compared with all of a text, or of a dictionary, is made ready once.</summary>
    [Fact]
    public void Words_with_wrong_letters_are_compared_without_allocating()
    {
        const int Words = 20_000;
        string body = string.Join(' ', Enumerable.Range(0, Words).Select(i => $"w{i}"));
        Notes notes = new(SearchCorpus.Article("a", "", body) with { Tags = [.. Enumerable.Range(0, Words).Select(i => $"t{i}")] });
        Assert.InRange(
            Allocations.Of(() => Assert.InRange(Assert.Single(notes.Search("w12345~")).Matches.Length, 1, Words)), 1, Words * 60);
        Assert.InRange(Allocations.Of(() => Assert.InRange(notes.Search("tag:t12345~").Count, 1, Words)), 1, Words * 20);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1e39)]
    [InlineData(1_000_001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_weight_out_of_bounds_is_refused(double weight) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SearchOptions { TitleWeight = weight });

    [Theory]
    [InlineData(0)]
    [InlineData(1e-60)]
    [InlineData(1_000_000)]
    public void The_least_and_the_largest_weight_give_scores(double weight)
    {
        Notes notes = new(
            SearchCorpus.Article("a", "border border", "x"), SearchCorpus.Article("b", "", "border"), SearchCorpus.Article("c", "", "x"));
        SearchHit<Note>[] hits = [.. notes.Search("border \"border border\"", new SearchOptions { TitleWeight = weight })];
        Assert.Equal(weight > 1 ? ["a", "b"] : ["b", "a"], hits.Select(hit => hit.Article.Id));
        Assert.All(hits, hit => Assert.True(double.IsFinite(hit.Score)));
    }

    [Fact]
    public void A_warm_search_allocates_by_its_result()
    {
        Notes small = Many(300);
        Notes large = Many(3_000);
        Assert.InRange(Allocated(large, 10), 1, Allocated(small, 10) + 4_096);
        Assert.InRange(Allocated(large, 10), 1, 24_000);
    }

    private static Notes Many(int count) =>
        new(Enumerable.Range(0, count).Select(i => SearchCorpus.Article($"n{i:D4}", "", $"border {i % 50} treaty")));

    private static long Allocated(Notes notes, int hits) => Allocations.Of(() => notes.Search("border \"7 treaty\"").Take(hits));
}
