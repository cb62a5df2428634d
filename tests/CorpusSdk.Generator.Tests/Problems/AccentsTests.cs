using CorpusSdk.Generator.Diagnostics;

namespace CorpusSdk.Generator.Tests;

/// <summary>Texts that look the same and are told apart by their accents.</summary>
public sealed class AccentsTests
{
    [Theory]
    [InlineData("cafe\u0301", "caf\u00E9", true)]
    [InlineData("caf\u00E9", "cafe\u0301", true)]
    [InlineData("u\u0308ber/cafe\u0301.md", "\u00FCber/caf\u00E9.md", true)]
    [InlineData("caf\u00E9", "caf\u00E9", false)]
    [InlineData("cafe\u0301", "cafe", false)]
    [InlineData("cafe\u0301s", "caf\u00E9", false)]
    [InlineData("cafe\u0301", "cof\u00E9", false)]
    [InlineData("cafe\u0301", "caf\u00E9s", false)]
    public void Only_accents_may_differ(string left, string right, bool differ) => Assert.Equal(differ, Accents.DifferAlone(left, right));

    [Fact]
    public void A_broken_link_says_what_cannot_be_seen() => Assert.Contains(
        "Did you mean 'caf\u00E9.md'? The two look the same, but only this one has its accents as characters of their own.",
        Assert.Single(
            CorpusBench.With("news/caf\u00E9.md", "# A\n\nText.\n").And("news/b.md", "# B\n\n[x](cafe\u0301.md)\n").Run().Problems),
        StringComparison.Ordinal);

    [Fact]
    public void A_suggestion_says_which_of_the_two_it_is() => Assert.Equal(
        "Did you mean 'cafe\u0301'? The two look the same, but only that one has its accents as characters of their own.",
        Suggestion.For("caf\u00E9", ["cafe\u0301", "towers"]));
}
