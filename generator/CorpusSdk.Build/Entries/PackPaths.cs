using System.Globalization;

namespace CorpusSdk.Build.Entries;

/// <summary>
/// The files that a packed corpus consists of. Pack and index are named after what is in them and never change: of builds that run at
/// once, each hands its own to the compiler, and none ever sees one of another run. The cache says which were the last.
/// </summary>
/// <param name="Folder">Their folder.</param>
/// <param name="Name">How their names start: projects in one folder have files of their own.</param>
internal sealed record PackPaths(string Folder, string Name)
{
    public string Cache => Path.Combine(Folder, Name + ".cache");

    public string PackOf(ulong stamp) => PathOf(stamp, ".pack");

    public string IndexOf(ulong stamp) => PathOf(stamp, ".index.txt");

    /// <summary>The words of the articles, which only the next build reads.</summary>
    public string WordsOf(ulong stamp) => PathOf(stamp, ".words");

    private string PathOf(ulong stamp, string extension) =>
        Path.Combine(Folder, Name + "." + stamp.ToString("x16", CultureInfo.InvariantCulture) + extension);
}
