using System.Globalization;

namespace CorpusSdk.Benchmarks;

/// <summary>
/// Questions about dates, sources and tags: the first one in a fresh process, and one when the program runs, beside LINQ over the same
/// articles.
/// </summary>
internal static class FacetsCommand
{
    private const int Rounds = 15;

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
        using var stores = new Stores(count);
        var project = new ConsumerProject(Path.Combine(stores.Folder, "programs"), Contender.Corpus, stores.Texts, FacetPrograms.Text);
        project.BuildAnew();
        foreach (FacetQuestion question in FacetPrograms.Questions)
        {
            var rounds = Rounds<FacetRun>.Run(
                Rounds, () => FacetRun.Of(project, question, "set"), () => FacetRun.Of(project, question, "linq"));
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
