using CorpusSdk.Build.Entries;
using CorpusSdk.Parsing.Index;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build.Caches;

/// <summary>The bytes of the last pack and the last index. They are read once, and those that are taken over were checked.</summary>
internal sealed record LastOutputs(byte[] Pack, byte[] Index)
{
    private static readonly LastOutputs None = new([], []);

    /// <summary>Reads the outputs of the last run; null when a part that an entry is made of is not there.</summary>
    public static LastOutputs? Read(PackCache cache, PackPaths paths, IReadOnlyList<PackEntry> entries)
    {
        if (cache.Last is not { } run || !entries.Any(static entry => entry.IsReused)) return None;

        try
        {
            var last = new LastOutputs(File.ReadAllBytes(paths.PackOf(run.Pack)), File.ReadAllBytes(paths.IndexOf(run.Index)));
            return Parallel.ForEach(entries, (entry, state) => last.Check(entry, state)).IsCompleted ? last : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Another build cleaned up.
            return null;
        }
    }

    private void Check(PackEntry entry, ParallelLoopState state)
    {
        if (entry.IsReused && !(IsLine(entry) && (entry.Article is not { Body.IsNowhere: false } article || IsArticle(article)))) state.Stop();
    }

    private bool IsLine(PackEntry entry) =>
        entry.IndexLine.IsWithin(Index) && entry.IndexLine.In(Index) is var line && IndexChecksum.IsIntact(line) && Checksum.Of(line) == entry.IndexChecksum;

    private bool IsArticle(PackedArticle article) =>
        article.Fields.IsWithin(Pack) && article.Body.IsWithin(Pack)
        && article.ChecksumIn(Pack) == article.Checksum;
}
