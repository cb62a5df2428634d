using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Exports;

/// <summary>The folder of a dataset: a new one, an empty one, or one that an export has written.</summary>
/// <param name="path">The folder.</param>
/// <exception cref="SourceException">Something else is there.</exception>
internal sealed class DatasetFolder(string path) : WholeOutput(Checked(path), isFolder: true)
{
    public const string CardName = "README.md";

    /// <inheritdoc/>
    protected override long Put()
    {
        string[] files = Directory.GetFiles(TemporaryPath, "*", SearchOption.AllDirectories);
        long bytes = files.Sum(static file => new FileInfo(file).Length);
        if (!Directory.Exists(Place))
        {
            Directory.Move(TemporaryPath, Place);
            return bytes;
        }

        // Data first: a card of other data would be worse than data with an older card.
        foreach (string file in files.OrderBy(static file => Path.GetFileName(file) == CardName))
        {
            string place = Path.Combine(Place, Path.GetRelativePath(TemporaryPath, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Move(file, place, overwrite: true);
        }

        return bytes;
    }

    private static string Checked(string path)
    {
        if (File.Exists(path))
        {
            throw new SourceException($"'{path}' is a file. Name a folder with --output: this format has several files.");
        }

        string card = Path.Combine(path, CardName);
        bool isFree = !Directory.Exists(path)
            || !Directory.EnumerateFileSystemEntries(path).Any(static entry => !Path.GetFileName(entry).StartsWith('.'))
            || (File.Exists(card) && File.ReadAllText(card).Contains(DatasetCard.Mark, StringComparison.Ordinal));
        return isFree ? path : throw new SourceException(
            $"The folder '{path}' has other files in it. Name a new or an empty one with --output.");
    }
}
