using CorpusSdk.Build.Entries;
using CorpusSdk.Parsing.Index;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build.Caches;

/// <summary>
/// The bytes of the last pack, the last index and the words of its articles. They are read once, and those that are taken over were
/// checked.
/// </summary>
internal sealed record LastOutputs(byte[] Pack, byte[] Index, byte[] Words)
{
    private static readonly LastOutputs None = new([], [], []);

    /// <summary>Reads the outputs of the last run; null when a part that an entry is made of is not there.</summary>
    public static LastOutputs? Read(PackCache cache, PackPaths paths, PackSettings settings, IReadOnlyList<PackEntry> entries)
    {
        if (cache.Last is not { } run || !entries.Any(static entry => entry.IsReused)) return None;

        try
        {
            var last = new LastOutputs(
                File.ReadAllBytes(paths.PackOf(run.Pack)), File.ReadAllBytes(paths.IndexOf(run.Index)),
                settings.WithSearchIndex ? File.ReadAllBytes(paths.WordsOf(run.Words)) : []);
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
        if (entry.IsReused
            && !(IsLine(entry)
                && (entry.Article is not { Body.IsNowhere: false } article || IsArticle(article))
                && (entry.Article is not { } words || AreWords(words))))
        {
            state.Stop();
        }
    }

    private bool IsLine(PackEntry entry) =>
        entry.IndexLine.IsWithin(Index)
        && entry.IndexLine.In(Index) is var line
        && IndexChecksum.IsIntact(line)
        && Checksum.Of(line) == entry.IndexChecksum;

    private bool AreWords(PackedArticle article) =>
        article.Words.IsWithin(Words) && Checksum.Of(article.Words.In(Words)) == article.WordsChecksum;

    private bool IsArticle(PackedArticle article) =>
        article.Fields.IsWithin(Pack) && article.Body.IsWithin(Pack)
        && article.ChecksumIn(Pack) == article.Checksum;
}
