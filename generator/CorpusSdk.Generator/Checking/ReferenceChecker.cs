using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Generator.Checking;

/// <summary>Checks that references lead to articles, and says where they lead back.</summary>
internal sealed class ReferenceChecker
{
    /// <summary>Longer circles are there, and nobody reads them to the end.</summary>
    private const int LongestCircle = 5;

    private readonly Dictionary<string, Dictionary<string, ArticleFile>> _articles = new(StringComparer.OrdinalIgnoreCase);
    private readonly SchemaProblems _problems;

    /// <param name="collections">The articles by collection.</param>
    /// <param name="keyOf">An article's key among those of all collections.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public ReferenceChecker(IReadOnlyList<CollectedArticles> collections, Func<CollectedArticles, ArticleFile, string> keyOf, SchemaProblems problems)
    {
        _problems = problems;
        var all = new Dictionary<string, ArticleFile>(StringComparer.Ordinal);
        foreach (CollectedArticles collection in collections)
        {
            if (collection.Name != CollectionNames.TopLevel) _articles.Add(collection.Name, collection.Articles.ToDictionary(static article => article.Id, StringComparer.Ordinal));
            foreach (ArticleFile article in collection.Articles) all[keyOf(collection, article)] = article;
        }

        _articles.Add(CollectionNames.TopLevel, all);
    }

    public void Check(IReadOnlyList<FoundReference> references)
    {
        var targets = new Dictionary<ArticleFile, List<ArticleFile>>(ReferenceComparer.Instance);
        var resolved = new List<(FoundReference Reference, ArticleFile Target)>();
        foreach (FoundReference reference in references)
        {
            if (Find(reference) is not { } target) continue;

            if (ReferenceEquals(target, reference.Article))
            {
                _problems.At(reference.Article, reference.Value.Range, ProblemKinds.SelfReference, reference.Key);
                continue;
            }

            if (!targets.TryGetValue(reference.Article, out List<ArticleFile>? found)) targets.Add(reference.Article, found = []);
            found.Add(target);
            resolved.Add((reference, target));
        }

        foreach ((FoundReference reference, ArticleFile target) in resolved)
            if (WayBack(target, reference.Article, targets) is { } way) ReportCircle(reference, way);
    }

    private ArticleFile? Find(FoundReference reference)
    {
        string id = reference.Value.Text;
        _articles.TryGetValue(reference.Type.Collection, out Dictionary<string, ArticleFile>? articles);
        if (articles is not null && articles.TryGetValue(id, out ArticleFile? target)) return target;

        string advice = articles is null ? "" : Suggestion.For(id, articles.Keys);
        _problems.At(
            reference.Article,
            reference.Value.Range,
            ProblemKinds.UnknownReference,
            reference.Key,
            id,
            reference.Type.Collection == CollectionNames.TopLevel ? "the corpus" : reference.Type.Collection,
            advice.Length > 0 ? advice.TrimEnd('?') + "? Write the id of an article" : "Write the id of an article");
        return null;
    }

    /// <summary>The shortest way by references from one article to another; null when there is none that is short enough to tell.</summary>
    private static List<ArticleFile>? WayBack(ArticleFile from, ArticleFile to, Dictionary<ArticleFile, List<ArticleFile>> targets)
    {
        var before = new Dictionary<ArticleFile, ArticleFile?>(ReferenceComparer.Instance) { [from] = null };
        var level = new List<ArticleFile> { from };
        for (int length = 1; length < LongestCircle && level.Count > 0; length++)
        {
            var next = new List<ArticleFile>();
            foreach (ArticleFile article in level)
            {
                if (!targets.TryGetValue(article, out List<ArticleFile>? found)) continue;
                foreach (ArticleFile target in found)
                {
                    if (before.ContainsKey(target)) continue;

                    before.Add(target, article);
                    if (ReferenceEquals(target, to)) return Path(to, before);
                    next.Add(target);
                }
            }

            level = next;
        }

        return null;
    }

    private static List<ArticleFile> Path(ArticleFile end, Dictionary<ArticleFile, ArticleFile?> before)
    {
        var path = new List<ArticleFile>();
        for (ArticleFile? article = end; article is not null; article = before[article]) path.Insert(0, article);
        return path;
    }

    private void ReportCircle(FoundReference reference, List<ArticleFile> way) =>
        _problems.At(
            reference.Article,
            reference.Value.Range,
            ProblemKinds.ReferenceCircle,
            reference.Key,
            string.Join(" → ", new[] { reference.Article }.Concat(way).Select(static article => article.Id)));

    /// <summary>Articles are records: comparing them by value would read all that they hold at every step of a way.</summary>
    private sealed class ReferenceComparer : IEqualityComparer<ArticleFile>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(ArticleFile? x, ArticleFile? y) => ReferenceEquals(x, y);

        public int GetHashCode(ArticleFile obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
