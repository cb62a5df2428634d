using System.Globalization;
using CorpusSdk.Parsing.Text;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Capitals come from a table of the parser's own: these tests run in .NET's invariant mode, builds usually do not.</summary>
public sealed class CasingTests
{
    [Theory]
    [InlineData('a', 'A')]
    [InlineData('é', 'É')]
    [InlineData('ÿ', 'Ÿ')]
    [InlineData('ſ', 'S')]
    [InlineData('ß', 'ß')]
    [InlineData('ı', 'ı')]
    [InlineData('я', 'Я')]
    [InlineData('ა', 'Ა')]
    [InlineData('字', '字')]
    public void Small_letters_have_their_capitals(char small, char capital) => Assert.Equal(capital, Casing.ToUpper(small));

    [Theory]
    [InlineData('A', 'a')]
    [InlineData('İ', 'İ')]
    [InlineData('ẞ', 'ß')]
    [InlineData('Σ', 'σ')]
    [InlineData('Ж', 'ж')]
    public void Capitals_have_their_small_letters(char capital, char small) => Assert.Equal(small, Casing.ToLower(capital));

    [Fact]
    public void Letters_beyond_the_first_plane_have_theirs_and_unpaired_surrogates_stay() =>
        Assert.Equal("a𐐨\ud801b\udc00", Casing.ToLower("A𐐀\ud801B\udc00"));

    /// <summary>Of the long s alone .NET says otherwise without the system's tables.</summary>
    [Fact]
    public void The_table_says_what_dotnet_says()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            if (c == 'ſ') continue;

            Assert.Equal(
                ((char)c, char.ToUpperInvariant((char)c), char.ToLowerInvariant((char)c)),
                ((char)c, Casing.ToUpper((char)c), Casing.ToLower((char)c)));
        }
    }

    [Fact]
    public void Names_and_ids_of_long_s_are_the_same_everywhere()
    {
        Assert.True(CultureInfo.CurrentCulture.Equals(CultureInfo.InvariantCulture));
        Assert.Equal("DieSiebenRaben", Identifier.From("Die ſieben Raben"));
        Assert.Equal("die-ſieben-raben", Kebab.From("Die ſieben Raben"));
    }
}
