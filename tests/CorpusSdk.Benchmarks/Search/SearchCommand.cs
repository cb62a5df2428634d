using System.Globalization;
using CorpusSdk.Search;
using Lucene.Net.Search.Similarities;

namespace CorpusSdk.Benchmarks;

/// <summary>
/// Full-text search beside Lucene.NET and SQLite's FTS5, over the same texts and queries: searches in a running program, the first one in a
/// fresh process, what is allocated, the indexes, and how far the best ten are the same.
/// </summary>
internal static class SearchCommand
{
    /// <summary>Fresh processes of each engine.</summary>
    private const int Starts = 9;

    /// <param name="corpora">Where the archives of real texts are.</param>
    /// <param name="only">Which corpora, by name or number of synthetic articles.</param>
    /// <param name="rounds">How often each query runs.</param>
    /// <param name="others">Engines of other platforms.</param>
    public static int Run(string corpora, string only, int rounds, IEnumerable<OtherEngine> others)
    {
        foreach (OtherEngine other in others.Where(other => other.Command is null))
        {
            Console.Error.WriteLine($"No {other.Name}: left out. To have it: {other.HowToGet}.");
        }

        OtherEngine[] found = [.. others.Where(other => other.Command is not null)];
        if (!File.Exists(QueryList.PublicFile))
        {
            Console.Error.WriteLine($"No public queries in {QueryList.PublicFile}: all are made of words of the texts.");
        }

        foreach (string name in only.Split(','))
        {
            if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int count))
            {
                Measure($"{MarkdownTable.Count(count)} synthetic", folder => SyntheticCorpus.WriteTo(folder, count), rounds, found);
            }
            else if (RealCorpus.IsIn(corpora, name))
            {
                // One collection: otherwise, each folder would be one, with an index of its own.
                Measure(name, folder => RealCorpus.WriteTo(Path.Combine(folder, "posts"), corpora, name), rounds, found);
            }
            else
            {
                Console.Error.WriteLine($"No {name} in {corpora}: left out.");
            }
        }

        return 0;
    }

    private static void Measure(string name, Action<string> write, int rounds, OtherEngine[] others)
    {
        using var corpus = new SearchCorpus(name, write);
        Console.WriteLine(
            $"\n{name}: {MarkdownTable.Count(corpus.Texts.Bodies.Length)} articles, {MarkdownTable.Megabytes(corpus.Texts.Bytes)} of text. "
            + $"Of 200 queries for words {corpus.Queries.PublicWords} are public, and of 200 phrases {corpus.Queries.PublicPhrases}.");
        Indexes(corpus);
        First(corpus);
        Again(corpus, rounds, others);
        Agreements(corpus);
    }

    private static void Indexes(SearchCorpus corpus)
    {
        MarkdownTable.Head($"{corpus.Name}: index", "built in", "text a second", "ratio to Lucene.NET", "size", "share of the text");
        string[] names = ["**CorpusSdk**", "Lucene.NET", "SQLite FTS5"];
        for (int i = 0; i < names.Length; i++)
        {
            double milliseconds = corpus.Builds.Median(i, time => time);
            MarkdownTable.Row(
                names[i],
                MarkdownTable.Ms(milliseconds),
                MarkdownTable.Megabytes(corpus.Texts.Bytes / milliseconds * 1000),
                MarkdownTable.Ratio(corpus.Builds.Ratio(i, 1, time => time)),
                MarkdownTable.Megabytes(corpus.Sizes[i]),
                MarkdownTable.Percent((double)corpus.Sizes[i] / corpus.Texts.Bytes));
        }

        Console.WriteLine(
            "\nCorpusSdk's by part: " + string.Join(", ", IndexedTexts.Sections(corpus.Index).Select(
                section => $"{section.Name} {MarkdownTable.Percent((double)section.Length / corpus.Texts.Bytes)}")));
    }

    private static void First(SearchCorpus corpus)
    {
        string query = string.Join(' ', corpus.Queries.Words.First(query => query.Kind == QueryKind.Any).Words);
        ConsumerProject[] programs = [
            corpus.Program,
            new(corpus.Folder, Contender.Lucene, "", SearchPrograms.Lucene(corpus.LuceneFolder)),
            new(corpus.Folder, Contender.Sqlite, "", SearchPrograms.Sqlite(corpus.SqliteFile))];
        foreach (ConsumerProject program in programs[1..]) program.BuildAnew();
        var runs = Rounds<(double Milliseconds, double Bytes)>.Run(
            Starts, [.. programs.Select(program => (Func<(double, double)>)(() => SearchPrograms.Run(program, query)))]);
        MarkdownTable.Head($"{corpus.Name}: first search in a fresh process", "time", "least", "allocated", "ratio to Lucene.NET");
        string[] names = ["**CorpusSdk**", "Lucene.NET", "SQLite FTS5"];
        for (int i = 0; i < names.Length; i++)
        {
            MarkdownTable.Row(
                names[i],
                MarkdownTable.Ms(runs.Median(i, run => run.Milliseconds)),
                MarkdownTable.Ms(runs.Least(i, run => run.Milliseconds)),
                MarkdownTable.Kilobytes(runs.Median(i, run => run.Bytes)),
                MarkdownTable.Ratio(runs.Ratio(i, 1, run => run.Milliseconds)));
        }
    }

    private static void Again(SearchCorpus corpus, int rounds, OtherEngine[] others)
    {
        MarkdownTable.Head(
            $"{corpus.Name}: best 10", "words, p50", "ratio to Lucene.NET", "p99", "ratio", "phrases, p50", "ratio", "p99", "ratio");
        using var words = new Engines(corpus, corpus.Queries.Words);
        using var phrases = new Engines(corpus, corpus.Queries.Phrases);
        Latencies ofWords = words.Measure(rounds);
        Latencies ofPhrases = phrases.Measure(rounds);
        for (int i = 0; i < words.All.Length; i++)
        {
            MarkdownTable.Row([words.All[i].Name, .. Cells(ofWords, i, words.Baseline), .. Cells(ofPhrases, i, words.Baseline)]);
        }

        foreach (OtherEngine other in others)
        {
            double[] printed = other.Run(corpus, rounds);
            MarkdownTable.Row(
                $"{other.Name}, index in {MarkdownTable.Ms(printed[0])}",
                MarkdownTable.Microseconds(printed[1]), MarkdownTable.Ratio(printed[1] / ofWords.At(words.Baseline, 0.5)),
                MarkdownTable.Microseconds(printed[2]), MarkdownTable.Ratio(printed[2] / ofWords.At(words.Baseline, 0.99)),
                "–", "–", "–", "–");
        }

        words.PrintAllocation();
    }

    private static IEnumerable<string> Cells(Latencies latencies, int engine, int baseline)
    {
        foreach (double part in (IEnumerable<double>)[0.5, 0.99])
        {
            yield return MarkdownTable.Microseconds(latencies.At(engine, part));
            yield return MarkdownTable.Ratio(latencies.At(engine, part) / latencies.At(baseline, part));
        }
    }

    private static void Agreements(SearchCorpus corpus)
    {
        IndexedTexts bodies = new(corpus.Texts, withFields: false);
        SearchIndex index = IndexAtRunTime.Build(bodies);
        MarkdownTable.Head($"{corpus.Name}: as Lucene.NET", "best 10 in common", "queries with equal scores, to 1e-4");
        (string Name, Similarity Similarity)[] similarities =
            [("lengths in one byte, as it has them", LuceneEngine.Usual), ("exact lengths", new ExactLengths())];
        foreach ((string name, Similarity similarity) in similarities)
        {
            string folder = corpus.FolderOf(similarity.GetType().Name);
            LuceneEngine.Write(folder, Enumerable.Range(0, bodies.Count).Select(bodies.WordsOf), similarity);
            using var lucene = new LuceneEngine(folder, similarity, corpus.Queries.Words);
            var agreement = Agreement.Of(bodies, index, lucene, corpus.Queries.Words);
            MarkdownTable.Row(
                name, agreement.Overlap.ToString("0.000", CultureInfo.InvariantCulture), MarkdownTable.Percent(agreement.Scores));
        }
    }
}
