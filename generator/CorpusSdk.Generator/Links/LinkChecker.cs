using CorpusSdk.Parsing;

namespace CorpusSdk.Generator;

/// <summary>
/// Whether links lead to files of the corpus. A generator asks no file system, so that only links are checked that stay below
/// the folder of the collections: what is there and no article is not to be linked to, as far as anybody can know.
/// </summary>
internal sealed class LinkChecker
{
    /// <summary>Files of one name, such as an index of each folder, that are offered for a broken link; more are not read by anybody.</summary>
    private const int MostNamesakes = 64;

    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _byName;
    private readonly ILookup<string, string> _byFolder;

    /// <param name="files">All files of the corpus, those among them with errors.</param>
    public LinkChecker(EquatableArray<ParsedFile> files)
    {
        foreach (ParsedFile file in files) _paths.Add(file.Item.DisplayPath);
        string[] paths = [.. _paths.OrderBy(static path => path, StringComparer.Ordinal)];
        _byName = paths.ToLookup(static path => path.Substring(FolderOf(path).Length), StringComparer.OrdinalIgnoreCase);
        _byFolder = paths.ToLookup(FolderOf, StringComparer.OrdinalIgnoreCase);
    }

    public EquatableArray<FileProblem> Check(ParsedFile file)
    {
        if (file.Article is not { Article.Links: { Count: > 0 } links }) return default;
        if (RootOf(file.Item) is not { } root) return default;

        List<FileProblem>? problems = null;
        foreach (BodyLink link in links)
        {
            string path = Resolve(FolderOf(file.Item.DisplayPath), link.Target);
            if (!path.StartsWith(root, StringComparison.Ordinal) || _paths.Contains(path)) continue;

            EquatableArray<string> arguments = new[] { link.Target, path, Advice(file.Item, path) }.Select(Excerpt.Of).ToEquatableArray();
            (problems ??= []).Add(new FileProblem(file.Item.Path, new Problem(ProblemKinds.BrokenLink, link.Span, arguments)));
        }

        return problems is null ? default : problems.ToEquatableArray();
    }

    /// <summary>
    /// The folder, with a slash behind it, that a file's collection and those beside it are in; null for files that lie directly
    /// in the project's folder, where much is no article.
    /// </summary>
    private static string? RootOf(ArticleItem item)
    {
        int id = item.DisplayPath.LastIndexOf(item.IdPath, StringComparison.Ordinal);
        if (id <= 0 || item.IdPath.Length == 0) return null;

        string folder = item.DisplayPath.Substring(0, id);
        string inner = "/" + item.Collection + "/";
        return folder.EndsWith(inner, StringComparison.Ordinal) ? folder.Substring(0, folder.Length - inner.Length + 1) : folder;
    }

    /// <summary>The path that a link in a folder leads to, without <c>.</c> and as few <c>..</c> as there can be.</summary>
    private static string Resolve(string folder, string target)
    {
        var parts = new List<string>();
        foreach (string part in (folder + target).Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] != "..") parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or ".")) parts.Add(part);
        }

        return string.Join("/", parts);
    }

    /// <summary>The file of the same name in another folder, or those with paths like it.</summary>
    private string Advice(ArticleItem from, string path)
    {
        string folder = FolderOf(path);
        string[] namesakes = [.. _byName[path.Substring(folder.Length)].Take(MostNamesakes)];
        string nearest = namesakes.Length == 1 ? $"Did you mean '{Relative(from, namesakes[0])}'?" : Nearest(from, path, namesakes);
        if (nearest.Length == 0) nearest = Nearest(from, path, _byFolder[folder]);
        return (nearest.Length > 0 ? nearest + " " : "") + "Write the path of a file that is there, or take the link out";
    }

    private static string Nearest(ArticleItem from, string path, IEnumerable<string> candidates) =>
        Suggestion.For(Relative(from, path), candidates.Where(candidate => candidate != from.DisplayPath).Select(candidate => Relative(from, candidate)), whole: true);

    /// <summary>A path as a link in a file has to have it.</summary>
    private static string Relative(ArticleItem from, string path) => RelativePath.Between(FolderOf(from.DisplayPath), path);

    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);
}
