using System.Security.Cryptography;
using System.Text;
using CorpusSdk.Parsing.Text;
using CsCheck;

namespace CorpusSdk.Parsing.Tests;

public class ContentHashTests
{
    private static readonly Gen<string> Texts = Gen.String[Gen.Char["\r\naé\uFEFF"], 0, 20];

    [Fact]
    public void It_is_the_sha256_of_the_text_with_line_feeds() => Texts.Sample(static text =>
    {
        string expected = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal))));
        byte[] bytes = Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'));
        Assert.Equal(expected, ContentHash.Of(bytes, bytes.Length));
        Assert.Equal(expected, ContentHash.Of("\uFEFF" + text.TrimStart('\uFEFF')));
    });

    [Fact]
    public void Its_bytes_are_those_of_its_digits()
    {
        string hash = ContentHash.Of("abc");
        Assert.Equal(Convert.FromHexString(hash), ContentHash.Bytes(hash));
    }
}
