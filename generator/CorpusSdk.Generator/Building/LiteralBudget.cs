using System.Globalization;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Building;

/// <summary>
/// All string literals of an assembly share one heap of 2^24 bytes; past it the compiler stops with CS8103, which names no
/// file and no way out. A part of it is left to the project's own code.
/// </summary>
internal static class LiteralBudget
{
    private const int Heap = 1 << 24;
    private const int OwnCode = 1 << 20;

    /// <summary>The length before a literal's characters and the flag after them.</summary>
    private const int PerLiteral = 5;

    public static bool Holds(IEnumerable<ArticleFile> articles, List<ProjectProblem> problems)
    {
        long bytes = articles.Sum(static file => BytesOf(file));
        if (Holds(bytes)) return true;

        problems.Add(new ProjectProblem(ProblemKinds.LiteralLimit, EquatableArray.Of(Number(bytes), Number(Heap - OwnCode))));
        return false;
    }

    public static bool Holds(long bytes) => bytes <= Heap - OwnCode;

    public static long BytesOf(EquatableArray<ParsedFile> files) => files.Sum(static file => file.Article is { } article ? BytesOf(article) : 0);

    public static long BytesOf(ArticleFile file)
    {
        ParsedArticle article = file.Article;
        long characters = article.Body.Length + article.Title.Length + file.Slug.Length + (2L * file.Id.Length) + file.Item.DisplayPath.Length
            + (article.Headline?.Length ?? 0) + (article.Tail?.Length ?? 0);
        return (2 * characters) + (8 * PerLiteral);
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
