using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Index;

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
        int reused = entries.Count(static entry => entry.IsReused);
        if (cache.IsTrusted && reused == entries.Length && reused == cache.Count) return new PackOutcome(0, reused, Written: false);

        Array.Sort(entries, static (left, right) => ParsedFile.ByPath(left.File, right.File));
        IReadOnlyList<CollectedArticles> collections = Collector.Collect([.. entries.Select(static entry => entry.File)], static _ => false, []);
        (byte[] lastPack, byte[] lastIndex) = cache.LastOutputs();
        // Both are mostly waiting for the file system.
        Task index = Task.Run(() => AtomicFile.Write(paths.Index, stream => WriteIndex(stream, entries, lastIndex)));
        try
        {
            AtomicFile.Write(paths.Pack, stream => new PackWriter(stream, compress).Write(collections, entries, lastPack));
        }
        finally
        {
            index.GetAwaiter().GetResult();
        }

        // Last: a build that is killed before it leaves files that the next one does not trust.
        AtomicFile.Write(paths.Cache, PackCache.Write(entries, paths, compress));
        return new PackOutcome(entries.Length - reused, reused, Written: true);
    }

    /// <summary>Writes the index, and tells the entries where their lines are in it.</summary>
    private static void WriteIndex(Stream stream, IEnumerable<PackEntry> entries, byte[] last)
    {
        var header = new IndexLineWriter();
        IndexFile.WriteHeader(header);
        int position = 0;
        Write(header.Written);
        foreach (PackEntry entry in entries)
        {
            int start = position;
            Write(entry.IndexLine.In(last));
            entry.IndexLine = Piece.At(start, position - start);
        }

        void Write(ArraySegment<byte> bytes)
        {
            if (bytes.Count > int.MaxValue - position) throw new PackLimitException("what the compiler has to know of the articles takes more than 2 GB; split them into several projects");

            stream.Write(bytes.Array!, bytes.Offset, bytes.Count);
            position += bytes.Count;
        }
    }
}
