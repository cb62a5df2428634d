using System.Diagnostics;
using System.Globalization;
using CorpusSdk.Generator;
using CorpusSdk.Generator.Writing;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Benchmarks;

/// <summary>The generator in an editor: what every keystroke costs, and what opening the project costs.</summary>
internal static class DriverCommand
{
    private const int LiteralArticles = 2_000;
    private const int Keystrokes = 25;

    /// <summary>Of each kind, before any is measured: an editor runs for hours, and its code is compiled to the end soon.</summary>
    private const int FirstKeystrokes = 100;

    private const int ColdRounds = 5;

    public static int Run(string sizes)
    {
        MarkdownTable.Head("generator driver", "baseline", "CorpusSdk", "ratio");
        Measure(LiteralArticles, "Literal");
        foreach (string size in sizes.Split(',')) Measure(int.Parse(size, CultureInfo.InvariantCulture), "Packed");
        return 0;
    }

    private static void Measure(int count, string storage)
    {
        using var folder = new TemporaryFolder();
        string corpus = folder["corpus"];
        SyntheticCorpus.WriteTo(corpus, count);
        string[] paths = Directory.GetFiles(corpus, "*", SearchOption.AllDirectories);
        var options = new ProjectOptions(folder.Path, corpus, storage);
        string name = $"{MarkdownTable.Count(count)} {storage}: ";

        EditorSession floor = Open(new CountingGenerator(), paths, options);
        EditorSession ours = Open(new CorpusGenerator(), paths, options);
        Row(name + "C# edit, beside counting", Type(floor.EditCode, ours.EditCode));
        Row(name + "article edited, beside counting", Type(floor.EditArticle, ours.EditArticle));
        Row(name + "article added, beside counting", Type(() => floor.AddArticle(corpus), () => ours.AddArticle(corpus)));
        var cold = Rounds<double>.Run(
            ColdRounds, () => Cold(() => ReadAndSplit(paths)), () => Cold(() => Open(new CorpusGenerator(), paths, options)));
        Row(name + "cold run, beside reading and splitting into lines", cold);
    }

    private static Rounds<double> Type(Func<double> floor, Func<double> ours)
    {
        Rounds<double>.Run(FirstKeystrokes, floor, ours);
        return Rounds<double>.Run(Keystrokes, floor, ours);
    }

    private static EditorSession Open(IIncrementalGenerator generator, string[] paths, ProjectOptions options)
    {
        var session = new EditorSession(generator, paths, options);
        session.Run();
        if (session.Problems.FirstOrDefault(
            problem => problem.Severity == DiagnosticSeverity.Error || problem.Id.StartsWith("CS", StringComparison.Ordinal)) is { } error)
        {
            throw new InvalidOperationException(error.ToString());
        }

        if (session.GeneratedFiles == 0) throw new InvalidOperationException("Nothing was generated.");
        return session;
    }

    /// <summary>Reads every text as the compiler does, and splits it into lines: the least that a parser can do.</summary>
    private static int ReadAndSplit(string[] paths)
    {
        int lines = 0;
        foreach (string path in paths) lines += new FileText(path).GetText().ToString().Split('\n').Length;
        return lines;
    }

    private static double Cold<T>(Func<T> run)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        T result = run();
        double milliseconds = watch.Elapsed.TotalMilliseconds;
        GC.KeepAlive(result);
        return milliseconds;
    }

    private static void Row(string name, Rounds<double> rounds) => MarkdownTable.Row(
        name, MarkdownTable.Ms(rounds.Median(0, Value)), MarkdownTable.Ms(rounds.Median(1, Value)),
        MarkdownTable.Ratio(rounds.Ratio(1, 0, Value)));

    private static double Value(double milliseconds) => milliseconds;
}
