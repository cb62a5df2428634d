using System.Collections;
using CorpusSdk.Fields;
using CorpusSdk.Generator.Building;
using CorpusSdk.Generator.Links;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Tool.Streaming;

namespace CorpusSdk.Tool.Checking;

/// <summary>A streamed folder → everything that a build says about it: what <see cref="CorpusCheck"/> says, in the same order.</summary>
internal sealed class StreamedCheck
{
    /// <summary>What is said of the names of articles.</summary>
    private static readonly ProblemKind[] OfNames = [ProblemKinds.DuplicateName, ProblemKinds.ReservedName, ProblemKinds.UnnamableTitle];

    private readonly StreamedCorpus _corpus;
    private readonly SortedFindings _found;
    private readonly SeveritySettings _severities;
    private readonly Func<string, string> _pathOf;
    private readonly CancellationToken _cancellation;

    private StreamedCheck(
        StreamedCorpus corpus, SortedFindings found, Func<string, string> pathOf, CancellationToken cancellation)
    {
        _corpus = corpus;
        _found = found;
        _severities = new SeveritySettings(corpus.Project);
        _pathOf = pathOf;
        _cancellation = cancellation;
    }

    /// <param name="corpus">The folder.</param>
    /// <param name="least">The least severe problems that are asked for; others are counted if they are errors or warnings.</param>
    /// <param name="pathOf">How a file is named in what is found.</param>
    /// <param name="cancellation">Ends the checking.</param>
    public static SortedFindings Of(
        StreamedCorpus corpus, ProblemSeverity least, Func<string, string> pathOf, CancellationToken cancellation)
    {
        SortedFindings found = new(least);
        StreamedCheck check = new(corpus, found, pathOf, cancellation);
        check.AddAll(corpus.Store.Problems);
        check.AddAll(corpus.Problems);
        check.CheckFiles();
        check.CheckCollections(least < ProblemSeverity.Warning ? least : ProblemSeverity.Warning);
        return found;
    }

    /// <summary>Mends what has one right answer.</summary>
    /// <returns>How many problems were mended.</returns>
    public static int Fix(FileStore store)
    {
        int mended = 0;
        for (int i = 0; i < store.Rows.Length; i++)
        {
            ParsedFile file = store.ParsedOf(i);
            if (file.Problems.Any(FileFixer.CanFix)) mended += FileFixer.Fix(file.Item.Path, file.Problems);
        }

        return mended;
    }

    /// <summary>What is wrong with each file, and with its links.</summary>
    private void CheckFiles()
    {
        LinkChecker links = new(new StoredLinkTargets(_corpus.Store));
        Parallel.For(0, _corpus.Store.Rows.Length, FileStore.Threads(_cancellation), i =>
        {
            ParsedFile file = _corpus.Store.ParsedOf(i);
            IEnumerable<FileProblem> own = file.Problems
                .Where(static problem => problem.Kind.ReportedBy is Reporter.ArticleAnalyzer or Reporter.Generator)
                .Select(problem => new FileProblem(file.Item.Path, problem));
            AddAll([.. own, .. links.Check(file)]);
        });
    }

    /// <summary>What only all articles of a collection show: odd values, and names that several want.</summary>
    private void CheckCollections(ProblemSeverity least)
    {
        bool withNames = OfNames.Any(kind =>
            _severities.Apply(new Finding("", 0, 0, 0, 0, kind.Id, kind.Severity, "")) is { } finding && finding.Severity >= least);
        Reported reported = new(this);
        foreach (StoredCollection collection in _corpus.TypedCollections.All)
        {
            IReadOnlyList<FieldModel> fields = _corpus.FieldsOf(collection, reported);
            if (withNames) CheckNames(collection, fields, reported);
        }
    }

    private void CheckNames(StoredCollection collection, IReadOnlyList<FieldModel> fields, Reported reported)
    {
        StoredArticles articles = new(_corpus.Store, collection.Articles);
        EquatableArray<FacetModel> facets = FacetBuilder.Build(
            FacetBuilder.Count(articles), fields.ToEquatableArray(),
            key => articles
                .Select(article => article.Article.Header.Fields.FirstOrDefault(
                    field => NameComparison.IgnoringCase.Equals(field.Key, key))?.Value)
                .OfType<Parsing.Fields.FieldValue>());
        (string[] names, string[] bases) = MemberNames.NamesOf(articles, CollectionNames.CollectionType(collection.Name), facets);
        NameProblems.Report(articles, i => names[i], i => bases[i], reported);
    }

    private void AddAll(IReadOnlyCollection<FileProblem> problems)
    {
        if (problems.Count > 0) _found.Add(_severities.Shown(problems.Select(problem => Finding.Of(problem, _pathOf))));
    }

    /// <summary>Hands on what is reported, one by one.</summary>
    private sealed class Reported(StreamedCheck check) : ICollection<FileProblem>
    {
        public int Count => 0;

        public bool IsReadOnly => false;

        public void Add(FileProblem item)
        {
            check._cancellation.ThrowIfCancellationRequested();
            check.AddAll([item]);
        }

        public void Clear()
        {
        }

        public bool Contains(FileProblem item) => false;

        public void CopyTo(FileProblem[] array, int arrayIndex)
        {
        }

        public bool Remove(FileProblem item) => false;

        public IEnumerator<FileProblem> GetEnumerator() => Enumerable.Empty<FileProblem>().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
