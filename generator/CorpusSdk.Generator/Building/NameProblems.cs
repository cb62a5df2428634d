using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Building;

/// <summary>Says at an article's title when its name is not simply the title's.</summary>
internal static class NameProblems
{
    public static void Report(IReadOnlyList<NamedArticle> articles, List<FileProblem> problems)
    {
        ILookup<string, NamedArticle> byBase = articles.Where(article => article.Name != article.BaseName).ToLookup(article => article.BaseName, StringComparer.Ordinal);
        foreach (NamedArticle article in articles)
        {
            if (article.File.TitleName.Length == 0 && article.File.Article.Title.Length > 0)
                problems.Add(At(article, ProblemKinds.UnnamableTitle, article.File.Article.Title, article.Name));
            else if (article.File.TitleName.Length > 0 && article.BaseName != article.File.TitleName)
                problems.Add(At(article, ProblemKinds.ReservedName, article.File.TitleName, article.Name));

            if (article.Name != article.BaseName)
                problems.Add(At(article, ProblemKinds.DuplicateName, article.BaseName, Others(article, [.. byBase[article.BaseName]]), article.Name));
        }
    }

    private static string Others(NamedArticle article, NamedArticle[] group)
    {
        string[] others = [.. group.Where(other => other != article).Select(other => other.File.Item.DisplayPath)];
        return others.Length switch
        {
            0 => "another article with its suffix",
            1 => others[0],
            _ => $"{others[0]} and {others.Length - 1} more",
        };
    }

    private static FileProblem At(NamedArticle article, ProblemKind kind, params string[] arguments) =>
        new(article.File.Item.Path, new Problem(kind, article.File.Article.TitleSpan, EquatableArray.Of(arguments)));
}
