using CorpusSdk.Parsing.Problems;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests;

/// <summary>Generator and analyzers share the problems among them: nothing is said twice, and nothing is left out.</summary>
public sealed class ReporterTests
{
    public static TheoryData<string> Documented =>
        [.. DocumentedProblem.ReadAll(Repository.ReadText("docs/diagnostics.md")).Select(static problem => problem.Id)];

    /// <summary>The line that counts what is not shown comes from whoever cuts.</summary>
    [Fact]
    public void An_analyzer_supports_what_the_table_gives_it_and_no_two_the_same()
    {
        string[] supported = [.. BenchAnalysis.Analyzers
            .SelectMany(static analyzer => analyzer.SupportedDiagnostics)
            .Select(static descriptor => descriptor.Id)
            .Where(static id => id.StartsWith("CORPUS", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

        Assert.Equal(
            ProblemKinds.All
                .Where(static kind =>
                    kind.ReportedBy is Reporter.ArticleAnalyzer or Reporter.CodeAnalyzer || kind == ProblemKinds.ProblemLimit)
                .Select(static kind => kind.Id), supported);
    }

    /// <summary>A compiler that skips analyzers has to show every article that is not what its file says.</summary>
    [Fact]
    public void Errors_are_never_left_to_an_analyzer() =>
        Assert.DoesNotContain(
            ProblemKinds.All, static kind =>
                kind.Severity == ProblemSeverity.Error && kind.ReportedBy is Reporter.ArticleAnalyzer or Reporter.CodeAnalyzer);

    [Theory]
    [MemberData(nameof(Documented))]
    public void Each_reports_its_own_kinds_alone(string id)
    {
        BenchSession session = DocumentationTests
            .BenchOf(DocumentedProblem.ReadAll(Repository.ReadText("docs/diagnostics.md")).Single(problem => problem.Id == id))
            .Start();

        Assert.All(session.Result.Diagnostics, static diagnostic => Assert.Equal(Reporter.Generator, ReporterOf(diagnostic)));
        Assert.All(
            BenchAnalysis.OfAnalyzers(session).Where(static diagnostic => diagnostic.Id != ProblemKinds.ProblemLimit.Id),
            static diagnostic => Assert.NotEqual(Reporter.Generator, ReporterOf(diagnostic)));
    }

    [Fact]
    public void A_file_that_two_packages_add_is_reported_once()
    {
        CorpusBench bench = CorpusBench
            .With("news/a.txt", " date 2021-12-22\n\nTitle\n\nText.\n")
            .And("news/a.txt", " date 2021-12-22\n\nTitle\n\nText.\n");

        Assert.Equal(["CORPUS107"], bench.Run().ProblemIds);
    }

    private static Reporter ReporterOf(Diagnostic diagnostic) => ProblemKinds.All.Single(kind => kind.Id == diagnostic.Id).ReportedBy;
}
