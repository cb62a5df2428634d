using System.Globalization;
using CorpusSdk.Generator.Writing;

namespace CorpusSdk.Benchmarks;

/// <summary>The first article in a fresh process: how long after <c>Main</c>, and what is allocated for it and all others.</summary>
internal static class StartCommand
{
    private const int Rounds = 9;

    /// <summary>More literals do not fit into an assembly (CS8103).</summary>
    private const int MostLiterals = 2_000;

    public static int Run(string sizes)
    {
        MarkdownTable.Head("first article in a fresh process", "title read", "body read", "allocated", "title, ratio to CorpusSdk");
        foreach (string size in sizes.Split(',')) Measure(int.Parse(size, CultureInfo.InvariantCulture));
        return 0;
    }

    private static void Measure(int count)
    {
        using var stores = new Stores(count);
        StoredArticle[] stored = stores.Stored();
        stores.WriteJson(stored);
        stores.WriteDatabase(stored);
        List<Contender> contenders = [Contender.Corpus, Contender.Embedded, Contender.Json, Contender.Sqlite];
        if (count <= MostLiterals) contenders.Add(Contender.Literal);
        SyntheticArticle article = SyntheticCorpus.Article(0);
        string programs = Path.Combine(stores.Folder, "programs");
        ConsumerProject[] projects = [.. contenders.Select(contender => Build(programs, contender, stores, article))];

        var rounds = Rounds<StartRun>.Run(
            Rounds, [.. projects.Select(project => (Func<StartRun>)(() => StartRun.Of(project)))]);
        for (int i = 0; i < contenders.Count; i++)
        {
            MarkdownTable.Row(
                $"{MarkdownTable.Count(count)}: {NameOf(contenders[i])}",
                MarkdownTable.Ms(rounds.Median(i, run => run.Title)),
                MarkdownTable.Ms(rounds.Median(i, run => run.Body)),
                MarkdownTable.Count((int)(rounds.Median(i, run => run.Bytes) / 1024)) + " KB",
                MarkdownTable.Ratio(rounds.Ratio(i, 0, run => run.Title)));
        }
    }

    private static ConsumerProject Build(string folder, Contender contender, Stores stores, SyntheticArticle article)
    {
        var project = new ConsumerProject(folder, contender, stores.Texts, StartPrograms.Of(contender, article, stores.Database));
        project.BuildAnew();
        return project;
    }

    private static string NameOf(Contender contender) => contender switch
    {
        Contender.Corpus => "**CorpusSdk**",
        Contender.Literal => "CorpusSdk, one literal per file",
        Contender.Embedded => "`EmbeddedResource` and `StreamReader`",
        Contender.Json => "JSON, source-generated",
        _ => "SQLite",
    };
}
