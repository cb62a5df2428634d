using CorpusSdk.Tool.Exports;

namespace CorpusSdk.Tool.Tests.Exports;

public sealed class CleanTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("👩‍🚀 é", "👩‍🚀 é")]
    [InlineData("half \ud800 pair", "half \uFFFD pair")]
    [InlineData("\udc00\ud83d", "\uFFFD\uFFFD")]
    public void Half_pairs_are_replaced(string text, string clean) => Assert.Equal(clean, CleanText.Of(text));

    [Fact]
    public void Xml_has_no_control_characters()
    {
        int replaced = 0;

        Assert.Equal("a\uFFFDb\t\n\uFFFDc👩\uFFFD", CleanText.ForXml("a\0b\t\n\u001Fc👩\uFFFE", ref replaced));
        Assert.Equal(3, replaced);
    }
}
