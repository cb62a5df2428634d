namespace CorpusSdk.Tests;

public class DatelineTests
{
    private static Dateline Paris() => new()
    {
        Text = "PARIS/BERLIN, France (AFP, 22 Dec)",
        Place = "PARIS/BERLIN",
        Places = ["PARIS", "BERLIN"],
        Region = "France",
        Agencies = ["AFP"],
        Date = new(2021, 12, 22),
    };

    [Fact]
    public void Datelines_with_equal_parts_are_equal()
    {
        Assert.Equal(Paris(), Paris());
        Assert.Equal(Paris().GetHashCode(), Paris().GetHashCode());
    }

    [Fact]
    public void Datelines_that_differ_in_any_part_are_not_equal()
    {
        Dateline[] others =
        [
            Paris() with { Text = "PARIS" },
            Paris() with { Place = "PARIS" },
            Paris() with { Places = ["BERLIN", "PARIS"] },
            Paris() with { Region = null },
            Paris() with { Agencies = [] },
            Paris() with { Date = null },
        ];

        Assert.All(others, other => Assert.NotEqual(Paris(), other));
        Assert.False(Paris().Equals(null));
    }

    [Fact]
    public void Places_and_agencies_are_never_default()
    {
        Dateline bare = new() { Text = "ROME -", Place = "ROME" };

        Assert.Empty(bare.Places);
        Assert.Empty(bare.Agencies);
        Assert.Equal(bare, bare with { Places = default, Agencies = default });
    }

    [Fact]
    public void The_text_of_a_dateline_is_what_the_article_says() =>
        Assert.Equal("ROME -", new Dateline { Text = "ROME -", Place = "ROME" }.ToString());
}
