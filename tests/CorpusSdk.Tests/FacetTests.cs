using CorpusSdk.Tests.Fixtures;

namespace CorpusSdk.Tests;

public class FacetTests
{
    private static readonly Notes Some = new(
        Notes.Note("a", "2021-12-22", source: "Wire", tags: ["nato", "NATO", "uk"], authors: ["Ann"]),
        Notes.Note("b", "2021-12-23", source: "wire", tags: ["Nato", "UK"], authors: ["Bob", "Ann"]),
        Notes.Note("c", source: "UrduPoint.com"),
        Notes.Note("d", "0987-01-01", source: "", tags: ["nato", ""]),
        Notes.Note("e", source: "wire"));

    private sealed class LengthFacet(ArticleSet<Note> set) : Facet<Note>(set, "length", static note => $"{note.Id.Length}");

    [Fact]
    public void Articles_are_grouped_by_source_ignoring_case()
    {
        SourceFacet<Note> sources = new(Some);

        Assert.Equal(2, sources.Count);
        Assert.Equal("a b e", sources["WIRE"].Ids());
        Assert.Equal("c", sources["UrduPoint.com"].Ids());
        Assert.Equal(["UrduPoint.com (1)", "wire (3)"], sources.Select(value => $"{value}"));
    }

    [Fact]
    public void Of_several_spellings_the_most_frequent_counts_then_the_ordinally_smaller()
    {
        TagFacet<Note> tags = new(Some);

        Assert.Equal(["nato", "UK"], tags.Select(value => value.Value));
    }

    [Fact]
    public void An_article_is_under_each_of_its_tags_once()
    {
        TagFacet<Note> tags = new(Some);

        Assert.Equal("a b d", tags["nato"].Ids());
        Assert.Equal("a b", tags["uk"].Ids());
    }

    [Fact]
    public void An_article_is_under_each_of_its_authors()
    {
        AuthorFacet<Note> authors = new(Some);

        Assert.Equal("a b", authors["Ann"].Ids());
        Assert.Equal("b", authors["Bob"].Ids());
    }

    [Fact]
    public void Years_have_four_digits_and_come_oldest_first()
    {
        YearFacet<Note> years = new(Some);

        Assert.Equal(["0987", "2021"], years.Select(value => value.Value));
        Assert.Equal("a b", years[2021].Ids());
        Assert.Same(years["2021"], years[2021]);
        Assert.Equal("d", years[987].Ids());
        Assert.Equal("No article has the year '2020'. Nearest: '2021'.", Assert.Throws<KeyNotFoundException>(() => years[2020]).Message);
        Assert.Throws<KeyNotFoundException>(() => years[int.MinValue]);
    }

    [Fact]
    public void A_facet_can_be_of_any_field() => Assert.Equal(5, new LengthFacet(Some)["1"].Count);

    [Fact]
    public void A_facet_of_a_selection_knows_that_selection_in_its_order()
    {
        ArticleSet<Note> latest = Some.Latest(2);

        Assert.Equal("b a", new SourceFacet<Note>(latest)["wire"].Ids());
        Assert.False(new SourceFacet<Note>(latest).ContainsKey("UrduPoint.com"));
    }

    [Fact]
    public void A_generated_member_is_a_look_up()
    {
        Assert.Equal("border-talks uk-defense-minister", Corpus.News.Sources.UrduPointCom.Ids());
        Assert.Same(Corpus.News.Sources.UrduPointCom, Corpus.News.Sources["urdupoint.COM"]);
        Assert.Equal("border-talks", Corpus.News.Sources.UrduPointCom.Containing("border").Ids());
    }

    [Fact]
    public void Every_way_to_read_a_facet_gives_the_same_values()
    {
        SourceFacet<Note> sources = new(Some);
        List<FacetValue<Note>> values = [];
        foreach (FacetValue<Note> value in sources)
        {
            values.Add(value);
        }

        IReadOnlyList<FacetValue<Note>> list = sources;
        Assert.Equal([list[0], list[1]], values);
        Assert.Equal(values, sources.ToList());
        Assert.Equal(("UrduPoint.com", 1), (values[0].Value, values[0].Count));
        Assert.Same(sources["UrduPoint.com"], values[0].Articles);
    }

    [Fact]
    public void A_wrong_value_is_answered_with_what_was_probably_meant()
    {
        SourceFacet<Note> sources = new(Some);

        Assert.Equal(
            "No article has the source 'urdupoint'. Nearest: 'UrduPoint.com'.",
            Assert.Throws<KeyNotFoundException>(() => sources["urdupoint"]).Message);
        Assert.False(sources.TryGetValue("urdupoint", out ArticleSet<Note>? articles));
        Assert.Null(articles);
        Assert.True(sources.TryGetValue("urdupoint.com", out articles));
        Assert.Equal("c", articles.Ids());
    }

    [Fact]
    public void Articles_are_grouped_at_the_first_question()
    {
        var notes = Notes.WithIds("a", "b");
        SourceFacet<Note> sources = new(notes);
        Assert.Empty(notes.Made);

        Assert.Empty(sources);
        Assert.Equal(["a", "b"], notes.Made);
    }

    [Fact]
    public void Null_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>("set", () => new SourceFacet<Note>(null!));
        Assert.Throws<ArgumentNullException>("value", () => new SourceFacet<Note>(Some)[null!]);
        Assert.Throws<ArgumentNullException>("value", () => new SourceFacet<Note>(Some).ContainsKey(null!));
        Assert.Throws<ArgumentNullException>("value", () => new SourceFacet<Note>(Some).TryGetValue(null!, out _));
    }
}
