namespace CorpusSdk.Generator.Tests;

/// <summary>A file that is wrong, beside one that is well.</summary>
internal static class BadFile
{
    /// <param name="what">What is wrong, for the test's own message.</param>
    /// <param name="name">The file's name below <c>bad</c>.</param>
    /// <param name="problems">The problems without path and message: <c>(1,7): error CORPUS101</c>.</param>
    /// <param name="bench">The bad file alone.</param>
    public static void AssertReported(string what, string name, string[] problems, CorpusBench bench)
    {
        BenchRun run = bench.And("good/fine.txt", " date 2021-12-22 Example.org\n\nFine\n\nText.\n").Run();
        using LoadedCorpus corpus = run.Load();

        Assert.Equal(
            problems.Select(problem => $"corpus/bad/{name}{problem}").Order(StringComparer.Ordinal),
            run.Problems.Select(WithoutMessage).Order(StringComparer.Ordinal));
        Assert.Equal("Fine", corpus.Member("Good", "Fine").Title);
        Assert.All(run.Problems, problem => Assert.True(problem.Length < 400, $"{what}: {problem}"));
    }

    private static string WithoutMessage(string problem) =>
        problem[..(problem.IndexOf(" CORPUS", StringComparison.Ordinal) + " CORPUS000".Length)];
}
