using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Building;

/// <summary>Says at an article's title when its name is not simply the title's.</summary>
internal static class NameProblems
{
    /// <param name="articles">The articles.</param>
    /// <param name="names">Their names.</param>
    /// <param name="bases">The names that they would have if no other wanted them.</param>
    /// <param name="problems">Takes what is worth saying.</param>
    public static void Report(
        IReadOnlyList<ArticleFile> articles, IReadOnlyList<string> names, IReadOnlyList<string> bases, ICollection<FileProblem> problems)
    {
        ILookup<string, int>? byBase = null;
        for (int i = 0; i < articles.Count; i++)
        {
            ArticleFile article = articles[i];
            if (article.TitleName.Length == 0 && article.Article.Title.Length > 0)
                problems.Add(At(article, ProblemKinds.UnnamableTitle, article.Article.Title, names[i]));
            else if (article.TitleName.Length > 0 && bases[i] != article.TitleName)
                problems.Add(At(article, ProblemKinds.ReservedName, article.TitleName, names[i]));

            if (names[i] != bases[i])
            {
                byBase ??= Enumerable.Range(0, names.Count).Where(k => names[k] != bases[k]).ToLookup(k => bases[k], StringComparer.Ordinal);
                problems.Add(At(article, ProblemKinds.DuplicateName, bases[i], Others(articles, i, byBase[bases[i]]), names[i]));
            }
        }
    }

    private static string Others(IReadOnlyList<ArticleFile> articles, int article, IEnumerable<int> group)
    {
        int others = group.Count() - 1;
        if (others == 0) return "another article with its suffix";

        string first = articles[group.First(other => other != article)].Item.DisplayPath;
        return others == 1 ? first : $"{first} and {others - 1} more";
    }

    private static FileProblem At(ArticleFile article, ProblemKind kind, params string[] arguments) =>
        new(article.Item.Path, new Problem(kind, article.Article.TitleSpan, EquatableArray.Of(arguments)));
}
