using CorpusSdk.CompilerServices;
using CorpusSdk.Sets;
using CorpusSdk.Tests.Fixtures;

namespace CorpusSdk.Tests;

public class UnionTests
{
    private sealed class Union(params ArticlePart[] parts) : ArticleUnion(parts);

    [Fact]
    public void A_union_lists_collection_after_collection()
    {
        Assert.Equal("border-talks oil-prices-fall uk-defense-minister 2020/to-the-editor border-talks", Corpus.Articles.Ids());
        Assert.Equal(5, Corpus.Articles.Count);
        Assert.Same(Corpus.Letters[0], Corpus.Articles[3]);
    }

    [Fact]
    public void An_article_is_found_by_prefix_and_id()
    {
        Assert.Same(Corpus.News["border-talks"], Corpus.Articles["news/border-talks"]);
        Assert.Same(Corpus.Letters["2020/to-the-editor"], Corpus.Articles["letters/2020/to-the-editor"]);
        Assert.True(Corpus.Articles.TryGetValue("letters/border-talks", out Article? letter));
        Assert.Same(Corpus.Letters["border-talks"], letter);
        Assert.True(Corpus.Articles.ContainsKey("news/oil-prices-fall"));
    }

    [Theory]
    [InlineData("border-talks")]
    [InlineData("newsborder-talks")]
    [InlineData("news-border-talks")]
    [InlineData("news")]
    [InlineData("news/")]
    [InlineData("News/border-talks")]
    [InlineData("")]
    public void A_key_that_no_article_has_finds_nothing(string key)
    {
        Assert.False(Corpus.Articles.ContainsKey(key));
        Assert.False(Corpus.Articles.TryGetValue(key, out Article? article));
        Assert.Null(article);
        Assert.Throws<KeyNotFoundException>(() => Corpus.Articles[key]);
    }

    [Fact]
    public void A_wrong_key_is_answered_with_what_was_probably_meant() => Assert.Equal(
        "The corpus has no article 'news/uk-defence'. Nearest: 'news/uk-defense-minister'.",
        Assert.Throws<KeyNotFoundException>(() => Corpus.Articles["news/uk-defence"]).Message);

    [Fact]
    public void The_articles_of_a_type_are_its_collection()
    {
        Assert.Same(Corpus.Letters, Corpus.Articles.Of<Letter>());
        Assert.Same(Corpus.Articles, Corpus.Articles.Of<Article>());
        Assert.Empty(Corpus.Articles.Of<Note>());
    }

    [Fact]
    public void The_articles_of_a_type_that_two_collections_have_are_those_of_both()
    {
        Notes first = new(Notes.Note("a"), Notes.Note("b", body: "A needle."));
        Notes second = new(Notes.Note("a", date: "2020-01-02"));
        Union union = new(
            ArticlePart.Create("first", first), ArticlePart.Create("news", Corpus.News), ArticlePart.Create("second", second));

        ArticleSet<Note> notes = union.Of<Note>();

        Assert.Equal([first[0], first[1], second[0]], notes);
        Assert.Same(second[0], notes[2]);
        Assert.Equal([second[0]], notes.On(new(2020, 1, 2)));
        Assert.Equal([first[1]], notes.Containing("needle"));
        Assert.Equal(2, notes.Sample(2, seed: 5).Count);
    }

    [Fact]
    public void Without_a_prefix_the_id_is_the_key_and_the_first_part_that_has_it_wins()
    {
        var bare = Notes.WithIds("a", "x/a");
        var prefixed = Notes.WithIds("a", "b");
        Union union = new(ArticlePart.Create("", bare), ArticlePart.Create("x", prefixed));

        Assert.Same(bare["a"], union["a"]);
        Assert.Same(bare["x/a"], union["x/a"]);
        Assert.Same(prefixed["b"], union["x/b"]);
        Assert.Equal("The corpus has no article 'xx/b'. Nearest: 'x/b'.", Assert.Throws<KeyNotFoundException>(() => union["xx/b"]).Message);
    }

    [Fact]
    public void Empty_parts_take_no_place()
    {
        var a = Notes.WithIds("a");
        var b = Notes.WithIds("b", "c");
        Union union = new(
            ArticlePart.Create("0", new Notes()), ArticlePart.Create("1", a), ArticlePart.Create("2", new Notes()),
            ArticlePart.Create("3", b), ArticlePart.Create("4", new Notes()));

        Assert.Equal([a[0], b[0], b[1]], union);
        Assert.True(new Union().IsEmpty);
        Assert.Empty(new Union());
    }

    [Fact]
    public void A_union_is_lazy()
    {
        var notes = Notes.WithIds("a", "b", "c");
        Union union = new(ArticlePart.Create("notes", notes));

        Assert.Equal((3, 2), (union.Count, union.Sample(2).Count));
        Assert.True(union.ContainsKey("notes/a"));
        Assert.Empty(notes.Made);
        Assert.Equal("b", union["notes/b"].Id);
        Assert.Equal(["b"], notes.Made);
    }

    [Fact]
    public void Queries_run_over_all_collections()
    {
        Assert.Equal(
            ["News", "Letters"], Corpus.Articles.Containing("talks", StringComparison.OrdinalIgnoreCase).Select(a => a.Collection));
        Assert.Equal("uk-defense-minister border-talks", Corpus.Articles.Latest(2).Ids());
        Assert.Equal("Letters", Corpus.Articles.Latest(2)[1].Collection);
    }

    [Fact]
    public void Articles_of_one_moment_come_by_id_in_ordinal_order_whatever_their_collection()
    {
        const string Day = "2021-12-22";
        Union union = new(
            ArticlePart.Create("1", new Notes(Notes.Note("a", Day), Notes.Note("c", Day))),
            ArticlePart.Create("2", new Notes(Notes.Note("Z", Day), Notes.Note("a", Day), Notes.Note("b", Day))));

        Assert.Equal("Z a a b c", union.Latest(5).Ids());
        Assert.Same(union["1/a"], union.Latest(2)[1]);
    }

    [Fact]
    public void A_sample_takes_each_article_by_its_own_collection()
    {
        IEnumerable<Article> expected = Corpus.Articles.OrderBy(a => StableSample.Hash(5, a.Collection, a.Id)).Take(2);

        Assert.Equivalent(expected.Select(a => a.Path), Corpus.Articles.Sample(2, seed: 5).Select(a => a.Path), strict: true);
    }

    [Fact]
    public void Null_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>("key", () => Corpus.Articles[null!]);
        Assert.Throws<ArgumentNullException>("key", () => Corpus.Articles.ContainsKey(null!));
        Assert.Throws<ArgumentNullException>("prefix", () => ArticlePart.Create(null!, Corpus.News));
        Assert.Throws<ArgumentNullException>("collection", () => ArticlePart.Create<Note>("x", null!));
        Assert.Throws<ArgumentNullException>("parts", () => new Union(null!, null!));
    }
}
