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
        string expected = Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal))));
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

    /// <summary>A compiler that reads a file takes one mark away before literals are made of it.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Byte_order_marks_count_nowhere(int marks)
    {
        string text = new string('\uFEFF', marks) + "abc";
        byte[] bytes = Encoding.UTF8.GetBytes(text);

        Assert.Equal(ContentHash.Of("abc"), ContentHash.Of(bytes, bytes.Length));
        Assert.Equal(ContentHash.Of("abc"), ContentHash.Of(text[1..]));
    }
}
