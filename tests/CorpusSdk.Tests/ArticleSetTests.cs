using System.Collections;
using CorpusSdk.Sets;
using CorpusSdk.Tests.Fixtures;

namespace CorpusSdk.Tests;

public class ArticleSetTests
{
    private static readonly Notes Abc = new(
        Notes.Note("a", "2021-01-01"), Notes.Note("b", "2020-01-01"), Notes.Note("c", "2021-01-01"));

    public static TheoryData<string> Sets => ["whole", "selection", "empty"];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_way_to_read_a_set_gives_the_same_articles(string kind)
    {
        ArticleSet<Note> set = Pick(kind);
        List<Note> byStruct = [];
        foreach (Note note in set)
        {
            byStruct.Add(note);
        }

        List<Note> byInterface = [];
        foreach (object? note in (IEnumerable)set)
        {
            byInterface.Add(Assert.IsType<Note>(note));
        }

        string expected = kind switch { "whole" => "a b c", "selection" => "a c", _ => "" };
        Assert.Equal(expected, set.Ids());
        Assert.Equal(set.ToArray(), byStruct);
        Assert.Equal(set.ToArray(), byInterface);
        Assert.Equal(set.ToArray(), Enumerable.Range(0, set.Count).Select(i => set[i]));
        Assert.Equal(expected.Length == 0, set.IsEmpty);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_position_outside_the_set_is_refused(string kind)
    {
        ArticleSet<Note> set = Pick(kind);

        Assert.Throws<ArgumentOutOfRangeException>("index", () => set[-1]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => set[set.Count]);
    }

    [Fact]
    public void An_enumerator_stays_at_the_end_and_can_start_again()
    {
        ArticleSet<Note>.Enumerator enumerator = Abc.GetEnumerator();
        while (enumerator.MoveNext())
        {
        }

        Assert.False(enumerator.MoveNext());
        enumerator.Reset();
        Assert.True(enumerator.MoveNext());
        Assert.Equal("a", enumerator.Current.Id);
    }

    [Fact]
    public void Linq_query_syntax_works_on_a_collection()
    {
        IEnumerable<string> titles =
            from n in Corpus.News
            where n.Date.Year == 2021 && n.Source == "UrduPoint.com"
            orderby n.Date descending
            select n.Title;

        Assert.Equal(["UK Defense Minister Meets NATO", "Border Talks Resume"], titles);
    }

    [Fact]
    public void Linq_query_syntax_works_on_a_selection()
    {
        IEnumerable<string> ids = from n in Corpus.News.Tagged(
            "nato")
                                  where n.Body.StartsWith("PARIS", StringComparison.Ordinal)
                                  select n.Id;

        Assert.Equal(["border-talks"], ids);
    }

    [Fact]
    public void Reading_one_article_makes_that_one_alone()
    {
        var notes = Notes.WithIds("a", "b", "c");

        Assert.Equal(3, notes.Count);
        Assert.False(notes.IsEmpty);
        Assert.Empty(notes.Made);
        Assert.Same(notes[1], notes[1]);
        Assert.Equal(["b"], notes.Made);
    }

    [Fact]
    public void Enumerating_makes_articles_only_as_far_as_it_gets()
    {
        var notes = Notes.WithIds("a", "b", "c");
        foreach (Note note in notes)
        {
            if (note.Id == "b") break;
        }

        Assert.Equal(["a", "b"], notes.Made);
        Assert.Equal("a b c", notes.Ids());
        Assert.Equal(["a", "b", "c"], notes.Made);
    }

    [Fact]
    public void Moving_past_an_article_does_not_make_it()
    {
        var notes = Notes.WithIds("a", "b", "c");
        ArticleSet<Note>.Enumerator enumerator = notes.GetEnumerator();
        enumerator.MoveNext();
        enumerator.MoveNext();

        Assert.Equal("b", enumerator.Current.Id);
        Assert.Equal(["b"], notes.Made);
    }

    [Fact]
    public void A_debugger_shows_the_articles() => Assert.Equal(Abc.ToArray(), new ArticleSetDebugView<Note>(Abc).Items);

    private static ArticleSet<Note> Pick(string kind) => kind switch
    {
        "whole" => Abc,
        "selection" => Abc.InYear(2021),
        _ => Abc.InYear(1900),
    };
}
