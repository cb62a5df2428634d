using CorpusSdk.Build.Files;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;

namespace CorpusSdk.Tool.Sources;

/// <summary>
/// The article files of a folder or project: where each is, in the bytes of its path and some more. What articles they are is said when
/// asked for.
/// </summary>
/// <param name="root">The folder that paths of articles start from.</param>
internal sealed class FoundFiles(string root)
{
    /// <summary>Up to here, what was read is kept for the next command.</summary>
    private const int MostInMemory = 20_000;

    /// <summary>So it is up to that much text, in bytes: packing takes about five times as much memory.</summary>
    private const long MostBytesInMemory = 64 << 20;

    private readonly TextStore _texts = new();
    private readonly List<Place> _places = [];
    private readonly List<string> _collections = [""];
    private NameConventions _conventions = NameConventions.Default;

    /// <summary>Gets or sets what the project says, and what is above the folder.</summary>
    public ProjectSettings Project
    {
        get;
        set
        {
            field = value;
            _conventions = value.Conventions;
        }
    } = ProjectSettings.None;

    /// <summary>Gets or sets what was named: a folder, or a project.</summary>
    public SourceKind Kind { get; set; }

    /// <summary>Gets or sets what is no file to read.</summary>
    public IReadOnlyList<FileProblem> Problems { get; set; } = [];

    public int Count => _places.Count;

    /// <summary>Gets the articles that the files are, in their order.</summary>
    public IEnumerable<ArticleItem> Items => Enumerable.Range(0, Count).Select(ItemOf);

    /// <summary>Finds the files that a path stands for; null for a path that is no folder and no project.</summary>
    /// <param name="path">A folder or a project file; a folder with one project in it is that project.</param>
    /// <param name="options">What to take.</param>
    /// <exception cref="SourceException">There are none, or they cannot be found.</exception>
    public static FoundFiles? Of(string path, SourceOptions options)
    {
        try
        {
            bool isFolder = Directory.Exists(path);
            string? project = isFolder && Directory.GetFiles(path, "*.csproj") is [var only] ? only
                : File.Exists(path) && Path.GetExtension(path).Equals(".csproj", StringComparison.OrdinalIgnoreCase) ? path
                : null;
            if (project is null && !isFolder) return null;

            FoundFiles found = project is null ? FolderItems.Find(path, options) : ProjectItems.Find(project, options);
            found.Kind = project is null ? SourceKind.Folder : SourceKind.Project;
            return found.Count > 0 ? found : throw new SourceException(
                $"'{project ?? path}' has no articles: no file below it ends in .txt or .md"
                + (options.Extensions.Count == 0 ? ". Name other endings with --extensions." : $" or {string.Join(", ", options.Extensions)}."));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw SourceException.Unreadable(path, error);
        }
    }

    /// <summary>Whether they are too many, or too large, to be opened as one with good reason.</summary>
    public bool AreLarge()
    {
        long bytes = 0;
        return Count > MostInMemory
            || Enumerable.Range(0, Count).Any(number =>
                (bytes += new FileInfo(PathOf(number)) is { Exists: true } file ? file.Length : 0) > MostBytesInMemory);
    }

    /// <param name="path">The full path.</param>
    /// <param name="subfolders">How many characters of it, before the file's name, are below the folder that has the collections.</param>
    /// <param name="collection">The collection that it is said to be in; empty for the first of these folders.</param>
    public void Add(string path, int subfolders, string collection = "")
    {
        string below = RelativePath.From(root, path.Replace('\\', '/'));
        int ofCollection = _collections.IndexOf(collection);
        if (ofCollection < 0)
        {
            ofCollection = _collections.Count;
            _collections.Add(collection);
        }

        long text = _texts.Add(below);
        _places.Add(new Place(text, PathOf(below) == path ? -1 : _texts.Add(path), subfolders, ofCollection));
    }

    /// <summary>The path below the root, with <c>/</c>.</summary>
    public string DisplayPathOf(int number) => _texts[_places[number].Below];

    public ArticleItem ItemOf(int number) => ItemOf(_places[number]);

    /// <summary>Leaves out what was found a second time, in the same collection.</summary>
    public void LeaveOutRepeated()
    {
        HashSet<Place> repeated = [];
        Place[] sorted = [.. _places];
        Array.Sort(sorted, Compare);
        for (int i = 1; i < sorted.Length; i++)
        {
            if (CompareItems(sorted[i - 1], sorted[i]) == 0) repeated.Add(sorted[i]);
        }

        _places.RemoveAll(repeated.Contains);
    }

    /// <summary>Leaves out what a link leads to that is read at its own place.</summary>
    /// <param name="links">Takes the others in.</param>
    public void LeaveOutLinked(LinkGuard links) => _places.RemoveAll(place => !links.Add(PathOf(place), SubfoldersOf(place)));

    /// <summary>Puts them into the order of <see cref="ArticleItem.ByPath"/>.</summary>
    public void Sort() => _places.Sort(Compare);

    private string PathOf(int number) => PathOf(_places[number]);

    private string PathOf(in Place place) => place.Other < 0 ? PathOf(_texts[place.Below]) : _texts[place.Other];

    private string PathOf(string below)
    {
        string path = Path.Join(root, below.Replace('/', Path.DirectorySeparatorChar));
        return below.StartsWith("../", StringComparison.Ordinal) ? Path.GetFullPath(path) : path;
    }

    private string SubfoldersOf(in Place place)
    {
        string path = PathOf(place);
        int name = path.AsSpan().LastIndexOfAny('/', '\\') + 1;
        return path[Math.Max(0, name - place.Subfolders)..name];
    }

    private ArticleItem ItemOf(in Place place) =>
        ArticleItem.From(PathOf(place), root, _collections[place.Collection], place.Subfolders, _conventions);

    private int Compare(Place left, Place right)
    {
        int order = CompareItems(left, right);
        // In the order in which they were found.
        return order != 0 ? order : left.Below.CompareTo(right.Below);
    }

    private int CompareItems(in Place left, in Place right)
    {
        int order = _texts.Compare(left.Below, right.Below);
        if (order != 0 || left == right) return order;

        ArticleItem item = ItemOf(left);
        ArticleItem other = ItemOf(right);
        order = string.CompareOrdinal(item.Path, other.Path);
        return order != 0 ? order : string.CompareOrdinal(item.Collection, other.Collection);
    }

    /// <summary>Where a file is.</summary>
    /// <param name="Below">The text of its path below the root.</param>
    /// <param name="Other">The text of its path where that cannot be made of the one below the root; negative where it can.</param>
    /// <param name="Subfolders">How many characters of the path are below the folder that has the collections.</param>
    /// <param name="Collection">The collection that it is said to be in.</param>
    private readonly record struct Place(long Below, long Other, int Subfolders, int Collection);
}
