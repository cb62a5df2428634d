namespace CorpusSdk.Benchmarks;

/// <summary>
/// Whole <c>dotnet build</c> processes: typed articles beside the same files embedded, beside none, and beside files nobody reads.
/// </summary>
internal static class BuildCommand
{
    private const int Articles = 10_000;

    private static readonly Contender[] Contenders = [Contender.Embedded, Contender.Corpus, Contender.Empty, Contender.Additional];

    /// <param name="corpora">Where the archives of real texts are.</param>
    /// <param name="rounds">How often each is built.</param>
    /// <param name="pages">How many pages of Markdown are built instead, in one collection; 0 for the usual corpora.</param>
    public static int Run(string corpora, int rounds, int pages)
    {
        MarkdownTable.Head("dotnet build", "wall", "CPU", "peak", "wall, ratio to EmbeddedResource", "CPU, ratio");
        if (pages > 0)
        {
            Measure($"{MarkdownTable.Count(pages)} pages of Markdown", folder => MarkdownCorpus.WriteTo(folder, pages), rounds);
            return 0;
        }

        Measure($"{MarkdownTable.Count(Articles)} synthetic", folder => SyntheticCorpus.WriteTo(folder, Articles), rounds);
        if (RealCorpus.IsIn(corpora)) Measure(RealCorpus.Name, folder => RealCorpus.WriteTo(folder, corpora), rounds);
        else Console.Error.WriteLine($"No {RealCorpus.Name} in {corpora}: left out.");
        return 0;
    }

    private static void Measure(string name, Action<string> write, int rounds)
    {
        using var folder = new TemporaryFolder();
        string texts = folder["texts"];
        write(texts);
        string[] files = [.. Directory.GetFiles(texts, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        string edited = files[files.Length / 2];
        ConsumerProject[] projects = [.. Contenders.Select(contender => new ConsumerProject(folder.Path, contender, texts))];

        Rows(name + ", cold", Rounds<ProcessRun>.Run(rounds, [.. projects.Select(project => (Func<ProcessRun>)project.BuildAnew)]));
        Rows(name + ", nothing changed", Rounds<ProcessRun>.Run(rounds, [.. projects.Select(project => (Func<ProcessRun>)project.Build)]));
        Rows(name + ", one article edited", Rounds<ProcessRun>.Run(rounds, [.. projects.Select(project => (Func<ProcessRun>)(() =>
        {
            File.AppendAllText(edited, "One more sentence.\n");
            return project.Build();
        }))]));
    }

    private static void Rows(string name, Rounds<ProcessRun> rounds)
    {
        for (int i = 0; i < Contenders.Length; i++)
        {
            MarkdownTable.Row(
                $"{name}: {NameOf(Contenders[i])}",
                MarkdownTable.Seconds(rounds.Median(i, Wall)),
                MarkdownTable.Seconds(rounds.Median(i, Cpu)),
                MarkdownTable.Megabytes(rounds.Median(i, Peak)),
                MarkdownTable.Ratio(rounds.Ratio(i, 0, Wall)),
                MarkdownTable.Ratio(rounds.Ratio(i, 0, Cpu)));
        }
    }

    private static string NameOf(Contender contender) => contender switch
    {
        Contender.Corpus => "**CorpusSdk**",
        Contender.Embedded => "`EmbeddedResource`",
        Contender.Additional => "`AdditionalFiles`, no generator",
        _ => "empty project",
    };

    private static double Wall(ProcessRun run) => run.Seconds;

    private static double Cpu(ProcessRun run) => run.Cpu;

    private static double Peak(ProcessRun run) => run.Peak;
}
