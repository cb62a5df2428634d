using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Generator.Checking;

/// <summary>Checks that references lead to articles, and says where they lead back.</summary>
internal sealed class ReferenceChecker
{
    /// <summary>Longer cycles exist, and nobody reads them to the end.</summary>
    private const int LongestCycle = 5;

    /// <summary>
    /// References that are followed to find one's way back: a cycle of more than these belongs to a net of references, which nobody
    /// follows.
    /// </summary>
    private const int MostSteps = 200;

    private readonly Dictionary<string, NearTexts> _ids = new(Caseless.Comparer);
    private readonly Dictionary<string, Dictionary<string, ArticleFile>> _articles = new(Caseless.Comparer);
    private readonly Dictionary<string, Dictionary<string, ArticleFile>> _drafts = new(Caseless.Comparer);
    private readonly SchemaProblems _problems;

    /// <param name="collections">The articles by collection.</param>
    /// <param name="keyOf">An article's key among those of all collections.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public ReferenceChecker(
        IReadOnlyList<CollectedArticles> collections, Func<CollectedArticles, ArticleFile, string> keyOf, SchemaProblems problems)
    {
        _problems = problems;
        Fill(_articles, collections, static collection => collection.Articles, keyOf);
        if (collections.Any(static collection => collection.Drafts.Count > 0))
            Fill(_drafts, collections, static collection => collection.Drafts, keyOf);
    }

    public void Check(IReadOnlyList<FoundReference> references)
    {
        var targets = new Dictionary<ArticleFile, Targets>(ReferenceComparer.Instance);
        var resolved = new List<(FoundReference Reference, ArticleFile Target)>();
        foreach (FoundReference reference in references)
        {
            if (Find(reference) is not { } target) continue;

            if (ReferenceEquals(target, reference.Article))
            {
                _problems.At(reference.Article, reference.Value.Range, ProblemKinds.SelfReference, reference.Key);
                continue;
            }

            if (!targets.TryGetValue(reference.Article, out Targets? found)) targets.Add(reference.Article, found = new Targets());
            found.Add(target);
            resolved.Add((reference, target));
        }

        foreach ((FoundReference reference, ArticleFile target) in resolved)
            if (WayBack(target, reference.Article, targets) is { } way) ReportCycle(reference, way);
    }

    private static void Fill(
        Dictionary<string, Dictionary<string, ArticleFile>> byCollection, IReadOnlyList<CollectedArticles> collections,
        Func<CollectedArticles, IReadOnlyList<ArticleFile>> articlesOf, Func<CollectedArticles, ArticleFile, string> keyOf)
    {
        var all = new Dictionary<string, ArticleFile>(StringComparer.Ordinal);
        foreach (CollectedArticles collection in collections)
        {
            if (collection.Name != CollectionNames.TopLevel)
            {
                byCollection.Add(
                    collection.Name, articlesOf(collection).ToDictionary(static article => article.Id, StringComparer.Ordinal));
            }

            foreach (ArticleFile article in articlesOf(collection)) all[keyOf(collection, article)] = article;
        }

        byCollection.Add(CollectionNames.TopLevel, all);
    }

    private ArticleFile? Find(FoundReference reference)
    {
        string id = reference.Value.Text;
        _articles.TryGetValue(reference.Type.Collection, out Dictionary<string, ArticleFile>? articles);
        if (articles is not null && articles.TryGetValue(id, out ArticleFile? target)) return target;
        if (_drafts.TryGetValue(reference.Type.Collection, out Dictionary<string, ArticleFile>? drafts)
            && drafts.TryGetValue(id, out ArticleFile? draft))
        {
            _problems.At(
                reference.Article, reference.Value.Range, ProblemKinds.ReferenceToDraft, reference.Key, id, draft.Item.DisplayPath);
            return null;
        }

        string advice = articles is null
            ? ""
            : WrittenOtherwise(id, articles) ?? Suggestion.For(id, IdsOf(reference.Type.Collection, articles).Around(id));
        _problems.At(
            reference.Article,
            reference.Value.Range,
            ProblemKinds.UnknownReference,
            reference.Key,
            id,
            reference.Type.Collection == CollectionNames.TopLevel ? "the corpus" : reference.Type.Collection,
            advice.Length > 0 ? advice + " Write the id of an article" : "Write the id of an article");
        return null;
    }

    /// <summary>An id as a wiki links it, <c>[[Towers]]</c>, as a title has it, or as a path: the article whose id its kebab is.</summary>
    private static string? WrittenOtherwise(string id, Dictionary<string, ArticleFile> articles)
    {
        string name = id.Trim().TrimStart('[').TrimEnd(']');
        int end = name.IndexOfAny(['|', '#']);
        if (end >= 0) name = name.Substring(0, end);
        foreach (string extension in (string[])[".md", ".txt"])
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) name = name.Substring(0, name.Length - extension.Length);
        string kebab = Kebab.FromPath(name);
        return articles.ContainsKey(kebab) ? Suggestion.Question([kebab]) : null;
    }

    private NearTexts IdsOf(string collection, Dictionary<string, ArticleFile> articles)
    {
        if (!_ids.TryGetValue(collection, out NearTexts? ids)) _ids.Add(collection, ids = new NearTexts(articles.Keys));
        return ids;
    }

    /// <summary>
    /// The shortest way by references from one article to another; null when there is none that is short enough to tell, or near enough to
    /// find.
    /// </summary>
    private static List<ArticleFile>? WayBack(ArticleFile from, ArticleFile to, Dictionary<ArticleFile, Targets> targets)
    {
        if (targets.TryGetValue(from, out Targets? next) && next.Contains(to)) return [from, to];

        var before = new Dictionary<ArticleFile, ArticleFile?>(ReferenceComparer.Instance) { [from] = null };
        var level = new List<ArticleFile> { from };
        int steps = 0;
        for (int length = 1; length < LongestCycle && level.Count > 0; length++)
        {
            var reached = new List<ArticleFile>();
            foreach (ArticleFile article in level)
            {
                if (!targets.TryGetValue(article, out Targets? found)) continue;
                foreach (ArticleFile target in found.InOrder)
                {
                    if (++steps > MostSteps) return null;
                    if (before.ContainsKey(target)) continue;

                    before.Add(target, article);
                    if (ReferenceEquals(target, to)) return Path(to, before);
                    reached.Add(target);
                }
            }

            level = reached;
        }

        return null;
    }

    private static List<ArticleFile> Path(ArticleFile end, Dictionary<ArticleFile, ArticleFile?> before)
    {
        var path = new List<ArticleFile>();
        for (ArticleFile? article = end; article is not null; article = before[article]) path.Insert(0, article);
        return path;
    }

    private void ReportCycle(FoundReference reference, List<ArticleFile> way) =>
        _problems.At(
            reference.Article,
            reference.Value.Range,
            ProblemKinds.ReferenceCycle,
            reference.Key,
            string.Join(" → ", new[] { reference.Article }.Concat(way).Select(static article => article.Id)));

    /// <summary>The articles that one refers to, each once.</summary>
    private sealed class Targets
    {
        private readonly HashSet<ArticleFile> _all = new(ReferenceComparer.Instance);

        public List<ArticleFile> InOrder { get; } = [];

        public void Add(ArticleFile target)
        {
            if (_all.Add(target)) InOrder.Add(target);
        }

        public bool Contains(ArticleFile target) => _all.Contains(target);
    }

    /// <summary>Articles are records: comparing them by value would read all that they hold at every step of a way.</summary>
    private sealed class ReferenceComparer : IEqualityComparer<ArticleFile>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(ArticleFile? x, ArticleFile? y) => ReferenceEquals(x, y);

        public int GetHashCode(ArticleFile obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
