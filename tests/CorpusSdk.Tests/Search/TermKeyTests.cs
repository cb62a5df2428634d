using CorpusSdk.Shared.Search;
using CorpusSdk.Tests.Fixtures;

namespace CorpusSdk.Tests.Search;

/// <summary>How values of fields are compared.</summary>
public class TermKeyTests
{
    [Theory]
    [InlineData("  The  Times, ", "the times")]
    [InlineData("Café", "cafe")]
    [InlineData("-1.50", "-1.50")]
    [InlineData("C++", "c")]
    [InlineData("...", "...")]
    [InlineData("東京", "東京")]
    [InlineData("東京都", "東京都")]
    [InlineData("東京都庁 大阪府", "東京都庁 大阪府")]
    [InlineData("か\u3099き\u3099ぐ", "がぎぐ")]
    [InlineData("第3章", "第 3 章")]
    [InlineData("𠮷野家", "𠮷野家")]
    [InlineData("ｶﾞｷﾞｸﾞ", "ガギグ")]
    public void Words_are_folded_each_once(string value, string normal) => Assert.Equal(normal, TermKey.Normalize(value));

    [Theory]
    [InlineData("東京都", 1)]
    [InlineData("東京*", 1)]
    [InlineData("東大都~", 1)]
    [InlineData("大大都~", 0)]
    public void Values_in_Han_have_letters(string value, int found) =>
        Assert.Equal(found, new Notes(SearchCorpus.Article("a", "", "") with { Tags = ["東京都"] }).Search("tag:" + value).Count);
}
