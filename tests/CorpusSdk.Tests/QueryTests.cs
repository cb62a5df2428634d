using CorpusSdk.Tests.Fixtures;
using CsCheck;

namespace CorpusSdk.Tests;

public class QueryTests
{
    private static readonly Notes Some = new(
        Notes.Note("a", "2021-12-22", source: "Wire", body: "At the border.", tags: ["nato", "UK"], authors: ["Ann"]),
        Notes.Note("b", "2021-12-23", source: "wire", body: "Border town.", tags: ["Nato"], authors: ["Bob", "ANN"]),
        Notes.Note("c", source: "Wire service", body: "No date on the border.", tags: ["nato-summit"]),
        Notes.Note("d", "2020-12-22", body: "No source."));

    [Fact]
    public void Between_includes_both_ends_and_leaves_undated_articles_out()
    {
        Assert.Equal("a b", Some.Between(new(2021, 12, 22), new(2021, 12, 23)).Ids());
        Assert.Equal("a d", Some.Between(new(2020, 1, 1), new(2021, 12, 22)).Ids());
        Assert.Equal("a b d", Some.Between(DateOnly.MinValue, DateOnly.MaxValue).Ids());
    }

    [Fact]
    public void Between_refuses_an_end_before_its_start()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>("to", () => Some.Between(new(2021, 12, 23), new(2021, 12, 22)));

        Assert.StartsWith("The last day, 2021-12-22, is before the first, 2021-12-23.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Between_agrees_with_a_filter_of_linq() =>
        Gen.Select(Gen.Int[0, 8].Array[0, 30], Gen.Int[0, 8], Gen.Int[0, 8]).Sample((days, x, y) =>
        {
            // Day 0 stands for no date.
            Notes notes = new(days.Select((day, i) => Notes.Note($"n{i:D2}") with { Date = day == 0 ? null : Day(day) }));
            (DateOnly from, DateOnly to) = (Day(Math.Min(x, y)), Day(Math.Max(x, y)));

            Assert.Equal(notes.Where(n => n.Date >= from && n.Date <= to), notes.Between(from, to));
        });

    [Fact]
    public void On_keeps_one_day() => Assert.Equal("a", Some.On(new(2021, 12, 22)).Ids());

    [Theory]
    [InlineData(2021, "a b")]
    [InlineData(2020, "d")]
    [InlineData(1, "")]
    [InlineData(-1, "")]
    public void InYear_keeps_one_year(int year, string ids) => Assert.Equal(ids, Some.InYear(year).Ids());

    [Theory]
    [InlineData("WIRE", "a b")]
    [InlineData("Wire service", "c")]
    [InlineData("", "")]
    public void From_compares_whole_sources_ignoring_case(string source, string ids) => Assert.Equal(ids, Some.From(source).Ids());

    [Theory]
    [InlineData("ann", "a b")]
    [InlineData("Bob", "b")]
    [InlineData("An", "")]
    public void By_finds_any_of_the_authors_ignoring_case(string author, string ids) => Assert.Equal(ids, Some.By(author).Ids());

    [Theory]
    [InlineData("NATO", "a b")]
    [InlineData("uk", "a")]
    [InlineData("summit", "")]
    public void Tagged_finds_any_of_the_tags_ignoring_case(string tag, string ids) => Assert.Equal(ids, Some.Tagged(tag).Ids());

    [Fact]
    public void Containing_is_ordinal_unless_told_otherwise()
    {
        Assert.Equal("a c", Some.Containing("border").Ids());
        Assert.Equal("a b c", Some.Containing("border", StringComparison.OrdinalIgnoreCase).Ids());
        Assert.Equal("", Some.Containing("border town").Ids());
    }

    [Fact]
    public void Containing_refuses_a_comparison_that_does_not_exist() =>
        Assert.Throws<ArgumentException>("comparison", () => Some.Containing("x", (StringComparison)6));

    [Fact]
    public void Every_article_contains_the_empty_text_unread()
    {
        var notes = Notes.WithIds("a", "b");

        Assert.Equal(2, notes.Containing("").Count);
        Assert.Empty(notes.Made);
    }

    [Fact]
    public void Queries_compose()
    {
        Assert.Equal("b", Some.Between(new(2021, 1, 1), new(2021, 12, 31)).Tagged("nato").Containing("Border").Ids());
        Assert.Equal("a", Some.Latest(3).InYear(2021).Sample(9).By("Ann").Containing("At").Ids());
    }

    [Fact]
    public void Queries_keep_the_order_of_the_set_they_are_asked_of() => Assert.Equal("b a", Some.Latest(4).From("wire").Ids());

    [Fact]
    public void The_first_question_about_a_field_makes_articles_that_are_not_packed_and_no_later_one_does()
    {
        var notes = Notes.WithIds("a", "b", "c", "d");
        ArticleSet<Note> two = notes.Sample(2);
        Assert.Empty(notes.Made);

        two.InYear(2021);
        two.Tagged("x");
        notes.OrderByDate();

        Assert.Equal(["a", "b", "c", "d"], notes.Made);
    }

    [Fact]
    public void A_query_that_keeps_everything_copies_nothing() => Assert.Same(Some, Some.Containing("o"));

    [Fact]
    public void Queries_of_an_empty_collection_are_empty()
    {
        Notes none = new();

        Assert.True(none.IsEmpty);
        Assert.Equal(0, none.Containing("x").Count + none.Latest(3).Count + none.Sample(3).Count + none.InYear(2021).Count);
    }

    [Fact]
    public void Null_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>("source", () => Some.From(null!));
        Assert.Throws<ArgumentNullException>("author", () => Some.By(null!));
        Assert.Throws<ArgumentNullException>("tag", () => Some.Tagged(null!));
        Assert.Throws<ArgumentNullException>("text", () => Some.Containing(null!));
    }

    private static DateOnly Day(int day) => new DateOnly(2021, 1, 1).AddDays(day);
}
