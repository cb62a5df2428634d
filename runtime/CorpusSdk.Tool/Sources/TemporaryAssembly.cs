using System.IO.Compression;

namespace CorpusSdk.Tool.Sources;

/// <summary>An assembly out of a package, for as long as it is read.</summary>
internal sealed class TemporaryAssembly : IDisposable
{
    private readonly string _folder;

    private TemporaryAssembly(string folder, string path, long position, int length)
    {
        _folder = folder;
        Path = path;
        Position = position;
        Length = length;
    }

    public string Path { get; }

    /// <summary>Gets where in the file the corpus is.</summary>
    public long Position { get; }

    public int Length { get; }

    /// <summary>Unpacks the first library of a package that has a corpus; null when none has.</summary>
    /// <exception cref="InvalidDataException">The file is no package.</exception>
    public static TemporaryAssembly? FromPackage(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        string folder = Directory.CreateTempSubdirectory("corpus-").FullName;
        foreach (ZipArchiveEntry entry in archive.Entries.OrderBy(static entry => entry.FullName, StringComparer.Ordinal))
        {
            bool isLibrary = entry.FullName.StartsWith("lib/", StringComparison.OrdinalIgnoreCase)
                && entry.Name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);
            if (!isLibrary) continue;

            // The name alone: one with ".." in its path stays in the folder.
            string path = System.IO.Path.Combine(folder, entry.Name);
            entry.ExtractToFile(path, overwrite: true);
            if (CompiledCorpus.Find(path) is { } place) return new TemporaryAssembly(folder, path, place.Position, place.Length);
        }

        Directory.Delete(folder, recursive: true);
        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (IOException)
        {
            // A file that is still mapped stays until the system clears its temporary folder.
        }
    }
}
