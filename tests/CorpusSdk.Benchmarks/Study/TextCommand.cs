using System.Diagnostics;
using System.Globalization;
using System.Text;
using CorpusSdk.Text;

namespace CorpusSdk.Benchmarks;

/// <summary>
/// Studies 10,000 articles of a packed corpus in turns with LINQ and regular expressions, and with NLTK where there is one.
/// </summary>
internal static class TextCommand
{
    private const int Count = 10_000;

    public static int Run(int rounds, string python)
    {
        using var stores = new Stores(Count);
        ArticleUnion articles = stores.Articles;
        string[] bodies = [.. articles.Select(article => article.Body)];
        double megabytes = bodies.Sum(body => (double)Encoding.UTF8.GetByteCount(body)) / 1_000_000;
        FrequencyList words = articles.Frequencies();
        string frequent = words[0].Text;
        string rare = words.First(word => word.ArticleCount < Count / 100 && word.Text.All(char.IsAsciiLetter)).Text;
        bool hasNltk = NltkRun.IsIn(python);
        string texts = Path.Combine(stores.Folder, "lines.txt");
        File.WriteAllLines(texts, bodies.Select(body => body.ReplaceLineEndings(" ")));
        // Opens the index, as a program does once.
        _ = articles.Search(rare).Count;

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Count:N0} articles, {megabytes:0.0} MB, {words.Total:N0} words; '{frequent}' {words[0].Count:N0} times, '{rare}' in {words[rare].ArticleCount:N0} articles"));
        MarkdownTable.Head("study", "CorpusSdk.Text", "MB a second", "LINQ and Regex", "ratio", "NLTK", "ratio");
        Measure($"concordance of '{frequent}'", () => articles.Concordance(frequent).Count, () => RegexStudy.Concordance(articles, frequent).Count,
            () => NltkRun.Of(python, texts, frequent) is var run ? run.Words + run.Concordance : 0);
        Measure("the same, sorted by the right, as text", () => articles.Concordance(frequent).SortByRight().ToText().Length, null,
            () => NltkRun.Of(python, texts, frequent) is var run ? run.Words + run.Concordance : 0);
        Measure($"concordance of '{rare}'", () => articles.Concordance(rare).Count, () => RegexStudy.Concordance(articles, rare).Count,
            () => NltkRun.Of(python, texts, rare) is var run ? run.Words + run.Concordance : 0);
        Measure("frequencies", () => articles.Frequencies().Count, () => RegexStudy.Frequencies(articles).Count,
            () => NltkRun.Of(python, texts, frequent) is var run ? run.Words + run.Frequencies : 0);
        Measure("frequencies of pairs", () => articles.Frequencies(2).Count, null, null);
        Measure($"collocates of '{frequent}'", () => articles.Collocates(frequent).Count, null, null);
        Measure("collocations, the next word", () => articles.Collocations().Count, null, null);
        if (!hasNltk) Console.WriteLine($"\nNLTK is not measured: '{python}' has none. apt-get install python3-nltk, or --python PROGRAM.");

        return 0;

        void Measure(string name, Func<int> ours, Func<int>? linq, Func<double>? nltk)
        {
            Func<double>[] contenders =
            [
                () => Time(ours), () => linq is null ? 0 : Time(linq), () => nltk is null || !hasNltk ? 0 : nltk(),
            ];
            _ = contenders[0]();
            var run = Rounds<double>.Run(rounds, contenders);
            double median = run.Median(0, static time => time);
            MarkdownTable.Row(
                name, MarkdownTable.Ms(median), MarkdownTable.Count((int)(megabytes * 1000 / median)),
                linq is null ? "–" : MarkdownTable.Ms(run.Median(1, static time => time)),
                linq is null ? "–" : MarkdownTable.Ratio(run.Ratio(1, 0, static time => time)),
                nltk is null || !hasNltk ? "–" : MarkdownTable.Ms(run.Median(2, static time => time)),
                nltk is null || !hasNltk ? "–" : MarkdownTable.Ratio(run.Ratio(2, 0, static time => time)));
        }
    }

    private static double Time(Func<int> study)
    {
        var watch = Stopwatch.StartNew();
        _ = study();
        return watch.Elapsed.TotalMilliseconds;
    }
}
