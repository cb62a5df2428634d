using CorpusSdk.Parsing.Text;
using CorpusSdk.Shared.Text;

namespace CorpusSdk.Parsing.Collecting;

/// <summary>Where an article file is, and which article of which collection that makes it.</summary>
/// <param name="Path">The path for problems, as the build has it.</param>
/// <param name="DisplayPath">The path below the project's folder, with <c>/</c>: the same on every machine.</param>
/// <param name="Collection">The collection as spelled by the item or its folder.</param>
/// <param name="IdPath">The path below the collection, with <c>/</c>, without extension.</param>
internal sealed record ArticleItem(string Path, string DisplayPath, string Collection, string IdPath)
{
    /// <summary>What the file's name says by the conventions of the project.</summary>
    public NameParts Name { get; init; } = NameParts.None;

    /// <summary>The id that the path makes.</summary>
    public string PathId => Kebab.FromPath(Name.IdPath ?? IdPath);

    public static readonly Comparison<ArticleItem> ByPath = static (left, right) =>
        string.CompareOrdinal(left.DisplayPath, right.DisplayPath) is var byPath and not 0 ? byPath
        : string.CompareOrdinal(left.Path, right.Path) is var byPlace and not 0 ? byPlace
        : string.CompareOrdinal(left.Collection, right.Collection) is var byCollection and not 0 ? byCollection
        : string.CompareOrdinal(left.IdPath, right.IdPath);

    /// <summary>Whether the file is in Markdown.</summary>
    public bool IsMarkdown => MarkdownText.IsMarkdown(Path);

    /// <param name="path">The file's path.</param>
    /// <param name="projectDirectory">The project's folder.</param>
    /// <param name="collection">The collection that the item names; empty to take the first folder below the item's wildcard.</param>
    /// <param name="subfolderLength">How many characters of the path before the file name were matched by <c>**</c>.</param>
    /// <param name="conventions">What the names of files mean; without them what they mean by default.</param>
    public static ArticleItem From(
        string path, string projectDirectory, string collection, int subfolderLength, NameConventions? conventions = null)
    {
        string slashed = path.Replace('\\', '/');
        string below = slashed.Substring(Math.Max(0, slashed.LastIndexOf('/') + 1 - subfolderLength));
        int firstFolder = below.IndexOf('/');
        if (collection.Length == 0)
        {
            collection = firstFolder < 0 ? TopLevel : below.Substring(0, firstFolder);
            below = below.Substring(firstFolder + 1);
        }

        var item = new ArticleItem(path, RelativePath.From(projectDirectory, slashed), collection, WithoutExtension(below));
        return item with { Name = NameReader.Read(item.Root, item.IdPath, conventions ?? NameConventions.Default) };
    }

    /// <summary>What stands before the path below the collection, as the project sees it.</summary>
    private string Root
    {
        get
        {
            string path = WithoutExtension(DisplayPath);
            return path.EndsWith(IdPath, StringComparison.Ordinal) ? path.Substring(0, path.Length - IdPath.Length) : "";
        }
    }

    /// <summary>The collection of the files directly below the corpus root.</summary>
    public const string TopLevel = "Articles";

    /// <summary>A path without what follows the last dot of its file's name; a name that only starts with a dot has no extension.</summary>
    public static string WithoutExtension(string path) => path.Substring(0, LengthWithoutExtension(path));

    /// <summary>How much of a path that is.</summary>
    public static int LengthWithoutExtension(string path)
    {
        int dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1 ? dot : path.Length;
    }
}
