using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Building;

/// <summary>Says at an article's title when its name is not simply the title's.</summary>
internal static class NameProblems
{
    /// <param name="articles">The articles.</param>
    /// <param name="nameOf">The name of each.</param>
    /// <param name="baseOf">The name that it would have if no other wanted it.</param>
    /// <param name="problems">Takes what is worth saying.</param>
    public static void Report(
        IReadOnlyList<ArticleFile> articles, Func<int, string> nameOf, Func<int, string> baseOf, ICollection<FileProblem> problems)
    {
        Dictionary<string, int[]>? byBase = null;
        for (int i = 0; i < articles.Count; i++)
        {
            ArticleFile article = articles[i];
            (string name, string wanted) = (nameOf(i), baseOf(i));
            if (article.TitleName.Length == 0 && article.Article.Title.Length > 0)
                problems.Add(At(article, ProblemKinds.UnnamableTitle, article.Article.Title, name));
            else if (article.TitleName.Length > 0 && wanted != article.TitleName)
                problems.Add(At(article, ProblemKinds.ReservedName, article.TitleName, name));

            if (name == wanted) continue;

            byBase ??= Enumerable.Range(0, articles.Count)
                .Where(k => nameOf(k) != baseOf(k))
                .GroupBy(baseOf, StringComparer.Ordinal)
                .ToDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);
            problems.Add(At(article, ProblemKinds.DuplicateName, wanted, Others(articles, i, byBase[wanted]), name));
        }
    }

    private static string Others(IReadOnlyList<ArticleFile> articles, int article, int[] group)
    {
        int others = group.Length - 1;
        if (others == 0) return "another article with its suffix";

        string first = articles[group[0] == article ? group[1] : group[0]].Item.DisplayPath;
        return others == 1 ? first : $"{first} and {others - 1} more";
    }

    private static FileProblem At(ArticleFile article, ProblemKind kind, params string[] arguments) =>
        new(article.Item.Path, new Problem(kind, article.Article.TitleSpan, EquatableArray.Of(arguments)));
}
