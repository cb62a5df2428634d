using CorpusSdk.Packed;
using CorpusSdk.Parsing;

namespace CorpusSdk.Build.Tests;

/// <summary>Packs of two gigabytes without one: entries say how long their bodies are, and the bodies are not there.</summary>
public class LimitTests
{
    private static readonly PackPaths Nowhere = new("nowhere/pack", "nowhere/index", "nowhere/cache");

    [Fact]
    public void A_pack_of_the_largest_size_is_written() => Write(PackedFormat.LargestResource - LengthWithoutBodies());

    [Fact]
    public void A_pack_one_byte_larger_is_refused()
    {
        var error = Assert.Throws<PackLimitException>(() => Write(PackedFormat.LargestResource - LengthWithoutBodies() + 1));

        Assert.Contains("the articles need 2,147,418,112 bytes, and a resource holds 2,147,418,111", error.Message, StringComparison.Ordinal);
        Assert.Contains("split them into several projects", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_whose_length_is_no_31_bit_number_is_refused() =>
        Assert.Throws<PackLimitException>(() => Write(int.MaxValue, int.MaxValue, int.MaxValue));

    private static long LengthWithoutBodies() => Write(0);

    private static long Write(params long[] bodies)
    {
        PackEntry[] entries = [.. bodies.Select((length, i) => Entry($"{i}", (int)length))];
        IReadOnlyList<CollectedArticles> collections = Collector.Collect([.. entries.Select(entry => entry.File)], static _ => false, []);
        using var stream = new MemoryStream();
        new PackWriter(stream, compress: false).Write(collections, entries, PackCache.Load(Nowhere, compress: false));
        return stream.Length;
    }

    private static PackEntry Entry(string name, int length)
    {
        var item = new ArticleItem($"/{name}.txt", $"{name}.txt", "News", name);
        return new PackEntry(ParsedFile.From(item, ArticleParser.Parse("Title")).WithoutBody(), default) { NewBody = new ArraySegment<byte>([]), Body = new StoredBody(0, length, length) };
    }
}
