using System.Text;
using CorpusSdk.Generator.Writing;
using CsCheck;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Tests;

/// <summary>Texts that are joined without being copied are to everybody what one text would be.</summary>
public sealed class JoinedTextTests
{
    private static readonly Gen<string[]> Parts = Gen.String[Gen.Char['a', 'f'], 1, 9].Array[1, 12];

    [Fact]
    public void It_is_the_text_of_its_parts() => Parts.Sample(static parts =>
    {
        var expected = SourceText.From(string.Concat(parts), Encoding.UTF8);
        var joined = new JoinedText(parts);

        Assert.Equal(expected.ToString(), joined.ToString());
        Assert.True(expected.ContentEquals(joined));
        Assert.Equal(expected.GetChecksum(), joined.GetChecksum());
        Assert.Equal(expected.ToString().ToArray(), Enumerable.Range(0, joined.Length).Select(i => joined[i]));
    });

    [Fact]
    public void Any_stretch_of_it_can_be_copied() =>
        Gen.Select(Parts, Gen.Int[0, 200], Gen.Int[0, 200]).Sample(static (parts, first, second) =>
    {
        string whole = string.Concat(parts);
        int start = first % (whole.Length + 1);
        var span = new TextSpan(start, second % (whole.Length - start + 1));

        Assert.Equal(whole.Substring(span.Start, span.Length), new JoinedText(parts).ToString(span));
    });
}
