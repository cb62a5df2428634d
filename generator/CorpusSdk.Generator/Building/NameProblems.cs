using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Building;

/// <summary>Says at an article's title when its name is not simply the title's.</summary>
internal static class NameProblems
{
    public static void Report(IReadOnlyList<NamedArticle> articles, List<FileProblem> problems)
    {
        Dictionary<string, NamedArticle[]>? byBase = null;
        foreach (NamedArticle article in articles)
        {
            if (article.File.TitleName.Length == 0 && article.File.Article.Title.Length > 0)
                problems.Add(At(article, ProblemKinds.UnnamableTitle, article.File.Article.Title, article.Name));
            else if (article.File.TitleName.Length > 0 && article.BaseName != article.File.TitleName)
                problems.Add(At(article, ProblemKinds.ReservedName, article.File.TitleName, article.Name));

            if (article.Name != article.BaseName)
            {
                byBase ??= ByBase(articles);
                problems.Add(
                    At(article, ProblemKinds.DuplicateName, article.BaseName, Others(article, byBase[article.BaseName]), article.Name));
            }
        }
    }

    private static Dictionary<string, NamedArticle[]> ByBase(IReadOnlyList<NamedArticle> articles) =>
        articles
            .Where(static article => article.Name != article.BaseName)
            .GroupBy(static article => article.BaseName, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    private static string Others(NamedArticle article, NamedArticle[] group)
    {
        int others = group.Length - 1;
        if (others == 0) return "another article with its suffix";

        string first = (ReferenceEquals(group[0], article) ? group[1] : group[0]).File.Item.DisplayPath;
        return others == 1 ? first : $"{first} and {others - 1} more";
    }

    private static FileProblem At(NamedArticle article, ProblemKind kind, params string[] arguments) =>
        new(article.File.Item.Path, new Problem(kind, article.File.Article.TitleSpan, EquatableArray.Of(arguments)));
}
