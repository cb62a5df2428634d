using System.Text;
using CorpusSdk.Packed;
using CsCheck;

namespace CorpusSdk.Tests;

/// <summary>The first texts of a process are decoded in another way than all others: nobody may see which.</summary>
public sealed class Utf8DecoderTests
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, 0x7F],
        Gen.Int[0x80, 0x7FF],
        Gen.Int[0x800, 0xD7FF],
        Gen.Int[0xE000, 0xFFFF],
        Gen.Int[0x1_0000, 0x10_FFFF]).Select(char.ConvertFromUtf32).List[0, 40].Select(string.Concat);

    private static readonly byte[] Edges = [0x41, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF];

    // Bytes that make sequences, whole and broken ones, more often than any bytes do.
    private static readonly Gen<byte[]> Bytes = Gen.OneOf(
        Gen.Byte,
        Gen.Byte[0x80, 0xBF],
        Gen.Int[0, Edges.Length - 1].Select(static i => Edges[i])).Array[0, 12];

    [Fact]
    public void Any_text_comes_back() => Texts.Sample(static text => text == OneByOne(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Bytes_are_UTF8_when_they_are_to_NET() => Bytes.Sample(static bytes => OneByOne(bytes) == StrictlyDecoded(bytes));

    [Fact]
    public void What_is_no_UTF8_gets_the_replacement_character() =>
        Bytes.Sample(static bytes => Utf8Decoder.Decode(bytes) == Encoding.UTF8.GetString(bytes));

    [Theory, InlineData(0), InlineData(255), InlineData(256), InlineData(257), InlineData(100_000)]
    public void Texts_of_any_length_are_decoded(int length)
    {
        string text = new('é', length);
        for (int i = 0; i < 100; i++) Assert.Equal(text, Utf8Decoder.Decode(Encoding.UTF8.GetBytes(text)));
    }

    private static string? OneByOne(byte[] utf8)
    {
        char[] characters = new char[utf8.Length];
        int count = Utf8Decoder.DecodeOneByOne(utf8, characters);
        return count < 0 ? null : new string(characters, 0, count);
    }

    private static string? StrictlyDecoded(byte[] utf8)
    {
        try
        {
            return Strict.GetString(utf8);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
