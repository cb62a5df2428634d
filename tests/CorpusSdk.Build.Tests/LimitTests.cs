using CorpusSdk.Build.Entries;
using CorpusSdk.Build.Packing;
using CorpusSdk.Build.Tests.Fixtures;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build.Tests;

/// <summary>Packs of two gigabytes without one: all bodies are one array, and what is written is counted.</summary>
public class LimitTests
{
    private const int Parts = 1024;

    private static readonly byte[] Body = new byte[2 << 20];

    [Fact]
    public void A_pack_of_the_largest_size_is_written() =>
        Assert.Equal(PackedFormat.LargestResource, Write(PackedFormat.LargestResource - LengthWithoutBodies()));

    [Fact]
    public void A_pack_one_byte_larger_is_refused()
    {
        PackLimitException error = Assert.Throws<PackLimitException>(() => Write(PackedFormat.LargestResource - LengthWithoutBodies() + 1));

        Assert.Contains(
            "the articles need 2,147,418,112 bytes, and a resource holds 2,147,418,111", error.Message, StringComparison.Ordinal);
        Assert.Contains("split them into several projects", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_whose_length_is_no_31_bit_number_is_refused() =>
        Assert.Throws<PackLimitException>(() => Write(int.MaxValue, int.MaxValue, int.MaxValue));

    private static long LengthWithoutBodies() => Write(0);

    private static long Write(params long[] bodies)
    {
        PackEntry[] entries = [.. bodies.SelectMany(PartsOf).Select((length, i) => Entry($"{i:D4}", length))];
        var plan = new PackPlan(Collector.Group(entries, static _ => false, []), compress: false, []);
        using var stream = new CountingStream();
        PackWriter.Write(stream, plan, last: []);
        return stream.Length;
    }

    /// <summary>So many articles, whatever is in them, that their number does not tell two lengths apart.</summary>
    private static IEnumerable<int> PartsOf(long length) =>
        Enumerable.Range(0, Parts).Select(i => (int)((length * (i + 1) / Parts) - (length * i / Parts)));

    /// <summary>Each body is the start of one array.</summary>
    private static PackEntry Entry(string name, int length) => new(
        new ArticleItem($"/{name}.txt", $"{name}.txt", "News", name),
        default,
        new PackedArticle(name, name, date: default, updated: default)
        {
            Body = new Piece(Body, 0, length),
            Fields = new Piece(Body, 0, 0),
            UnpackedLength = length
        });
}
