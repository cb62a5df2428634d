using CorpusSdk.Build.Entries;
using CorpusSdk.Build.Files;

namespace CorpusSdk.Build.Packing;

/// <summary>Deletes what earlier builds wrote and no build needs any more.</summary>
internal static class Leftovers
{
    /// <summary>Longer than a compiler runs, or a file is being written.</summary>
    private static readonly TimeSpan Age = TimeSpan.FromMinutes(30);

    /// <param name="paths">The files of the corpus.</param>
    /// <param name="kept">This run and the one before, whose outputs a compiler may be reading.</param>
    /// <param name="now">The time.</param>
    public static void Delete(PackPaths paths, IReadOnlyCollection<PackRun> kept, DateTime now)
    {
        string[] names = [.. kept
            .SelectMany(run => (string[])[paths.PackOf(run.Pack), paths.IndexOf(run.Index), paths.WordsOf(run.Words)])
            .Select(Path.GetFileName)];
        foreach (string path in Directory.EnumerateFiles(paths.Folder, paths.Name + ".*"))
        {
            bool isOurs = path.EndsWith(AtomicFile.Unfinished, StringComparison.Ordinal)
                || path.EndsWith(".pack", StringComparison.Ordinal)
                || path.EndsWith(".index.txt", StringComparison.Ordinal)
                || path.EndsWith(".words", StringComparison.Ordinal);
            if (!isOurs || names.Contains(Path.GetFileName(path)) || now - File.GetLastWriteTimeUtc(path) < Age) continue;

            try
            {
                File.Delete(path);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // Somebody holds it; the next build tries again.
            }
        }
    }
}
