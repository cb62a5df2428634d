using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests;

/// <summary>One property decides for all files that are no articles, and no problem that is turned down comes back at run time.</summary>
public sealed class BadFilesPropertyTests
{
    private static readonly CorpusBench Bench = CorpusBench.With("news/a.txt", "Title\n\nText.\n")
        .And("news/empty.txt", "").And("news/binary.txt", [0x54, 0xFF, 0x00]).And(BenchFile.Article("news/gone.txt", text: null));

    [Theory]
    [InlineData("", "error CORPUS001|error CORPUS002|error CORPUS003")]
    [InlineData("error", "error CORPUS001|error CORPUS002|error CORPUS003")]
    [InlineData("Warning", "warning CORPUS001|warning CORPUS002|warning CORPUS003")]
    [InlineData("ignore", "")]
    public void Bad_files_are_as_severe_as_the_project_says(string value, string problems)
    {
        BenchRun run = Bench.WithProperty("CorpusBadFiles", value).Run();
        using LoadedCorpus corpus = run.Load();

        Assert.Equal(
            problems, string.Join(
                '|', run.Diagnostics
                    .Select(static problem => $"{(problem.Severity == DiagnosticSeverity.Error ? "error" : "warning")} {problem.Id}")
                    .Order(StringComparer.Ordinal)));
        Assert.Equal("Title", Assert.Single(corpus.Collection("News")).Title);
    }

    [Fact]
    public void A_severity_of_one_id_goes_first()
    {
        BenchRun run = Bench
            .WithProperty("CorpusBadFiles", "warning")
            .WithConfig(
                ".globalconfig", "is_global = true\ndotnet_diagnostic.CORPUS001.severity = none\ndotnet_diagnostic.CORPUS002.severity = error\n")
            .Run();

        Assert.Equal(
            ["CORPUS002 Error", "CORPUS003 Warning"],
            run.Diagnostics.Select(static problem => $"{problem.Id} {problem.Severity}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Another_value_is_said_and_they_are_errors() => Assert.Equal(
        ["CORPUS402", "CORPUS001 error", "CORPUS002 error", "CORPUS003 error"],
        Bench
            .WithProperty("CorpusBadFiles", "maybe")
            .Run().Diagnostics
            .Select(static problem =>
                problem.Id == "CORPUS402"
                    ? problem.Id
                    : $"{problem.Id} {(problem.Severity == DiagnosticSeverity.Error ? "error" : "warning")}")
            .OrderBy(static problem => problem.Contains(' ', StringComparison.Ordinal))
            .ThenBy(static problem => problem, StringComparer.Ordinal));

    private static readonly CorpusBench Broken = CorpusBench
        .With("news/a.md", Written("2021-12-22 08:15", "2021-12-23", "First", "en"))
        .And("news/b.md", Written("2021-13-45", "2021-02-30", "Second", "de"));

    [Fact]
    public void Values_that_cannot_be_read_are_errors_and_make_no_other_article_nullable()
    {
        BenchRun run = Broken.Run();

        Assert.Equal(["CORPUS101", "CORPUS101"], run.Diagnostics.Select(static problem => problem.Id).Order(StringComparer.Ordinal));
        Assert.All(
            (string[])["DateOnly Date", "TimeOnly Time", "DateOnly Updated", "string Headline", "string Language"],
            member => Assert.Contains($"{member} => base.", run.Sources["NewsArticle.g.cs"], StringComparison.Ordinal));
    }

    /// <summary>The problem of the value is enough.</summary>
    [Fact]
    public void A_value_that_cannot_be_read_is_not_missing_too()
    {
        CorpusBench declared = Broken.WithCode(
            "[CorpusSdk.ArticleType(\"News\")] public partial class NewsArticle : CorpusSdk.Article { public new partial System.DateOnly Date { get; } }", "NewsArticle.cs");

        Assert.DoesNotContain("CORPUS507", declared.Run().Diagnostics.Select(static problem => problem.Id));
        Assert.Contains(
            "CORPUS507", declared
                .WithConfig(".globalconfig", "is_global = true\ndotnet_diagnostic.CORPUS101.severity = warning\n")
                .Run().Diagnostics.Select(static problem => problem.Id));
    }

    [Theory]
    [InlineData("CORPUS101", "none")]
    [InlineData("CORPUS103", "warning")]
    public void Where_one_of_the_errors_is_turned_down_the_member_is_nullable_and_throws_nothing(string id, string severity)
    {
        (string name, string text) = id == "CORPUS101"
            ? ("b.md", "---\ntitle: Second\ndate: 2021-13-45\n---\nText.\n")
            : ("b.txt", " date 22.12.2021 Example.org\n\nSecond\n\nText.\n");
        BenchRun run = CorpusBench.With("news/a.txt", " date 2021-12-22 Example.org\n\nFirst\n\nText.\n").And("news/" + name, text)
            .WithConfig(".globalconfig", $"is_global = true\ndotnet_diagnostic.{id}.severity = {severity}\n").Run();
        using LoadedCorpus corpus = run.Load();

        Assert.DoesNotContain(run.Diagnostics, static problem => problem.Severity == DiagnosticSeverity.Error);
        Assert.Equal(
            [new DateOnly(2021, 12, 22), null],
            corpus
                .Collection("News")
                .OrderBy(static article => article.Id, StringComparer.Ordinal)
                .Select(static article => (DateOnly?)article.GetType().GetProperty("Date")!.GetValue(article)));
        Assert.DoesNotContain("DateOnly Date => base.", run.Sources["NewsArticle.g.cs"], StringComparison.Ordinal);
    }

    private static string Written(string date, string updated, string headline, string language) =>
        $"---\ntitle: On {date}\ndate: {date}\nupdated: {updated}\nheadline: {headline}\nlanguage: {language}\n---\nText.\n";
}
