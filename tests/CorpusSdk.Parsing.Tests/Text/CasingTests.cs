using System.Globalization;
using System.Text;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Shared.Letters;
using CsCheck;

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

    [Theory]
    [InlineData("STRAẞE", "straße", true)]
    [InlineData("\u019B", "\uA7DC", true)]
    [InlineData("ſ", "S", true)]
    [InlineData("\u212A", "k", true)]
    [InlineData("ΣΊΣΥΦΟΣ", "σίσυφος", true)]
    [InlineData("𐐀a", "𐐨A", true)]
    [InlineData("a\ud801", "A\ud801", true)]
    [InlineData("ß", "ss", false)]
    [InlineData("İ", "i", false)]
    [InlineData("ı", "I", false)]
    [InlineData("é", "e\u0301", false)]
    [InlineData("\ud801\udc00", "\ud801\udc28a", false)]
    public void Texts_that_differ_in_case_alone_are_equal(string one, string other, bool areEqual)
    {
        Assert.Equal(areEqual, Caseless.Equals(one, other));
        Assert.Equal(areEqual, Caseless.Equals(other, one));
        Assert.Equal(areEqual, Casing.Fold(one) == Casing.Fold(other));
        if (areEqual) Assert.Equal(Caseless.Comparer.GetHashCode(one), Caseless.Comparer.GetHashCode(other));
    }

    /// <summary>The order says that two are equal exactly where what they are folded to is.</summary>
    [Fact]
    public void Order_equality_and_hashes_say_the_same_of_every_letter()
    {
        // Letters beyond have no case.
        IGrouping<string, string>[] groups = [.. Enumerable.Range(0, 0x20000)
            .Where(Rune.IsValid)
            .Select(static value => new Rune(value).ToString())
            .GroupBy(Casing.Fold, StringComparer.Ordinal)];
        foreach (IGrouping<string, string> group in groups)
        {
            Assert.Equal(group.Key, Casing.Fold(group.Key));
            foreach (string letter in group.Where(letter => letter != group.Key))
            {
                Assert.Equal((letter, 0, group.Key.Length), (letter, Caseless.Comparer.Compare(letter, group.Key), letter.Length));
                Assert.Equal(Caseless.Comparer.GetHashCode(group.Key), Caseless.Comparer.GetHashCode(letter));
            }
        }

        string[] keys = [.. groups.Select(static group => group.Key)];
        Array.Sort(keys, Caseless.Comparer);
        Assert.All(keys.Skip(1).Zip(keys), static pair => Assert.True(Caseless.Comparer.Compare(pair.Second, pair.First) < 0, pair.First));
    }

    [Fact]
    public void The_order_is_that_of_dotnet_where_both_know_the_letters() => Gen.String[Gen.Char["abyzABYZ_[-éÉяЯ"], 0, 4].Array[2].Sample(
        static texts => Assert.Equal(
            Math.Sign(string.Compare(texts[0], texts[1], StringComparison.OrdinalIgnoreCase)),
            Math.Sign(Caseless.Comparer.Compare(texts[0], texts[1]))));

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
