using CorpusSdk.Generator.Naming;
using Humanizer;

namespace CorpusSdk.Generator.Tests;

public sealed class PluralTests
{
    public static TheoryData<string> Nouns => [.. Plural.Nouns];

    [Theory, MemberData(nameof(Nouns))]
    public void Nouns_that_are_known_have_the_plural_that_Humanizer_makes(string noun) => Assert.Equal(noun.Pluralize(), Plural.Of(noun));

    [Theory, MemberData(nameof(Nouns))]
    public void Names_that_end_with_one_have_that_plural_too(string noun)
    {
        string name = "Ms" + char.ToUpperInvariant(noun[0]) + noun[1..];

        Assert.Equal(name.Pluralize(), Plural.Of(name));
    }

    [Theory, InlineData("Category", "Categories"), InlineData("Status", "Statuses"), InlineData("person", "people")]
    public void Other_nouns_are_left_to_Humanizer(string noun, string plural) => Assert.Equal(plural, Plural.Of(noun));
}
