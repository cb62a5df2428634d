using System.Text;
using CorpusSdk.Packed;
using CorpusSdk.Shared.Text;
using CsCheck;

namespace CorpusSdk.Tests;

/// <summary>Packed bodies are split as UTF-8, others as text: both have to find the same paragraphs.</summary>
public sealed class Utf8ParagraphsTests
{
    // White space of every width, what looks like it and is none, and letters of one to four bytes.
    private static readonly string[] Pieces =
        ["\n", "\n\n", " ", "\t", "\u00A0", "\u0085", "\u2003", "\u2028", "\u3000", "\u200B", "\r", "a", "é", "界", "😀", "word"];

    private static readonly Gen<string> Texts =
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i])
            .Array[0, 30].Select(string.Concat);

    [Fact]
    public void Bytes_and_text_have_the_same_paragraphs() => Texts.Sample(text =>
    {
        List<string> expected = [];
        foreach ((int start, int length) in ParagraphSplitter.Split(text.AsSpan()))
        {
            expected.Add(text.Substring(start, length));
        }

        Assert.Equal(expected, Utf8Paragraphs.Split(Encoding.UTF8.GetBytes(text)));
    });
}
