using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Inference;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Streaming;

/// <summary>
/// A folder that is read in memory that does not grow with its texts: each file is read once, and of each a row of numbers is kept.
/// </summary>
internal sealed class StreamedCorpus : IDisposable
{
    /// <summary>Folders of more files are streamed: up to here, what was read is kept for the next command.</summary>
    private const int MostFiles = 20_000;

    /// <summary>So are those of more text, in bytes: packing takes about five times as much memory.</summary>
    private const long MostBytes = 64 << 20;

    private readonly IReadOnlyDictionary<string, string> _spellings;

    private StreamedCorpus(string path, FileStore store)
    {
        Path = path;
        Store = store;
        _spellings = FolderPack.SpellingsOf(store.Collections);
        List<FileProblem> problems = [];
        Collections = new StoredCollections(store, static _ => false, problems);
        // A build packs all collections, and makes no types of those whose names it needs itself.
        if (store.Collections.Any(static name => IsTaken(Identifier.From(name))))
        {
            problems = [];
            TypedCollections = new StoredCollections(store, IsTaken, problems);
        }
        else
        {
            TypedCollections = Collections;
        }

        Problems = problems;
    }

    /// <summary>Gets the path as it was named.</summary>
    public string Path { get; }

    public FileStore Store { get; }

    /// <summary>Gets the collections as they are packed.</summary>
    public StoredCollections Collections { get; }

    /// <summary>Gets the collections of which types are made.</summary>
    public StoredCollections TypedCollections { get; }

    /// <summary>Gets what is wrong with collections, ids and days.</summary>
    public IReadOnlyList<FileProblem> Problems { get; }

    /// <summary>Whether a path is a folder of no project that is too large to be packed in memory.</summary>
    /// <param name="path">The path.</param>
    /// <param name="options">What is taken.</param>
    /// <param name="isAsked">Whether any folder is to be streamed.</param>
    public static bool IsWanted(string path, SourceOptions options, bool isAsked)
    {
        if (!Directory.Exists(path) || Directory.GetFiles(path, "*.csproj").Length == 1) return false;
        if (isAsked) return true;

        int files = 0;
        long bytes = 0;
        string[] endings = [".txt", ".md", .. options.Extensions];
        EnumerationOptions all = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (FileInfo file in new DirectoryInfo(path).EnumerateFiles("*", all))
        {
            if (!endings.Contains(file.Extension, StringComparer.OrdinalIgnoreCase)) continue;

            files++;
            bytes += file.Length;
            if (files > MostFiles || bytes > MostBytes) return true;
        }

        return false;
    }

    /// <param name="path">The folder.</param>
    /// <param name="options">What to take.</param>
    /// <param name="withContents">Whether articles are asked for, and not only what was parsed of them.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="SourceException">It has no articles, or cannot be read.</exception>
    public static StreamedCorpus Open(string path, SourceOptions options, bool withContents, CancellationToken cancellation)
    {
        try
        {
            return new StreamedCorpus(path, FileStore.Read(path, options, withContents, cancellation));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new SourceException($"'{path}' cannot be read: {error.Message}", error);
        }
    }

    /// <summary>Returns an article's key among all articles.</summary>
    public string KeyOf(Article article) => KeyPrefix.Of(article.Collection, SpellingOf(article.Collection)) + article.Id;

    /// <summary>The articles in batches.</summary>
    public ArticleBatches Batches() => new(Store, Collections, name => KeyPrefix.Of(name, SpellingOf(name)).TrimEnd('/'));

    /// <summary>The inferred fields, collection after collection.</summary>
    public IEnumerable<FieldModel> Fields() => TypedCollections.All.SelectMany(collection => FieldsOf(collection, []));

    /// <summary>The inferred fields of a collection.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="problems">Takes what is worth saying.</param>
    public IReadOnlyList<FieldModel> FieldsOf(StoredCollection collection, ICollection<FileProblem> problems)
    {
        StoredArticles articles = new(Store, collection.Articles);
        return FieldInference.Infer(
            collection.Name, CollectionNames.ArticleType(collection.Name), HeaderSummary.Of(articles), articles.Count, problems);
    }

    /// <inheritdoc/>
    public void Dispose() => Store.Dispose();

    private static bool IsTaken(string name) => ReservedNames.IsTakenInCorpus(name, CorpusOptions.DefaultClassName);

    private string SpellingOf(string collection) => _spellings.GetValueOrDefault(collection, collection);
}
