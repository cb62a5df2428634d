using CorpusSdk.Parsing.Problems;
using CorpusSdk.Tool.Checking;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Schemas;
using CorpusSdk.Tool.Sources;
using CorpusSdk.Tool.Streaming;

namespace CorpusSdk.Tool.Reports;

/// <summary>What a report shows. Names are short where there is one for each article.</summary>
internal sealed class ReportData
{
    private const int LongestLead = 160;

    private const int TopValues = 25;

    /// <summary>Of more problems than this, a page shows nothing that anybody reads.</summary>
    private const int MostProblems = 2000;

    public required string Name { get; init; }

    public required Statistics Statistics { get; init; }

    /// <summary>Gets the number of articles of each month, from the first to the last, those without any included.</summary>
    public required IReadOnlyList<CountedValue> Months { get; init; }

    /// <summary>Gets the number of articles by their length.</summary>
    public required IReadOnlyList<CountedValue> Lengths { get; init; }

    public required IReadOnlyList<CollectionType> Types { get; init; }

    public required int Errors { get; init; }

    public required int Warnings { get; init; }

    public required IReadOnlyList<ReportProblem> Problems { get; init; }

    public required IReadOnlyList<ReportArticle> Articles { get; init; }

    public static ReportData Of(CorpusSource source, CancellationToken cancellation)
    {
        IReadOnlyList<Finding> found = source.Folder is { } folder
            ? CorpusCheck.Of(folder, DisplayPath.Of, cancellation).Findings
            : [];
        ReportArticle[] articles = [.. source.Articles.Select(article => ArticleOf(article, source, cancellation))];
        return new ReportData
        {
            Name = Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(Path.GetFullPath(source.Path))),
            Statistics = new Statistics(new PackedArticles(source.Articles), TopValues, cancellation),
            Months = [.. MonthsOf(source.Articles)],
            Lengths = [.. LengthsOf(articles)],
            Types = CorpusSchema.Of(source).Collections,
            Errors = found.Count(static problem => problem.Severity == ProblemSeverity.Error),
            Warnings = found.Count(static problem => problem.Severity == ProblemSeverity.Warning),
            Problems = [.. found
                .OrderByDescending(static problem => problem.Severity)
                .Take(MostProblems)
                .OrderBy(static problem => problem.Path, StringComparer.Ordinal)
                .Select(ReportProblem.Of)],
            Articles = articles,
        };
    }

    private static ReportArticle ArticleOf(Article article, CorpusSource source, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new ReportArticle(
            source.KeyOf(article), article.ToString(), Texts.Day(article.Date), article.Source, article.Collection,
            article.Tags.IsEmpty ? null : [.. article.Tags], article.Language, article.WordCount, Texts.Line(article.Excerpt, LongestLead));
    }

    private static IEnumerable<CountedValue> MonthsOf(IEnumerable<Article> articles)
    {
        var counts = articles
            .Where(static article => article.Date is not null)
            .GroupBy(static article => (article.Date!.Value.Year * 12) + article.Date.Value.Month - 1)
            .ToDictionary(static month => month.Key, static month => month.Count());
        if (counts.Count == 0) yield break;

        for (int month = counts.Keys.Min(); month <= counts.Keys.Max(); month++)
        {
            yield return new CountedValue($"{month / 12:0000}-{(month % 12) + 1:00}", counts.GetValueOrDefault(month));
        }
    }

    private static IEnumerable<CountedValue> LengthsOf(ReportArticle[] articles)
    {
        (int From, string Name)[] steps =
            [(0, "below 50 words"), (50, "50–99"), (100, "100–199"), (200, "200–399"), (400, "400–799"), (800, "800–1,599"), (1600, "1,600–3,199"),
                (3200, "3,200 and more")];
        for (int i = 0; i < steps.Length; i++)
        {
            int to = i + 1 < steps.Length ? steps[i + 1].From : int.MaxValue;
            yield return new CountedValue(steps[i].Name, articles.Count(article => article.W >= steps[i].From && article.W < to));
        }
    }
}

/// <summary>An article in the table.</summary>
/// <param name="K">The key.</param>
/// <param name="T">The title.</param>
/// <param name="D">The day.</param>
/// <param name="S">The source.</param>
/// <param name="C">The collection.</param>
/// <param name="G">The tags.</param>
/// <param name="L">The language.</param>
/// <param name="W">The number of words.</param>
/// <param name="B">The beginning of the text.</param>
internal sealed record ReportArticle(
    string K, string T, string D, string? S, string C, string[]? G, string? L, int W, string B);

/// <summary>A problem with the line that it is in.</summary>
internal sealed record ReportProblem(string Path, int Line, int Column, int Length, string Id, string Severity, string Message, string Text)
{
    private const int LongestText = 200;

    public static ReportProblem Of(Finding found)
    {
        string text = LineOf(found.Path, found.Line);
        int start = Math.Clamp(found.Column - 1, 0, text.Length);
        int end = found.EndLine == found.Line ? Math.Clamp(found.EndColumn - 1, start, text.Length) : text.Length;
        return new ReportProblem(
            found.Path, found.Line, found.Column, end - start, found.Id, found.SeverityName, found.Message,
            text.Length <= LongestText ? text : text[..LongestText]);
    }

    private static string LineOf(string path, int line)
    {
        try
        {
            return path.Length == 0 ? "" : File.ReadLines(path).Skip(line - 1).FirstOrDefault() ?? "";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
