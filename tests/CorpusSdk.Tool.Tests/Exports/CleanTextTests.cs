using CorpusSdk.Tool.Exports;

namespace CorpusSdk.Tool.Tests.Exports;

public sealed class CleanTextTests
{
    [Fact]
    public void Half_pairs_are_replaced()
    {
        Assert.Equal("👩‍🚀 é", CleanText.Of("👩‍🚀 é"));
        Assert.Equal("half \uFFFD pair", CleanText.Of("half \ud800 pair"));
        Assert.Equal("\uFFFD\uFFFD", CleanText.Of("\udc00\ud83d"));
    }

    [Fact]
    public void Xml_has_no_control_characters()
    {
        int replaced = 0;

        Assert.Equal("a\uFFFDb\t\n\uFFFDc👩\uFFFD", CleanText.ForXml("a\0b\t\n\u001Fc👩\uFFFE", ref replaced));
        Assert.Equal(3, replaced);
    }
}
