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

        Assert.Equal(problems, string.Join('|', run.Diagnostics.Select(static problem => $"{(problem.Severity == DiagnosticSeverity.Error ? "error" : "warning")} {problem.Id}").Order(StringComparer.Ordinal)));
        Assert.Equal("Title", Assert.Single(corpus.Collection("News")).Title);
    }

    [Fact]
    public void A_severity_of_one_id_goes_first()
    {
        BenchRun run = Bench.WithProperty("CorpusBadFiles", "warning").WithConfig(".globalconfig", "is_global = true\ndotnet_diagnostic.CORPUS001.severity = none\ndotnet_diagnostic.CORPUS002.severity = error\n").Run();

        Assert.Equal(["CORPUS002 Error", "CORPUS003 Warning"], run.Diagnostics.Select(static problem => $"{problem.Id} {problem.Severity}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Another_value_is_said_and_they_are_errors() => Assert.Equal(
        ["CORPUS402", "CORPUS001 error", "CORPUS002 error", "CORPUS003 error"],
        Bench.WithProperty("CorpusBadFiles", "maybe").Run().Diagnostics.Select(static problem => problem.Id == "CORPUS402" ? problem.Id : $"{problem.Id} {(problem.Severity == DiagnosticSeverity.Error ? "error" : "warning")}")
            .OrderBy(static problem => problem.Contains(' ', StringComparison.Ordinal)).ThenBy(static problem => problem, StringComparer.Ordinal));

    [Fact]
    public void A_broken_date_makes_the_date_nullable_and_throws_nothing()
    {
        BenchRun run = CorpusBench.With("news/a.txt", " date 2021-12-22 Example.org\n\nFirst\n\nText.\n").And("news/b.txt", " date 2021-13-45 Example.org\n\nSecond\n\nText.\n")
            .WithConfig(".globalconfig", "is_global = true\ndotnet_diagnostic.CORPUS101.severity = none\n").Run();
        using LoadedCorpus corpus = run.Load();

        Assert.Empty(run.Problems);
        Assert.Equal([new DateOnly(2021, 12, 22), null], corpus.Collection("News").OrderBy(static article => article.Id, StringComparer.Ordinal).Select(static article => (DateOnly?)article.GetType().GetProperty("Date")!.GetValue(article)));
        Assert.DoesNotContain("base.Date!", run.Sources["NewsArticle.g.cs"], StringComparison.Ordinal);
    }
}
