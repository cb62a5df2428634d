using System.Globalization;

namespace CorpusSdk.Benchmarks;

/// <summary>What grows with a corpus: building it, building it again, and starting a program that reads one article.</summary>
internal static class GrowthCommand
{
    public static int Run(string sizes, int characters, int rounds)
    {
        MarkdownTable.Head("articles", "cold build", "peak", "nothing changed", "peak", "one edited", "peak", "first article", "process");
        foreach (string size in sizes.Split(',')) Measure(int.Parse(size, CultureInfo.InvariantCulture), characters, rounds);
        return 0;
    }

    private static void Measure(int count, int characters, int rounds)
    {
        using var folder = new TemporaryFolder();
        string texts = folder["texts"];
        SyntheticCorpus.WriteTo(texts, count, characters);
        SyntheticArticle first = SyntheticCorpus.Article(0, characters);
        var project = new ConsumerProject(folder.Path, Contender.Corpus, texts, StartPrograms.Of(Contender.Corpus, first, ""));

        var builds = Rounds<ProcessRun>.Run(rounds, project.BuildAnew);
        var repeated = Rounds<ProcessRun>.Run(rounds, project.Build);
        var edits = Rounds<ProcessRun>.Run(rounds, () =>
        {
            File.AppendAllText(Path.Combine(texts, first.Path), "One more sentence.\n");
            return project.Build();
        });
        var starts = Rounds<StartRun>.Run(rounds, () => StartRun.Of(project));
        MarkdownTable.Row(
            $"{MarkdownTable.Count(count)}, {(long)count * characters / 1_000_000} MB",
            Wall(builds),
            Peak(builds),
            Wall(repeated),
            Peak(repeated),
            Wall(edits),
            Peak(edits),
            MarkdownTable.Ms(starts.Median(0, run => run.Title)),
            MarkdownTable.Ms(starts.Median(0, run => run.Process.Seconds * 1000)));
    }

    private static string Wall(Rounds<ProcessRun> rounds) => MarkdownTable.Seconds(rounds.Median(0, run => run.Seconds));

    private static string Peak(Rounds<ProcessRun> rounds) => MarkdownTable.Megabytes(rounds.Median(0, run => run.Peak));
}
