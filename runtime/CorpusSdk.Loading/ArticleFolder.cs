using CorpusSdk.CompilerServices;
using CorpusSdk.Fields;
using CorpusSdk.Parsing;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk;

/// <summary>
/// A folder of article files, read at run time by the parser that builds use. Its subfolders are the collections, as below a
/// corpus root; files that end in <c>.txt</c> and <c>.md</c> are articles.
/// </summary>
/// <remarks>
/// Reading takes time and memory in proportion to the texts: all of them are held. What was read does not change with the files.
/// </remarks>
public sealed class ArticleFolder
{
    private readonly IReadOnlyList<CollectedArticles> _collections;
    private readonly Dictionary<ArticleItem, string> _hashes;
    private readonly List<ArticleProblem> _problems = [];

    private ArticleFolder(
        string path, IReadOnlyList<CollectedArticles> collections, Dictionary<ArticleItem, string> hashes,
        IEnumerable<FileProblem> problems)
    {
        Path = path;
        _collections = collections;
        _hashes = hashes;
        foreach (FileProblem problem in problems)
        {
            Report(problem.Path, problem.Problem);
        }
    }

    /// <summary>Gets the folder's path.</summary>
    public string Path { get; }

    /// <summary>Gets what is wrong in the files, in the order of their paths. One bad file takes no other with it.</summary>
    public IReadOnlyList<ArticleProblem> Problems => _problems;

    /// <summary>Gets the names of the collections that have articles, in ordinal order.</summary>
    public IReadOnlyList<string> CollectionNames => [.. _collections.Select(static collection => collection.Name)];

    /// <summary>Reads a folder, and nothing outside of it.</summary>
    /// <param name="path">The folder; its subfolders are read as well, each once.</param>
    /// <returns>
    /// What it holds. A link out of the folder and a subfolder that cannot be read are problems; a pipe or a device is an empty file.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ArticleFolder Read(string path) => Read(path, followLinks: false);

    /// <summary>Reads a folder, and what links in it lead to.</summary>
    /// <param name="path">The folder; its subfolders are read as well, each once.</param>
    /// <param name="followLinks">Whether links may lead out of the folder: only for folders that no stranger can write to.</param>
    /// <returns>What it holds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ArticleFolder Read(string path, bool followLinks) => Read(path, new ArticleFolderOptions { FollowLinks = followLinks });

    /// <summary>Reads a folder as a project with such settings would be built.</summary>
    /// <param name="path">The folder; its subfolders are read as well, each once.</param>
    /// <param name="options">How to read it.</param>
    /// <returns>What it holds; drafts are among it, and marked.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ArticleFolder Read(string path, ArticleFolderOptions options)
    {
        ArgumentNullException.ThrowIfNull(path);
        // The analysis of nulls does not know ThrowIfNull here, since the parser has attributes of its own for older frameworks.
        ArticleFolderOptions how = options ?? throw new ArgumentNullException(nameof(options));
        string root = System.IO.Path.GetFullPath(path);
        LeftOutNames leftOut = new(!how.ReadmeFiles, !how.UnderscoreFiles);
        FolderFiles found = new(System.IO.Path.TrimEndingDirectorySeparator(root), how.FollowLinks, leftOut);
        return Read(path, root, found, ConventionsOf(how));
    }

    /// <summary>Returns the articles of a collection.</summary>
    /// <typeparam name="T">Their type.</typeparam>
    /// <param name="name">The name of the collection, such as <c>News</c>, ignoring case.</param>
    /// <param name="missingFrom">Tells which keys an article lacks that its type requires; such an article is a problem and left
    /// out.</param>
    /// <returns>The articles in ordinal order of their ids; none when there is no such collection.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public LoadedCollection<T> Collection<T>(string name, Func<T, IEnumerable<string>>? missingFrom = null)
        where T : Article, IArticleType<T>
    {
        ArgumentNullException.ThrowIfNull(name);
        CollectedArticles? collection = _collections.FirstOrDefault(known => NameComparison.IgnoringCase.Equals(known.Name, name));
        List<ArticleData> articles = [];
        foreach (ArticleFile file in collection?.Articles ?? [])
        {
            ArticleData data = ArticleContent.Of(file, collection!.Name, _hashes[file.Item]);
            string[] missing = missingFrom is null ? [] : [.. missingFrom(T.Create(data))];
            foreach (string key in missing)
            {
                Report(
                    file.Item.Path, new Problem(ProblemKinds.MissingField, default, EquatableArray.Of(key, typeof(T).Name, $"{key}: …")));
            }

            if (missing.Length == 0) articles.Add(data);
        }

        return new LoadedCollection<T>(collection?.Name ?? name, [.. articles]);
    }

    private static ArticleFolder Read(string path, string root, FolderFiles found, NameConventions conventions)
    {
        List<string> files = found.Files;
        var parsed = new ParsedFile[files.Count];
        string[] hashes = new string[files.Count];
        Parallel.For(0, files.Count, i => parsed[i] = Parse(root, files[i], conventions, found.Empty.Contains(files[i]), out hashes[i]));

        Dictionary<ArticleItem, string> hashOf = new(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < files.Count; i++)
        {
            if (parsed[i].Article is { } article) hashOf.Add(article.Item, hashes[i]);
        }

        Array.Sort(parsed, ParsedFile.ByPath);
        IEnumerable<FileProblem> ofFiles = parsed.SelectMany(
            static file => file.Problems.Select(problem => new FileProblem(file.Item.Path, problem)));
        List<FileProblem> problems = [.. ofFiles.Concat(found.Problems).OrderBy(static problem => problem.Path, StringComparer.Ordinal)];
        return new ArticleFolder(path, Collector.Collect(parsed, static _ => false, problems), hashOf, problems);
    }

    private static NameConventions ConventionsOf(ArticleFolderOptions options) => new()
    {
        IndexFiles = options.IndexFiles,
        Prefixes = options.NamePrefixes switch
        {
            FileNamePrefixes.Remove => NamePrefixes.Remove,
            FileNamePrefixes.Ignore => NamePrefixes.Ignore,
            _ => NamePrefixes.Read,
        },
        Languages = options.Languages?.ToEquatableArray(),
    };

    private static ParsedFile Parse(string root, string path, NameConventions conventions, bool isEmpty, out string hash)
    {
        string below = System.IO.Path.GetRelativePath(root, path).Replace('\\', '/');
        var item = ArticleItem.From(path, root, "", below.LastIndexOf('/') + 1, conventions);
        hash = "";
        byte[] bytes;
        try
        {
            bytes = isEmpty ? [] : File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return ParsedFile.From(item, ArticleParser.Failed(ProblemKinds.Unreadable, new ArticleText(""), default));
        }

        int count = bytes.Length;
        ParseResult result = Utf8Text.Parse(ref bytes, ref count, item.IsMarkdown);
        hash = ContentHash.Of(bytes, count);
        return ParsedFile.From(item, result);
    }

    private static ArticleProblemSeverity SeverityOf(ProblemKind kind) => kind.Severity switch
    {
        ProblemSeverity.Error => ArticleProblemSeverity.Error,
        ProblemSeverity.Warning => ArticleProblemSeverity.Warning,
        _ => ArticleProblemSeverity.Info,
    };

    private void Report(string path, Problem problem) =>
        _problems.Add(new ArticleProblem(
            path, problem.Span.Start.Line + 1, problem.Span.Start.Column + 1, problem.Kind.Id, SeverityOf(problem.Kind), problem.Message));
}
