using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Letters;
using CorpusSdk.Shared.Text;

namespace CorpusSdk.Generator.Links;

/// <summary>The files of a corpus in memory.</summary>
internal sealed class LinkTargets : ILinkTargets
{
    /// <summary>The paths of all files.</summary>
    private readonly Lazy<PathTable> _paths;
    private readonly Lazy<ILookup<string, string>> _byName;
    private readonly Lazy<Dictionary<string, Lazy<NearTexts>>> _byFolder;
    private readonly Lazy<ILookup<string, string>> _byPath;

    /// <param name="files">All files of the corpus, those among them with errors.</param>
    public LinkTargets(EquatableArray<ParsedFile> files)
        : this(() => new PathTable(files.Select(static file => file.Item.DisplayPath)))
    {
    }

    private LinkTargets(Func<PathTable> paths)
    {
        // Many corpora have no links, and most no broken ones.
        _paths = new(paths);
        _byName = new(() =>
            Paths().ToLookup(static path => path.Substring(RelativeLink.FolderOf(path).Length), Caseless.Comparer));
        _byPath = new(() => Paths().ToLookup(static path => path, Caseless.Comparer));
        _byFolder = new(() =>
            Paths()
                .GroupBy(RelativeLink.FolderOf, Caseless.Comparer)
                .ToDictionary(
                    static folder => folder.Key, static folder => new Lazy<NearTexts>(() => new NearTexts(folder)),
                    Caseless.Comparer));
    }

    public bool Contains(ReadOnlySpan<char> path) => _paths.Value.Contains(path);

    public string? SpelledLike(string path) => _byPath.Value[path].FirstOrDefault();

    public IEnumerable<string> Namesakes(string name) => _byName.Value[name];

    public NearTexts? InFolder(string folder) =>
        _byFolder.Value.TryGetValue(folder, out Lazy<NearTexts>? files) ? files.Value : null;

    /// <summary>The same for other files.</summary>
    /// <param name="files">All files.</param>
    /// <param name="removed">The paths of those that are gone.</param>
    /// <param name="added">The paths of those that are new.</param>
    public LinkTargets With(EquatableArray<ParsedFile> files, IReadOnlyCollection<string> removed, IReadOnlyCollection<string> added)
    {
        // A file can be an article of two collections, of which one is gone: what is left is looked for among all.
        if (!_paths.IsValueCreated || removed.Count > 0) return new LinkTargets(files);

        PathTable paths = _paths.Value.With(added);
        return new LinkTargets(() => paths);
    }

    private IEnumerable<string> Paths() => _paths.Value.Paths.OrderBy(static path => path, StringComparer.Ordinal);
}
