using System.Globalization;

namespace CorpusSdk.Generator.Tests;

/// <summary>A build shows as many problems of a kind as people read, and counts the rest in one line.</summary>
public sealed class ProblemLimitTests
{
    private const int Files = 130;

    /// <summary>Titles alone, which the analyzer warns of; from both sides of the analyzer.</summary>
    private static readonly CorpusBench Titles = CorpusBench.With(
        Enumerable.Range(0, Files).Reverse().Select(static i => (PathOf(i), $"Title {i}\n")));

    public static TheoryData<string> Ways => ["files", "index"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_build_shows_a_hundred_of_one_id_in_the_order_of_their_paths(string way)
    {
        IReadOnlyList<string> problems = Way(Titles, way).Run().Problems;

        Assert.Equal(
            ["warning CORPUS409: 30 more are not shown: 30 of CORPUS105. A build shows at most 100 problems of one id, and 20 of them for one file. Set the property CorpusProblemLimit to 0 to see all.",
                .. Enumerable.Range(0, 100).Select(static i => "corpus/" + PathOf(i))],
            problems.Select(static problem =>
                problem.StartsWith("corpus/", StringComparison.Ordinal)
                    ? problem[..problem.IndexOf('(', StringComparison.Ordinal)]
                    : problem));
    }

    [Theory]
    [InlineData("0", 130, 0)]
    [InlineData("130", 130, 0)]
    [InlineData("129", 129, 1)]
    [InlineData("1", 1, 1)]
    public void The_limit_can_be_set(string limit, int shown, int lines)
    {
        BenchRun run = Titles.WithProperty("CorpusProblemLimit", limit).Run();

        Assert.Equal(
            (shown, lines), (run.ProblemIds.Count(static id => id == "CORPUS105"), run.ProblemIds.Count(static id => id == "CORPUS409")));
    }

    [Fact]
    public void A_file_shows_twenty_of_one_id_and_all_errors()
    {
        string links = string.Concat(Enumerable.Range(0, 50).Select(static i => $"See [x](gone{i}.md).\n"));
        BenchRun run = CorpusBench
            .With("news/a.md", "# A\n\n" + links)
            .And("news/b.md", "# B\n\n" + links)
            .And(Enumerable.Range(0, 110).Select(static i => ($"bad/{i}.txt", "")))
            .Run();

        Assert.Equal(40, run.ProblemIds.Count(static id => id == "CORPUS516"));
        Assert.Equal(110, run.ProblemIds.Count(static id => id == "CORPUS001"));
        Assert.StartsWith(
            "warning CORPUS409: 60 more are not shown: 60 of CORPUS516. ",
            Assert.Single(run.Problems, static problem => problem.Contains("CORPUS409", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", Files, 0)]
    [InlineData("none", 0, 0)]
    [InlineData("suggestion", 100, 1)]
    public void What_the_compiler_makes_an_error_is_shown_and_what_it_silences_is_not_counted(string severity, int shown, int lines)
    {
        BenchRun run = Titles.WithConfig(".globalconfig", $"is_global = true\ndotnet_diagnostic.CORPUS105.severity = {severity}\n").Run();

        Assert.Equal(
            (shown, lines), (run.ProblemIds.Count(static id => id == "CORPUS105"), run.ProblemIds.Count(static id => id == "CORPUS409")));
    }

    [Fact]
    public void Infos_are_counted_as_an_info()
    {
        BenchRun run = CorpusBench.With(Enumerable.Range(0, 101).Select(static i => (PathOf(i), "Same\n\nText.\n"))).Run();

        Assert.StartsWith(
            "info CORPUS409: 1 more are not shown: 1 of CORPUS302.",
            Assert.Single(run.Problems, static problem => problem.Contains("CORPUS409", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_editor_shows_all_that_a_file_shows_by_itself() =>
        Assert.Equal(Files, Titles.WithProperty("DesignTimeBuild", "true").Run().ProblemIds.Count(static id => id == "CORPUS105"));

    private static CorpusBench Way(CorpusBench bench, string way) => way == "index" ? PackedTests.Indexed(bench) : bench;

    private static string PathOf(int number) => $"news/{number.ToString("D3", CultureInfo.InvariantCulture)}.txt";
}
