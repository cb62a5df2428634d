using System.Globalization;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Generator.Tests;

/// <summary>
/// Every archive beside the repository as one collection, at the default severities: each file is an article, or a problem says why it
/// is none, and real archives get few warnings. Each test writes its row of the report.
/// </summary>
public sealed class ArchiveReportTests(ITestOutputHelper output)
{
    /// <summary>Among a thousand files, more than these are read by nobody.</summary>
    private const int MostWarnings = 20;

    /// <summary>The archives that are there, with what keeps them from few warnings; nothing for those that have few.</summary>
    public static TheoryData<string, string> Archives => new()
    {
        { "18f-blog", "" },
        { "home-digitalgov", "" },
        { "home-variants", "its files are variations of one format that are wrong on purpose" },
        { "nasty", "its files are attacks" },
        { "peps", "" },
        { "ps-docs-14k", "" },
        { "state_union", "" },
    };

    [Theory]
    [MemberData(nameof(Archives))]
    public void Nothing_is_lost_and_little_is_said(string name, string why)
    {
        var archive = SharedCollection.Read(name);
        ILookup<ProblemSeverity, FileProblem> problems = archive.Problems
            .Concat(archive.LinkProblems)
            .ToLookup(static problem => problem.Problem.Kind.Severity);
        HashSet<string> said = [
            .. problems[ProblemSeverity.Error].Concat(problems[ProblemSeverity.Warning]).Select(static problem => problem.Path)];
        HashSet<string> articles = [.. archive.Articles.Select(static article => article.Item.Path)];
        string[] lost = [.. archive.Paths.Where(path => !articles.Contains(path) && !said.Contains(path))];
        KeyValuePair<string, int>[] warnings = [
            .. problems[ProblemSeverity.Warning]
                .CountBy(static problem => problem.Problem.Kind.Id)
                .OrderByDescending(static kind => kind.Value)];
        // A build cuts them off by their ids.
        double perThousand = warnings.Sum(
            static kind => Math.Min(kind.Value, ReportingOptions.DefaultLimit)) * 1000.0 / archive.Paths.Count;
        string kinds = string.Join(", ", warnings.Select(static kind => $"{kind.Key} × {kind.Value}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {archive.Paths.Count} files | {articles.Count} articles | {problems[ProblemSeverity.Error].Count()} errors | {lost.Length} lost | {perThousand:0.0} warnings shown for 1,000 files | {kinds} found |"));

        Assert.Empty(lost);
        Assert.NotEmpty(articles);
        if (why.Length == 0) Assert.InRange(perThousand, 0, MostWarnings);
    }

    [Fact]
    public void Every_archive_that_is_there_is_in_the_report()
    {
        Assert.SkipUnless(Directory.Exists(SharedCollection.Folder), $"The folder {SharedCollection.Folder} is missing.");

        Assert.Equal(
            Directory
                .GetFiles(SharedCollection.Folder, "*.tar.xz")
                .Select(static path => Path.GetFileName(path).Replace(".tar.xz", "", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
            Archives.Select(static row => row.Data.Item1).Order(StringComparer.Ordinal));
    }
}
