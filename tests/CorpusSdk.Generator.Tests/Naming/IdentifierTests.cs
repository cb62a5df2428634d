using System.Globalization;
using CorpusSdk.Parsing.Text;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Tests;

/// <summary>Titles → C# names, as the contract has it.</summary>
public sealed class IdentifierTests
{
    [Theory]
    [InlineData("UK Defense Minister Meets NATO General Secretary To Discuss Ukraine - Ministry",
        "UKDefenseMinisterMeetsNATOGeneralSecretaryToDiscussUkraineMinistry")]
    [InlineData("oil prices fall", "OilPricesFall")]
    [InlineData("iPhone and eBay", "IPhoneAndEBay")]
    [InlineData("Ukraine's border", "UkrainesBorder")]
    [InlineData("Ukraine’s border", "UkrainesBorder")]
    [InlineData("'Quoted' title", "QuotedTitle")]
    [InlineData("snake_case_words", "SnakeCaseWords")]
    [InlineData("C# and F#", "CAndF")]
    [InlineData("3 ways to win", "_3WaysToWin")]
    [InlineData("2021", "_2021")]
    [InlineData("Version 1.0", "Version1_0")]
    [InlineData("1.0.1", "_1_0_1")]
    [InlineData("class", "Class")]
    [InlineData("int", "Int")]
    [InlineData("default keyword", "DefaultKeyword")]
    [InlineData("Straße", "Straße")]
    [InlineData("ßeta", "ßeta")]
    [InlineData("éclair über", "ÉclairÜber")]
    [InlineData("ǆ digraph", "ǄDigraph")]
    [InlineData("istanbul", "Istanbul")]
    [InlineData("кодировка КОИ8", "КодировкаКОИ8")]
    [InlineData("שלום עולם", "שלוםעולם")]
    [InlineData("مرحبا بالعالم", "مرحبابالعالم")]
    [InlineData("हिन्दी में", "हिन्दीमें")]
    [InlineData("日本語の新聞", "日本語の新聞")]
    [InlineData("中文 新闻", "中文新闻")]
    [InlineData("한국어 신문", "한국어신문")]
    [InlineData("Ⅳ. chapter", "ⅣChapter")]
    [InlineData("٣ أيام", "_٣أيام")]
    [InlineData("Launch \U0001F680 day", "LaunchDay")]
    [InlineData("\u0301mark first", "MarkFirst")]
    [InlineData("e\u0301tude", "E\u0301tude")]
    [InlineData("zero\u200Bwidth", "ZeroWidth")]
    [InlineData("soft\u00ADhyphen", "SoftHyphen")]
    [InlineData("***", "")]
    [InlineData("\U0001F600", "")]
    [InlineData("\ud800", "")]
    [InlineData("", "")]
    [InlineData(" \t\n", "")]
    [InlineData("½", "")]
    [InlineData("²", "")]
    public void A_title_makes_a_name(string title, string name) => Assert.Equal(name, Identifier.From(title));

    [Fact]
    public void A_long_title_ends_at_a_word()
    {
        string name = Identifier.From(string.Join(' ', Enumerable.Repeat("seven77", 50)));

        Assert.Equal(string.Concat(Enumerable.Repeat("Seven77", 11)), name);
        Assert.Equal(77, name.Length);
    }

    [Fact]
    public void A_word_that_just_fits_stays() =>
        Assert.Equal(80, Identifier.From(new string('a', 40) + " " + new string('b', 40) + " c").Length);

    [Fact]
    public void A_single_word_that_is_too_long_is_cut() => Assert.Equal("A" + new string('a', 79), Identifier.From(new string('a', 300)));

    [Fact]
    public void A_title_of_three_hundred_ideographs_is_cut() => Assert.Equal(80, Identifier.From(new string('中', 300)).Length);

    [Fact]
    public void Any_text_makes_a_valid_name_or_none() => TextOfAnyScript.Sample(
        static text =>
        {
            string name = Identifier.From(text);
            return name.Length == 0
                || (SyntaxFacts.IsValidIdentifier(name)
                    && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None
                    && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None
                    && name.Length <= 81);
        },
        iter: 20_000);

    /// <summary>
    /// Whatever the compiler does to names it reads, such as leaving out format characters, names that differ stay apart.
    /// </summary>
    [Fact]
    public void The_compiler_reads_a_name_as_it_is_written() => TextOfAnyScript.Sample(
        static text => Identifier.From(text) is var name && (name.Length == 0 || SyntaxFactory.ParseToken(name).ValueText == name),
        iter: 5_000);

    [Fact]
    public void A_name_does_not_depend_on_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.SkipUnless(char.ToUpper('i', CultureInfo.CurrentCulture) == 'İ', "This machine knows no Turkish casing.");

            Assert.Equal("IstanbulIıİI", Identifier.From("istanbul iıİI"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static Gen<string> TextOfAnyScript { get; } = Gen.OneOf(
        Gen.String,
        Gen.OneOf(
            "a", "Z", "ß", "é", "е", "ж", "Ж", "ש", "م", "ह", "ि", "्", "中", "の", "한", "1", "٣", "Ⅳ", "_", "'", "’", " ", "-", ".", "#",
            "\u0301", "\u200D", "\u00AD", "\uFE0F", "\U0001F600", "\U00020000", "\ud800", "class")
            .Array[0, 60].Select(string.Concat));
}
