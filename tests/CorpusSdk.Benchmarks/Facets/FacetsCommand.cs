using System.Globalization;

namespace CorpusSdk.Benchmarks;

/// <summary>
/// Questions about dates, sources and tags: the first one in a fresh process, and one when the program runs, beside LINQ over the same
/// articles.
/// </summary>
internal static class FacetsCommand
{
    private const int Rounds = 15;

    /// <summary>LINQ makes every article in each process: with so many, fewer rounds are enough to tell.</summary>
    private const int Many = 20_000;
    private const int RoundsOfMany = 3;

    public static int Run(string sizes)
    {
        MarkdownTable.Head(
            "question", "first in a process", "the same by LINQ", "compiled", "by LINQ", "allocated", "by LINQ", "again", "by LINQ",
            "again, ratio");
        foreach (string size in sizes.Split(',')) Measure(int.Parse(size, CultureInfo.InvariantCulture));
        return 0;
    }

    private static void Measure(int count)
    {
        using var folder = new TemporaryFolder();
        string texts = folder["texts"];
        SyntheticCorpus.WriteTo(texts, count);
        var project = new ConsumerProject(folder["programs"], Contender.Corpus, texts, FacetPrograms.Text);
        project.BuildAnew();
        foreach (FacetQuestion question in FacetPrograms.Questions)
        {
            var rounds = Rounds<FacetRun>.Run(
                count < Many ? Rounds : RoundsOfMany, () => FacetRun.Of(project, question, "set"), () => FacetRun.Of(project, question, "linq"));
            MarkdownTable.Row(
                $"{MarkdownTable.Count(count)}: {question.Name}",
                MarkdownTable.Ms(rounds.Least(0, run => run.First)),
                MarkdownTable.Ms(rounds.Least(1, run => run.First)),
                MarkdownTable.Count((int)rounds.Least(0, run => run.Compiled)),
                MarkdownTable.Count((int)rounds.Least(1, run => run.Compiled)),
                MarkdownTable.Count((int)(rounds.Median(0, run => run.Bytes) / 1024)) + " KB",
                MarkdownTable.Count((int)(rounds.Median(1, run => run.Bytes) / 1024)) + " KB",
                MarkdownTable.Microseconds(rounds.Least(0, run => run.Again)),
                MarkdownTable.Microseconds(rounds.Least(1, run => run.Again)),
                (1 / rounds.Ratio(0, 1, run => run.Again)).ToString("N0", CultureInfo.InvariantCulture) + " × faster");
        }
    }
}
