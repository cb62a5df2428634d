using System.Collections.Concurrent;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Letters;
using CorpusSdk.Shared.Text;

namespace CorpusSdk.Generator.Links;

/// <summary>
/// Whether links lead to files of the corpus. A generator asks no file system, so that only links are checked that stay below
/// the folder of the collections: what is there and no article is not to be linked to, as far as anybody can know.
/// </summary>
internal sealed class LinkChecker
{
    /// <summary>
    /// Files of one name, such as an index of each folder, that are offered for a broken link; more are not read by anybody.
    /// </summary>
    private const int MostNamesakes = 64;

    /// <summary>The names of the files by their folders.</summary>
    private readonly Lazy<Dictionary<string, HashSet<string>>> _folders;
    private readonly Lazy<ILookup<string, string>> _byName;
    private readonly Lazy<Dictionary<string, Lazy<NearTexts>>> _byFolder;
    private readonly Lazy<ILookup<string, string>> _byPath;
    private readonly ConcurrentDictionary<(string Folder, string Path), string[]> _nearest = new();

    /// <summary>The paths of the drafts that are left out.</summary>
    private readonly HashSet<string> _drafts;

    /// <param name="files">All files of the corpus, those among them with errors.</param>
    /// <param name="leavesOutDrafts">Whether drafts are left out.</param>
    public LinkChecker(EquatableArray<ParsedFile> files, bool leavesOutDrafts = false)
        : this(() => FoldersOf(files), leavesOutDrafts ? DraftsAmong(files) : [])
    {
    }

    private LinkChecker(Func<Dictionary<string, HashSet<string>>> folders, HashSet<string> drafts)
    {
        _drafts = drafts;
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

    /// <summary>The same for other files, of which the same are left out: folders that have the same ones are shared.</summary>
    /// <param name="files">All files.</param>
    /// <param name="removed">The paths of those that are gone.</param>
    /// <param name="added">The paths of those that are new.</param>
    public LinkChecker With(EquatableArray<ParsedFile> files, IReadOnlyCollection<string> removed, IReadOnlyCollection<string> added)
    {
        if (!_folders.IsValueCreated) return new LinkChecker(() => FoldersOf(files), _drafts);

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

        return new LinkChecker(() => folders, _drafts);
    }

    private IEnumerable<string> Paths() =>
        _folders.Value
            .SelectMany(static folder => folder.Value.Select(name => folder.Key + name))
            .OrderBy(static path => path, StringComparer.Ordinal);

    public EquatableArray<FileProblem> Check(ParsedFile file)
    {
        if (file.Article is not { Article.Links: { Count: > 0 } links }) return [];
        if (_drafts.Contains(file.Item.DisplayPath) || RootOf(file.Item) is not { } root) return [];

        string folder = RelativeLink.FolderOf(file.Item.DisplayPath);
        HashSet<string> neighbours = _folders.Value[folder];
        List<FileProblem>? problems = null;
        foreach (BodyLink link in links)
        {
            // Most links name a file beside their own.
            if (_drafts.Count == 0 && neighbours.Contains(link.Target.StartsWith("./", StringComparison.Ordinal) ? link.Target.Substring(2) : link.Target))
                continue;

            string path = RelativeLink.Resolve(folder, link.Target);
            if (!path.StartsWith(root, StringComparison.Ordinal)) continue;

            bool isDraft = _drafts.Contains(path);
            if (!isDraft && IsThere(path)) continue;

            string[] arguments = isDraft ? [link.Target, path] : [link.Target, path, Advice(file.Item, path)];
            (problems ??= []).Add(new FileProblem(
                file.Item.Path,
                new Problem(
                    isDraft ? ProblemKinds.LinkToDraft : ProblemKinds.BrokenLink, link.Span,
                    arguments.Select(Excerpt.Of).ToEquatableArray())));
        }

        return problems is null ? [] : problems.ToEquatableArray();
    }

    /// <summary>
    /// The folder, with a slash after it, that a file's collection and those beside it are in; null for files that lie directly
    /// in the project's folder, where much is not an article.
    /// </summary>
    private static string? RootOf(ArticleItem item)
    {
        string path = ArticleItem.WithoutExtension(item.DisplayPath);
        if (path.Length <= item.IdPath.Length || !path.EndsWith(item.IdPath, StringComparison.Ordinal)) return null;

        string folder = path.Substring(0, path.Length - item.IdPath.Length);
        string inner = "/" + item.Collection + "/";
        return folder.EndsWith(inner, StringComparison.Ordinal) ? folder.Substring(0, folder.Length - inner.Length + 1) : folder;
    }

    private bool IsThere(string path)
    {
        string folder = RelativeLink.FolderOf(path);
        return _folders.Value.TryGetValue(folder, out HashSet<string>? names) && names.Contains(path.Substring(folder.Length));
    }

    private string Advice(ArticleItem from, string path)
    {
        string folder = RelativeLink.FolderOf(from.DisplayPath);
        // Some machines find the file nevertheless, which makes the link look right there.
        if (_byPath.Value[path].FirstOrDefault() is { } spelled)
            return $"A file differs from it in capitals only, and many machines do not find that. Write the link as '{RelativePath.Between(folder, spelled)}'";

        string self = from.DisplayPath.Substring(folder.Length);
        // What is missing for one file of a folder is often missing for all of them.
        string[] nearest = _nearest.GetOrAdd((folder, path), key => NearestTo(key.Path, key.Folder, except: null));
        if (nearest.Contains(self)) nearest = NearestTo(path, folder, except: self);
        string question = Suggestion.Question(RelativePath.Between(folder, path), nearest);
        return (question.Length > 0 ? question + " " : "") + "Write the path of a file that is there, or remove the link";
    }

    /// <summary>The file of the same name in another folder, or those with paths like it: as a link in a folder has to have them.</summary>
    private string[] NearestTo(string path, string folder, string? except)
    {
        string target = RelativeLink.FolderOf(path);
        string[] namesakes = [.. _byName.Value[path.Substring(target.Length)].Take(MostNamesakes)];
        if (namesakes.Length == 1) return [RelativePath.Between(folder, namesakes[0])];

        string[] nearest = Nearest(namesakes);
        return nearest.Length > 0
            ? nearest
            : Nearest(_byFolder.Value.TryGetValue(target, out Lazy<NearTexts>? files) ? files.Value.Around(path) : []);

        string[] Nearest(IEnumerable<string> candidates) =>
            Suggestion.Nearest(
                RelativePath.Between(folder, path),
                candidates.Select(candidate => RelativePath.Between(folder, candidate)).Where(candidate => candidate != except),
                whole: true);
    }

    /// <summary>A file that is an article of two collections is the same draft in both.</summary>
    private static HashSet<string> DraftsAmong(EquatableArray<ParsedFile> files) => new(
        files.Where(static file => file.Article is { Article.IsDraft: true }).Select(static file => file.Item.DisplayPath),
        StringComparer.Ordinal);

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
