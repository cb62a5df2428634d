using System.Globalization;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Fields;
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

    /// <param name="most">What the articles need at most.</param>
    /// <param name="collections">The articles.</param>
    /// <param name="problems">Takes an entry when they do not fit.</param>
    public static bool Holds(long most, IReadOnlyList<CollectedArticles> collections, List<ProjectProblem> problems)
    {
        // Nearly all corpora are far below it, whatever repeats in them.
        if (Holds(most)) return true;

        long bytes = BytesOf(collections.SelectMany(static collection => collection.Articles));
        if (Holds(bytes)) return true;

        problems.Add(new ProjectProblem(ProblemKinds.LiteralLimit, EquatableArray.Of(Number(bytes), Number(Heap - OwnCode))));
        return false;
    }

    public static bool Holds(long bytes) => bytes <= Heap - OwnCode;

    /// <summary>What articles need at most: as if no header repeated what another one has.</summary>
    public static long MostBytesOf(IEnumerable<ArticleFile> articles)
    {
        long bytes = 0;
        foreach (ArticleFile file in articles)
        {
            bytes += BytesOf(file) + BytesOf(file.Article.Header.Fields);
            for (int member = 0; member < file.Article.Members.Count; member++)
                foreach (string text in TextsOf(file.Article.Members[member])) bytes += BytesOf(text);
        }

        return bytes;
    }

    /// <summary>What articles need: each its own texts, and what many headers repeat once, as the compiler stores it.</summary>
    private static long BytesOf(IEnumerable<ArticleFile> articles)
    {
        var metadata = new HashSet<string>(StringComparer.Ordinal);
        long bytes = 0;
        foreach (ArticleFile file in articles)
        {
            bytes += BytesOf(file);
            foreach (string text in MetadataOf(file.Article))
                if (metadata.Add(text)) bytes += BytesOf(text);
        }

        return bytes;
    }

    /// <summary>What an article needs beside its metadata. Its id stands in the list of ids as well.</summary>
    public static long BytesOf(ArticleFile file)
    {
        ParsedArticle article = file.Article;
        return BytesOf(article.Body) + BytesOf(article.Tail ?? "") + BytesOf(article.Title) + BytesOf(file.Slug) + (2 * BytesOf(file.Id))
            + BytesOf(file.Item.DisplayPath) + BytesOf(file.ContentHash);
    }

    private static long BytesOf(EquatableArray<HeaderField> fields)
    {
        long bytes = 0;
        foreach (HeaderField field in fields) bytes += BytesOf(field.Key) + BytesOf(field.Value);
        return bytes;
    }

    private static long BytesOf(FieldValue value)
    {
        switch (value)
        {
            case ScalarValue scalar:
                return BytesOf(scalar.Text);
            case ListValue list:
                long bytes = 0;
                foreach (FieldValue item in list.Items) bytes += BytesOf(item);
                return bytes;
            case MappingValue mapping:
                return BytesOf(mapping.Fields);
            default:
                return 0;
        }
    }

    private static long BytesOf(string literal) => (2L * literal.Length) + PerLiteral;

    private static IEnumerable<string> MetadataOf(ParsedArticle article) =>
        Enumerable
            .Range(0, article.Members.Count)
            .SelectMany(member => TextsOf(article.Members[member]))
            .Concat(TextsOf(article.Header.Fields));

    private static EquatableArray<string> TextsOf(object? member) => member switch
    {
        string text => [text],
        EquatableArray<string> texts => texts,
        ParsedDateline dateline => [dateline.Text, dateline.Place, dateline.Region ?? "", .. dateline.Places, .. dateline.Agencies],
        _ => [],
    };

    private static IEnumerable<string> TextsOf(EquatableArray<HeaderField> fields) =>
        fields.SelectMany(static field => TextsOf(field.Value).Prepend(field.Key));

    private static IEnumerable<string> TextsOf(FieldValue value) => value switch
    {
        ScalarValue scalar => [scalar.Text],
        ListValue list => list.Items.SelectMany(TextsOf),
        MappingValue mapping => TextsOf(mapping.Fields),
        _ => [],
    };

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
