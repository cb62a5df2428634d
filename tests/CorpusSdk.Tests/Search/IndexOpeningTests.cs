using CorpusSdk.Search;
using CorpusSdk.Shared.Search;
using CorpusSdk.Tests.Fixtures;

namespace CorpusSdk.Tests.Search;

/// <summary>What an index costs that is read where it lies.</summary>
public class IndexOpeningTests
{
    [Fact]
    public void Opening_takes_as_much_memory_for_a_large_index_as_for_a_small_one()
    {
        byte[] small = IndexOf(1);
        byte[] large = IndexOf(3000);
        Assert.True(large.Length > 10 * IndexFormat.PageLength, $"{large.Length} bytes");

        Assert.Equal(Allocated(small), Allocated(large));
    }

    [Fact]
    public void Another_version_is_named()
    {
        byte[] index = IndexOf(1);
        index[IndexFormat.VersionAt]++;

        InvalidDataException error = Assert.Throws<InvalidDataException>(() => new SearchIndex(IndexMemory.Of(index)));

        Assert.Equal(
            $"The search index has version {IndexFormat.Version + 1}, and this CorpusSdk reads version {IndexFormat.Version}. Build both with one version of CorpusSdk.",
            error.Message);
    }

    private static long Allocated(byte[] index)
    {
        var memory = IndexMemory.Of(index);
        return Allocations.Of(() => GC.KeepAlive(new SearchIndex(memory)));
    }

    private static byte[] IndexOf(int articles)
    {
        CollectionTexts texts = new(new Notes(Enumerable.Range(0, articles).Select(
            static i => SearchCorpus.Article($"n{i:D5}", $"Border {i}", string.Join(' ', Enumerable.Range(i, 40))))));
        return IndexBuilder.Merge(IndexAtRunTime.Read(texts, 1), 1);
    }
}
