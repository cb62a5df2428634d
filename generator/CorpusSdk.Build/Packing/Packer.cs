using CorpusSdk.Build.Caches;
using CorpusSdk.Build.Entries;
using CorpusSdk.Build.Files;
using CorpusSdk.Build.Reading;
using CorpusSdk.Parsing.Collecting;

namespace CorpusSdk.Build.Packing;

/// <summary>What packing did: files read, files that had not changed, and whether anything was written.</summary>
internal sealed record PackOutcome(int Read, int Reused, bool Written);

/// <summary>Files → entries → plan → pack, index and cache. What did not change since the last time is taken from there.</summary>
internal static class Packer
{
    public static PackOutcome Pack(IReadOnlyList<ArticleItem> items, PackPaths paths, bool compress)
    {
        PackCache cache = PackCache.Load(paths, compress);
        PackEntry[] entries = EntryReader.ReadAll(items, cache, compress);
        int reused = entries.Count(static entry => entry.IsReused);
        if (cache.IsTrusted && reused == entries.Length && reused == cache.Count) return new PackOutcome(0, reused, Written: false);

        Array.Sort(entries, static (left, right) => ArticleItem.ByPath(left.Item, right.Item));
        IReadOnlyList<CollectedFiles<PackEntry>> collections = Collector.Group(entries, static _ => false, []);
        var pack = new PackPlan(collections, compress, []);
        var index = new IndexPlan(entries);
        (byte[] lastPack, byte[] lastIndex) = cache.LastOutputs();
        // Both are mostly waiting for the file system.
        Task writing = Task.Run(() => AtomicFile.Write(paths.Index, stream => index.Write(stream, lastIndex)));
        try
        {
            AtomicFile.Write(paths.Pack, stream => PackWriter.Write(stream, pack, lastPack));
        }
        finally
        {
            writing.GetAwaiter().GetResult();
        }

        // Last: a build that is killed before it leaves files that the next one does not trust.
        AtomicFile.Write(paths.Cache, PackCache.Write(entries.Select((entry, i) => Placed(entry, index.Lines[i], pack)), paths, compress));
        return new PackOutcome(entries.Length - reused, reused, Written: true);
    }

    private static PlacedEntry Placed(PackEntry entry, Piece line, PackPlan pack)
    {
        (Piece fields, Piece body) = entry.Article is { } article ? pack.PlacesOf(article) : (Piece.Nowhere, Piece.Nowhere);
        return new PlacedEntry(entry, line, fields, body);
    }
}
