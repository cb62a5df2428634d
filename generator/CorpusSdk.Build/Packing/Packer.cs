using CorpusSdk.Build.Assemblies;
using CorpusSdk.Build.Caches;
using CorpusSdk.Build.Entries;
using CorpusSdk.Build.Files;
using CorpusSdk.Build.Reading;
using CorpusSdk.Parsing.Collecting;

namespace CorpusSdk.Build.Packing;

/// <summary>Files → entries → plan → pack, index and cache. What did not change since the last time is taken from there.</summary>
internal static class Packer
{
    /// <param name="items">The article files.</param>
    /// <param name="paths">The files to write.</param>
    /// <param name="compress">Whether bodies are compressed.</param>
    /// <param name="assembly">The assembly that is compiled with the pack, if there is one.</param>
    /// <param name="links">What links among the files may lead to; anything without it.</param>
    public static PackOutcome Pack(
        IReadOnlyList<ArticleItem> items, PackPaths paths, bool compress, string assembly = "", LinkGuard? links = null) =>
        Pack(items, paths, new PackSettings(compress), assembly, links);

    /// <param name="items">The article files.</param>
    /// <param name="paths">The files to write.</param>
    /// <param name="settings">What the project file says about the pack.</param>
    /// <param name="assembly">The assembly that is compiled with the pack, if there is one.</param>
    /// <param name="links">What links among the files may lead to; anything without it.</param>
    /// <param name="progress">Is told how many of all files were read, from any thread.</param>
    public static PackOutcome Pack(
        IReadOnlyList<ArticleItem> items, PackPaths paths, PackSettings settings, string assembly = "", LinkGuard? links = null,
        Action<int, int>? progress = null)
    {
        links ??= new LinkGuard(follow: true);
        FileStamp[] stamps = EntryReader.StampAll(items);
        settings = settings.For(stamps.Sum(static stamp => Math.Max(0, stamp.Length)));
        return Pack(items, stamps, paths, settings, assembly, links, PackCache.Load(paths, settings), progress)
            ?? Pack(items, stamps, paths, settings, assembly, links, PackCache.None, progress)!;
    }

    /// <returns>Null when the last outputs are not what the cache says.</returns>
    private static PackOutcome? Pack(
        IReadOnlyList<ArticleItem> items, FileStamp[] stamps, PackPaths paths, PackSettings settings, string assembly, LinkGuard links,
        PackCache cache, Action<int, int>? progress)
    {
        PackEntry[] entries = EntryReader.ReadAll(items, stamps, cache, settings, links, progress);
        if (cache.Last is { } last
            && entries.Length == cache.Count
            && entries.All(static entry => entry.IsReused)
            && !IsOfAnotherRun(assembly, paths.PackOf(last.Pack), last.Pack))
        {
            return new PackOutcome(0, entries.Length, Written: false, paths.PackOf(last.Pack), paths.IndexOf(last.Index));
        }

        Array.Sort(entries, static (left, right) => ArticleItem.ByPath(left.Item, right.Item));
        IReadOnlyList<CollectedFiles<PackEntry>> collections = Collect(entries, settings);
        if (LastOutputs.Read(cache, paths, settings, entries) is not { } outputs) return null;

        List<PlannedSection> sections = [.. FactSections.Of(collections, outputs.Pack)];
        if (settings.WithSearchIndex) sections.AddRange(SearchSections.Of(collections, outputs.Words));
        var pack = new PackPlan(collections, settings.Compress, sections);
        var index = new IndexPlan(pack.Stamp, entries);
        WordsPlan? words = settings.WithSearchIndex ? new WordsPlan(entries) : null;
        Write(paths, pack, index, words, outputs, assembly);
        var run = new PackRun(pack.Stamp, index.Stamp, words?.Stamp ?? 0);
        // Last: a build that is killed before it leaves files that the next one does not trust.
        AtomicFile.Write(
            paths.Cache, PackCache.Write(
                entries.Select((entry, i) => Placed(entry, index.Lines[i], pack, words?.Places[i] ?? Piece.At(0, 0))), run, paths,
                settings));
        Leftovers.Delete(paths, cache.Last is null ? [run] : [run, cache.Last], DateTime.UtcNow);
        int reused = entries.Count(static entry => entry.IsReused);
        return new PackOutcome(entries.Length - reused, reused, Written: true, paths.PackOf(run.Pack), paths.IndexOf(run.Index));
    }

    /// <summary>
    /// A file that was left out before is in no output to take it from, and one that gets another id is there with the one that it had.
    /// </summary>
    private static IReadOnlyList<CollectedFiles<PackEntry>> Collect(PackEntry[] entries, PackSettings settings)
    {
        while (true)
        {
            IReadOnlyList<CollectedFiles<PackEntry>> collections = Collector.Group(entries, static _ => false, [], settings.Rules);
            PackEntry[] lacking = [.. collections
                .SelectMany(static collection => collection.Files)
                .Where(static file => file.Article!.Body.IsNowhere || file.Article.IsOutdated)];
            if (lacking.Length == 0) return collections;

            EntryReader.ReadAgain(entries, lacking, settings);
        }
    }

    private static void Write(PackPaths paths, PackPlan pack, IndexPlan index, WordsPlan? words, LastOutputs last, string assembly)
    {
        // All are mostly waiting for the file system.
        var writing = Task.Run(() =>
        {
            AtomicFile.Write(paths.IndexOf(index.Stamp), stream => index.Write(stream, last.Index));
            if (words is not null) AtomicFile.Write(paths.WordsOf(words.Stamp), stream => words.Write(stream, last.Words));
        });
        try
        {
            string path = paths.PackOf(pack.Stamp);
            if (IsOfAnotherRun(assembly, path, pack.Stamp)) AtomicFile.WriteAnew(path, stream => PackWriter.Write(stream, pack, last.Pack));
            else AtomicFile.Write(path, stream => PackWriter.Write(stream, pack, last.Pack));
        }
        finally
        {
            writing.GetAwaiter().GetResult();
        }
    }

    /// <summary>
    /// Whether the compiler would leave an assembly alone, since it is newer than the pack, although it was compiled with another: by a
    /// build that ran at the same time and ended later, or before the articles became what they had been.
    /// </summary>
    private static bool IsOfAnotherRun(string assembly, string pack, ulong stamp) =>
        assembly.Length > 0
        && File.Exists(assembly)
        && File.GetLastWriteTimeUtc(assembly) >= File.GetLastWriteTimeUtc(pack)
        && CompiledPack.StampOf(assembly) is { } compiled
        && compiled != stamp;

    private static PlacedEntry Placed(PackEntry entry, Piece line, PackPlan pack, Piece words)
    {
        (Piece fields, Piece body) = entry.Article is { } article ? pack.PlacesOf(article) : (Piece.Nowhere, Piece.Nowhere);
        return new PlacedEntry(entry, line, fields, body, words);
    }
}

/// <summary>What packing did: files read, files that had not changed, whether anything was written, and what the compiler gets.</summary>
internal sealed record PackOutcome(int Read, int Reused, bool Written, string PackFile, string IndexFile);
