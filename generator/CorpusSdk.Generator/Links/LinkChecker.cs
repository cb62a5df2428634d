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

    /// <summary>More answers than this are not remembered.</summary>
    private const int MostAdvised = 10_000;

    /// <summary>In characters: longer paths are resolved in memory of their own.</summary>
    private const int UsualLength = 512;

    private readonly ILinkTargets _targets;
    private readonly ConcurrentDictionary<(string Folder, string Path), string[]> _nearest = new();

    /// <summary>The paths of the drafts that are left out.</summary>
    private readonly HashSet<string> _drafts;

    /// <param name="files">All files of the corpus, those among them with errors.</param>
    /// <param name="leavesOutDrafts">Whether drafts are left out.</param>
    public LinkChecker(EquatableArray<ParsedFile> files, bool leavesOutDrafts = false)
        : this(new LinkTargets(files), leavesOutDrafts ? DraftsAmong(files) : [])
    {
    }

    /// <param name="targets">All files of the corpus, those among them with errors. No drafts are left out.</param>
    public LinkChecker(ILinkTargets targets)
        : this(targets, [])
    {
    }

    private LinkChecker(ILinkTargets targets, HashSet<string> drafts)
    {
        _targets = targets;
        _drafts = drafts;
    }

    /// <summary>The same for other files, of which the same are left out.</summary>
    /// <param name="files">All files.</param>
    /// <param name="removed">The paths of those that are gone.</param>
    /// <param name="added">The paths of those that are new.</param>
    public LinkChecker With(EquatableArray<ParsedFile> files, IReadOnlyCollection<string> removed, IReadOnlyCollection<string> added) =>
        new(((LinkTargets)_targets).With(files, removed, added), _drafts);

    public EquatableArray<FileProblem> Check(ParsedFile file)
    {
        if (file.Article is not { Article.Links: { Count: > 0 } links }) return [];
        string from = file.Item.DisplayPath;
        int rootLength = RootLengthOf(file.Item);
        if (rootLength < 0 || _drafts.Contains(from)) return [];

        ReadOnlySpan<char> root = from.AsSpan(0, rootLength);
        ReadOnlySpan<char> folder = from.AsSpan(0, from.LastIndexOf('/') + 1);
        Span<char> usual = stackalloc char[UsualLength];
        List<FileProblem>? problems = null;
        foreach (BodyLink link in links)
        {
            int most = folder.Length + link.Target.Length;
            Span<char> resolved = most <= usual.Length ? usual : new char[most];
            resolved = resolved.Slice(0, RelativeLink.Resolve(folder, link.Target.AsSpan(), resolved));
            if (!resolved.StartsWith(root) || (_drafts.Count == 0 && _targets.Contains(resolved))) continue;

            string path = resolved.ToString();
            bool isDraft = _drafts.Contains(path);
            if (!isDraft && _targets.Contains(resolved)) continue;

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
    /// How much of a path is the folder, with a slash after it, that a file's collection and those beside it are in; -1 for files that lie
    /// directly in the project's folder, where much is not an article.
    /// </summary>
    private static int RootLengthOf(ArticleItem item)
    {
        ReadOnlySpan<char> path = item.DisplayPath.AsSpan(0, ArticleItem.LengthWithoutExtension(item.DisplayPath));
        if (path.Length <= item.IdPath.Length || !path.EndsWith(item.IdPath.AsSpan())) return -1;

        ReadOnlySpan<char> folder = path.Slice(0, path.Length - item.IdPath.Length);
        int root = folder.Length - item.Collection.Length - 1;
        bool isOfCollection = root > 0
            && folder[root - 1] == '/'
            && folder[folder.Length - 1] == '/'
            && folder.Slice(root, item.Collection.Length).SequenceEqual(item.Collection.AsSpan());
        return isOfCollection ? root : folder.Length;
    }

    private string Advice(ArticleItem from, string path)
    {
        string folder = RelativeLink.FolderOf(from.DisplayPath);
        // Some machines find the file nevertheless, which makes the link look right there.
        if (_targets.SpelledLike(path) is { } spelled)
            return $"A file differs from it in capitals only, and many machines do not find that. Write the link as '{RelativePath.Between(folder, spelled)}'";

        string self = from.DisplayPath.Substring(folder.Length);
        // What is missing for one file of a folder is often missing for all of them.
        if (_nearest.Count > MostAdvised) _nearest.Clear();
        string[] nearest = _nearest.GetOrAdd((folder, path), key => NearestTo(key.Path, key.Folder, except: null));
        if (nearest.Contains(self)) nearest = NearestTo(path, folder, except: self);
        string question = Suggestion.Question(RelativePath.Between(folder, path), nearest);
        return (question.Length > 0 ? question + " " : "") + "Write the path of a file that is there, or remove the link";
    }

    /// <summary>The file of the same name in another folder, or those with paths like it: as a link in a folder has to have them.</summary>
    private string[] NearestTo(string path, string folder, string? except)
    {
        string target = RelativeLink.FolderOf(path);
        string[] namesakes = [.. _targets.Namesakes(path.Substring(target.Length)).Take(MostNamesakes)];
        if (namesakes.Length == 1) return [RelativePath.Between(folder, namesakes[0])];

        string[] nearest = Nearest(namesakes);
        return nearest.Length > 0
            ? nearest
            : Nearest(_targets.InFolder(target)?.Around(path) ?? []);

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
}
