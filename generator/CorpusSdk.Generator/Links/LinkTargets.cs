using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Letters;
using CorpusSdk.Shared.Text;

namespace CorpusSdk.Generator.Links;

/// <summary>The files of a corpus in memory.</summary>
internal sealed class LinkTargets : ILinkTargets
{
    /// <summary>The names of the files by their folders.</summary>
    private readonly Lazy<Dictionary<string, HashSet<string>>> _folders;
    private readonly Lazy<ILookup<string, string>> _byName;
    private readonly Lazy<Dictionary<string, Lazy<NearTexts>>> _byFolder;
    private readonly Lazy<ILookup<string, string>> _byPath;

    /// <param name="files">All files of the corpus, those among them with errors.</param>
    public LinkTargets(EquatableArray<ParsedFile> files)
        : this(() => FoldersOf(files))
    {
    }

    private LinkTargets(Func<Dictionary<string, HashSet<string>>> folders)
    {
        // Many corpora have no links, and most no broken ones.
        _folders = new(folders);
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

    public bool Contains(string folder, string name) =>
        _folders.Value.TryGetValue(folder, out HashSet<string>? names) && names.Contains(name);

    public string? SpelledLike(string path) => _byPath.Value[path].FirstOrDefault();

    public IEnumerable<string> Namesakes(string name) => _byName.Value[name];

    public NearTexts? InFolder(string folder) =>
        _byFolder.Value.TryGetValue(folder, out Lazy<NearTexts>? files) ? files.Value : null;

    /// <summary>The same for other files: folders that have the same ones are shared.</summary>
    /// <param name="files">All files.</param>
    /// <param name="removed">The paths of those that are gone.</param>
    /// <param name="added">The paths of those that are new.</param>
    public LinkTargets With(EquatableArray<ParsedFile> files, IReadOnlyCollection<string> removed, IReadOnlyCollection<string> added)
    {
        if (!_folders.IsValueCreated) return new LinkTargets(files);

        var folders = new Dictionary<string, HashSet<string>>(_folders.Value, StringComparer.Ordinal);
        foreach (string folder in removed.Concat(added).Select(RelativeLink.FolderOf).Distinct(StringComparer.Ordinal))
        {
            folders[folder] = folders.TryGetValue(folder, out HashSet<string>? names)
                ? new(names, StringComparer.Ordinal)
                : new(StringComparer.Ordinal);
        }

        foreach (string path in removed)
        {
            // A file can be an article of two collections, of which one or both are gone.
            string folder = RelativeLink.FolderOf(path);
            if (files.Any(file => file.Item.DisplayPath == path) || !folders.TryGetValue(folder, out HashSet<string>? names)) continue;

            names.Remove(path.Substring(folder.Length));
            if (names.Count == 0) folders.Remove(folder);
        }

        foreach (string path in added)
        {
            if (!folders.TryGetValue(RelativeLink.FolderOf(path), out HashSet<string>? names))
                folders.Add(RelativeLink.FolderOf(path), names = new(StringComparer.Ordinal));
            names.Add(path.Substring(RelativeLink.FolderOf(path).Length));
        }

        return new LinkTargets(() => folders);
    }

    private IEnumerable<string> Paths() =>
        _folders.Value
            .SelectMany(static folder => folder.Value.Select(name => folder.Key + name))
            .OrderBy(static path => path, StringComparer.Ordinal);

    private static Dictionary<string, HashSet<string>> FoldersOf(EquatableArray<ParsedFile> files)
    {
        var folders = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (ParsedFile file in files)
        {
            string folder = RelativeLink.FolderOf(file.Item.DisplayPath);
            if (!folders.TryGetValue(folder, out HashSet<string>? names)) folders.Add(folder, names = new(StringComparer.Ordinal));
            names.Add(file.Item.DisplayPath.Substring(folder.Length));
        }

        return folders;
    }
}
