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
/// A folder or project that is read in memory that does not grow with its texts: each file is read once, and of each a row of numbers is
/// kept.
/// </summary>
internal sealed class StreamedCorpus : IDisposable
{
    private readonly IReadOnlyDictionary<string, string> _spellings;

    private StreamedCorpus(string path, FoundFiles files, FileStore store)
    {
        Path = path;
        Kind = files.Kind;
        Project = files.Project;
        Store = store;
        _spellings = FolderPack.SpellingsOf(store.Collections);
        List<FileProblem> problems = [];
        CollectingRules rules = new(files.Project.HasUniqueIds);
        Collections = new StoredCollections(store, static _ => false, problems, rules);
        // A build packs all collections, and makes no types of those whose names it needs itself.
        if (store.Collections.Any(static name => IsTaken(Identifier.From(name))))
        {
            problems = [];
            TypedCollections = new StoredCollections(store, IsTaken, problems, rules);
        }
        else
        {
            TypedCollections = Collections;
        }

        Problems = problems;
    }

    /// <summary>Gets the path as it was named.</summary>
    public string Path { get; }

    public SourceKind Kind { get; }

    /// <summary>Gets what the project says about its articles.</summary>
    public ProjectSettings Project { get; }

    public FileStore Store { get; }

    /// <summary>Gets the collections as they are packed.</summary>
    public StoredCollections Collections { get; }

    /// <summary>Gets the collections of which types are made.</summary>
    public StoredCollections TypedCollections { get; }

    /// <summary>Gets what is wrong with collections, ids and days.</summary>
    public IReadOnlyList<FileProblem> Problems { get; }

    /// <param name="path">The folder or project as it was named.</param>
    /// <param name="files">Its files, which are the corpus's from now on.</param>
    /// <param name="options">How.</param>
    /// <param name="withContents">Whether articles are asked for, and not only what was parsed of them.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="SourceException">It cannot be read.</exception>
    public static StreamedCorpus Open(
        string path, FoundFiles files, SourceOptions options, bool withContents, CancellationToken cancellation)
    {
        try
        {
            return new StreamedCorpus(path, files, FileStore.Read(files, options, withContents, cancellation));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw SourceException.Unreadable(path, error);
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
