using CorpusSdk.CompilerServices;
using CorpusSdk.Sets;
using CorpusSdk.Tests.Fixtures;

namespace CorpusSdk.Tests;

public class SetAlgebraTests
{
    private sealed class Union(params ArticlePart[] parts) : ArticleUnion(parts);

    private static readonly Notes Some = new(
        Notes.Note("a", "2021-12-22", "09:00", source: "Wire", tags: ["nato"]),
        Notes.Note("b", "2021-12-23", source: "Post", tags: ["eu", "NATO"]),
        Notes.Note("c", source: "Wire", tags: ["eu"]),
        Notes.Note("d", "2020-01-01", source: "wire"));

    private static readonly Notes Others = new(
        Notes.Note("a", "2021-12-22", "10:00", tags: ["eu"]), Notes.Note("x", "2022-01-01", source: "Wire"));

    [Fact]
    public void Operators_are_the_methods()
    {
        ArticleSet<Note> nato = Some.Tagged("nato");
        ArticleSet<Note> eu = Some.Tagged("eu");

        Assert.Equal("a b c", (nato | eu).Ids());
        Assert.Equal("b c a", (eu | nato).Ids());
        Assert.Equal("b", (nato & eu).Ids());
        Assert.Equal("a", (nato - eu).Ids());
        Assert.Equal("a d", (Some - eu).Ids());
        Assert.Equal("c d", Some.Except(nato).Ids());
    }

    [Fact]
    public void Sets_of_different_collections_join_as_with_linq()
    {
        ArticleSet<Note> wire = Some.From("wire") | Others.From("wire");

        Assert.Equal([Some[0], Some[2], Some[3], Others[1]], wire);
        Assert.Equal([Others[1], Some[0], Some[3], Some[2]], wire.OrderByDateDescending());
        Assert.Equal([Some[0]], wire.Tagged("nato"));
        Assert.Equal([Some[2], Others[0]], (wire | Others).Tagged("EU"));
        Assert.Equal(["Wire (4)"], new SourceFacet<Note>(wire).Select(value => $"{value}"));
        Assert.Equal([Others[1]], wire & Others);
        Assert.Equal([Some[0], Some[2], Some[3]], wire - Others);
        Assert.Equal([Others[0]], Others - wire);
        Assert.Equal([Some[2]], wire.Containing("").Skip(1).Take(1));
    }

    [Fact]
    public void Sets_of_different_collections_have_no_article_in_common()
    {
        Assert.Empty(Some & Others);
        Assert.Same(Some, Some - Others);
    }

    [Fact]
    public void A_collection_and_all_articles_have_those_of_the_collection_in_common()
    {
        Union all = new(ArticlePart.Create("1", Others), ArticlePart.Create("2", Some), ArticlePart.Create("3", Corpus.News));
        ArticleSet<Note> notes = all.Of<Note>();

        Assert.Equal(Some, notes & Some);
        Assert.Equal(Others, notes - Some);
        Assert.Equal(6, (notes | all.Of<Note>()).Count);
        Assert.Equal([Some[0], Some[1]], all.Of<Note>().Tagged("nato") & Some);
    }

    [Fact]
    public void Nothing_joins_with_anything()
    {
        var empty = ArticleSet.Empty<Note>();

        Assert.Equal(Some, empty | Some);
        Assert.Same(Some, Some | empty);
        Assert.Empty(empty & Some);
        Assert.Empty(empty - Some);
        Assert.Empty(empty.OrderByDate().Latest(3).Skip(2).Take(4).Tagged("nato").InYear(2021));
        Assert.Empty(new TagFacet<Note>(empty));
        Assert.Empty(new YearFacet<Note>(new Notes()));
        Assert.Empty(new Notes().OrderByDateDescending() | new Notes().From("Wire"));
    }

    [Theory]
    [InlineData(-1, "a b c d", "")]
    [InlineData(int.MinValue, "a b c d", "")]
    [InlineData(0, "a b c d", "")]
    [InlineData(3, "d", "a b c")]
    [InlineData(4, "", "a b c d")]
    [InlineData(int.MaxValue, "", "a b c d")]
    public void Skip_and_take_count_as_linq_does(int count, string skipped, string taken)
    {
        Assert.Equal(skipped, Some.Skip(count).Ids());
        Assert.Equal(taken, Some.Take(count).Ids());
    }

    [Fact]
    public void A_page_of_an_order_is_a_set()
    {
        Assert.Equal("b a d c", Some.OrderByDateDescending().Ids());
        Assert.Equal("c d a b", Some.OrderByDate().Ids());
        Assert.Equal("a d", Some.OrderByDateDescending().Skip(1).Take(2).Ids());
        Assert.Equal("d a", Some.OrderByDateDescending().Skip(1).Take(2).OrderByDate().Ids());
    }

    [Fact]
    public void Both_ends_of_the_calendar_are_days()
    {
        Notes notes = new(Notes.Note("first", "0001-01-01"), Notes.Note("last", "9999-12-31", "23:59:59"), Notes.Note("none"));

        Assert.Equal("first", notes.On(DateOnly.MinValue).Ids());
        Assert.Equal("last", notes.On(DateOnly.MaxValue).Ids());
        Assert.Equal("first last", notes.Between(DateOnly.MinValue, DateOnly.MaxValue).Ids());
        Assert.Equal("first", notes.InYear(1).Ids());
        Assert.Equal("last", notes.InYear(9999).Ids());
        Assert.Equal("none first last", notes.OrderByDate().Ids());
    }

    [Fact]
    public void A_set_that_is_null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("left", () => default(ArticleSet<Note>)! | Some);
        Assert.Throws<ArgumentNullException>("right", () => Some | null!);
        Assert.Throws<ArgumentNullException>("left", () => null! & Some);
        Assert.Throws<ArgumentNullException>("right", () => Some & null!);
        Assert.Throws<ArgumentNullException>("left", () => null! - Some);
        Assert.Throws<ArgumentNullException>("right", () => Some - null!);
        Assert.Throws<ArgumentNullException>("other", () => Some.Union(null!));
        Assert.Throws<ArgumentNullException>("other", () => Some.Intersect(null!));
        Assert.Throws<ArgumentNullException>("other", () => Some.Except(null!));
    }

    [Fact]
    public void A_set_explains_what_answered_its_queries()
    {
        ArticleSet<Note> set = Some.Between(new(2020, 1, 1), new(2021, 12, 22)).From("WIRE").Containing("x")
            | Others.InYear(2022).Latest(1);

        Assert.Equal(
            """
            4 articles
            Between(2020-01-01, 2021-12-22) → 2 articles: index of dates, 0 looked at
            Skip(1) → 1 articles: positions, 0 looked at
            Tagged("EU") → 0 articles: index of tags, 3 looked at
            """,
            Some.Between(new(2020, 1, 1), new(2021, 12, 22)).From("WIRE").Skip(1).Tagged("EU").Explain().ToString());
        Assert.Equal("Union(1 articles) → 1 articles: positions of both sets, 1 looked at", $"{set.Explain().Steps[^1]}");
        Assert.Equal("Facet(\"eu\") → 2 articles: index of tags, 0 looked at", $"{new TagFacet<Note>(Some)["eu"].Explain().Steps[0]}");
        Assert.Equal("4 articles", Some.Explain().ToString());
        Assert.Equal(set.Explain().ToString(), new ArticleSetDebugView<Note>(set).Explanation.ToString());
    }
}
