using CorpusSdk.Parsing.Text;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Lower-case words joined by hyphens, for ids and slugs.</summary>
public class KebabTests
{
    [Theory]
    [InlineData("UK Defense – Ministry’s", "uk-defense-ministrys")]
    [InlineData("It's 'quoted' text", "its-quoted-text")]
    [InlineData("  Two   blanks  ", "two-blanks")]
    [InlineData("snake_case and.dots", "snake-case-and-dots")]
    [InlineData("000_7687692cd4fda39e", "000-7687692cd4fda39e")]
    [InlineData("C# & F#", "c-f")]
    [InlineData("Élan vital", "élan-vital")]
    [InlineData("E\u0301lan", "e\u0301lan")]
    [InlineData("日本語 の タイトル", "日本語-の-タイトル")]
    [InlineData("हिन्दी शीर्षक", "हिन्दी-शीर्षक")]
    [InlineData("Ω Ⅳ ½", "ω-ⅳ-½")]
    [InlineData("𝔘nicode 𠮷野家", "𝔘nicode-𠮷野家")]
    [InlineData("a😀b", "a-b")]
    [InlineData("'tis o'clock'", "tis-oclock")]
    [InlineData("the 1990's", "the-1990-s")]
    [InlineData("a\0b\nc", "a-b-c")]
    [InlineData("---", "")]
    [InlineData("", "")]
    public void Words_are_joined_by_hyphens(string source, string kebab) => Assert.Equal(kebab, Kebab.From(source));

    [Theory]
    [InlineData("News/2021/UK Defense", "news/2021/uk-defense")]
    [InlineData("/a//b/", "a/b")]
    [InlineData("@@", "u40-u40")]
    [InlineData("Emoji/😀", "emoji/u1f600")]
    [InlineData("a/---/b", "a/u2d-u2d-u2d/b")]
    [InlineData("", "")]
    public void A_path_keeps_its_slashes_and_spells_what_has_no_words(string path, string kebab) =>
        Assert.Equal(kebab, Kebab.FromPath(path));

    [Fact]
    public void An_unpaired_surrogate_is_no_word()
    {
        Assert.Equal("lone-half", Kebab.From("lone \uD800 half"));
        Assert.Equal("half", Kebab.From("half\uD800"));
        Assert.Equal("ud800", Kebab.FromPath("\uD800"));
    }
}
