using CorpusSdk.Build.Entries;
using CorpusSdk.Build.Packing;
using CorpusSdk.Collections;
using CorpusSdk.Parsing.Collecting;

namespace CorpusSdk.Tool.Streaming;

/// <summary>
/// Articles of a store, a few at a time: each time, some are packed in memory as a build packs them, and read from there as all others
/// are. Articles and sets of one batch are of no use after the next.
/// </summary>
/// <param name="store">The files.</param>
/// <param name="collections">Their collections.</param>
/// <param name="prefixOf">What stands before the ids of a collection.</param>
internal sealed class ArticleBatches(FileStore store, StoredCollections collections, Func<string, string> prefixOf)
{
    private const int MostArticles = 2048;
    private const int MostBytes = 4 << 20;

    private byte[] _memory = [];

    /// <param name="numbers">The articles.</param>
    public IEnumerable<UntypedCorpus> Read(int[] numbers)
    {
        for (int start = 0, end; start < numbers.Length; start = end)
        {
            long bytes = 0;
            for (end = start; end < numbers.Length && end - start < MostArticles && bytes < MostBytes; end++)
            {
                FileRow row = store.Rows[numbers[end]];
                bytes += row.FieldsLength + row.BodyLength;
            }

            yield return Pack(numbers.AsSpan(start, end - start).ToArray());
        }
    }

    private UntypedCorpus Pack(int[] numbers)
    {
        var entries = new PackEntry[numbers.Length];
        Parallel.For(0, entries.Length, FileStore.Threads(CancellationToken.None), i => entries[i] = store.EntryOf(numbers[i]));
        CollectedFiles<PackEntry>[] collected = [.. Enumerable.Range(0, entries.Length)
            .GroupBy(i => collections.Of(numbers[i]))
            .OrderBy(static group => group.Key.Name, StringComparer.Ordinal)
            .Select(group => new CollectedFiles<PackEntry>(
                group.Key.Name, group.Key.Spelling,
                [.. group.Select(i => entries[i]).OrderBy(static entry => entry.Article!.Id, StringComparer.Ordinal)]))];
        PackPlan plan = new(collected, compress: false, FactSections.Of(collected, []));
        if (plan.Length > _memory.Length)
        {
            _memory = GC.AllocateUninitializedArray<byte>(checked((int)Math.Max(plan.Length, _memory.Length * 2L)), pinned: true);
        }

        using MemoryStream stream = new(_memory);
        PackWriter.Write(stream, plan, []);
        return UntypedCorpus.Open(_memory, (int)plan.Length, prefixOf);
    }
}
