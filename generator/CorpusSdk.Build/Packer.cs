using CorpusSdk.Parsing;

namespace CorpusSdk.Build;

/// <summary>The files that a packed corpus consists of.</summary>
internal sealed record PackPaths(string Pack, string Index, string Cache);

/// <summary>What packing did: files read, files that had not changed, and whether anything was written.</summary>
internal sealed record PackOutcome(int Read, int Reused, bool Written);

/// <summary>Files → pack, index and cache. What did not change since the last time is taken from there.</summary>
internal static class Packer
{
    public static PackOutcome Pack(IReadOnlyList<ArticleItem> items, PackPaths paths, bool compress)
    {
        PackCache cache = PackCache.Load(paths, compress);
        PackEntry[] entries = EntryReader.ReadAll(items, cache, compress);
        int reused = entries.Count(entry => entry.IsReused);
        if (cache.Pack is not null && reused == entries.Length && reused == cache.Count) return new PackOutcome(0, reused, Written: false);

        Array.Sort(entries, static (left, right) => ParsedFile.ByPath(left.File, right.File));
        IReadOnlyList<CollectedArticles> collections = Collector.Collect([.. entries.Select(entry => entry.File)], static _ => false, []);
        // The pack is mostly waiting for the file system, and the index mostly making text of values.
        Task index = Task.Run(() => AtomicFile.WriteText(paths.Index, writer => IndexFile.Write(entries.Select(entry => entry.File), writer)));
        try
        {
            AtomicFile.Write(paths.Pack, stream => new PackWriter(stream, compress).Write(collections, entries, cache));
        }
        finally
        {
            index.GetAwaiter().GetResult();
        }

        // Last: a build that is killed before it leaves files that the next one does not trust.
        AtomicFile.WriteText(paths.Cache, PackCache.Write(entries, paths, compress));
        return new PackOutcome(entries.Length - reused, reused, Written: true);
    }
}
