extern alias runtime;

using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using runtime::CorpusSdk;

namespace CorpusSdk.Benchmarks;

/// <summary>
/// Sentences, words and paragraphs of real texts in one process and on one core, beside a regular expression that splits at every mark:
/// megabytes of UTF-8 a second, and what is allocated.
/// </summary>
internal static partial class SentenceBenchmarks
{
    private const int Times = 3; // the texts are read in each sample

    public static int Run(string corpora, int rounds)
    {
        using var folder = new TemporaryFolder();
        RealCorpus.WriteTo(folder.Path, corpora, RealCorpus.Posts);
        SplitText[] texts = [.. Directory
            .EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(static file => SplitText.Of(File.ReadAllText(file)))];
        double megabytes = texts.Sum(static text => Encoding.UTF8.GetByteCount(text.Text)) / 1e6;
        (string Name, Func<SplitText, int> Count)[] contenders =
        [
            ("Regex, at every mark", static text => Mark().Count(text.Text)),
            ("sentences", static text => Count(text.Sentences)),
            ("words", static text => Count(text.Words)),
            ("paragraphs", static text => Count(text.Paragraphs)),
        ];

        // Once, to have the code compiled as it is in a program that runs on.
        foreach ((_, Func<SplitText, int> count) in contenders) _ = Enumerable.Range(0, 20).Sum(_ => texts.Sum(count));
        var samples = Rounds<Sample>.Run(
            rounds, [.. contenders.Select(contender => (Func<Sample>)(() => Measure(texts, contender.Count)))]);
        MarkdownTable.Head("parts", "found", "MB/s", "allocated", "× Regex");
        for (int i = 0; i < contenders.Length; i++)
        {
            MarkdownTable.Row(
                contenders[i].Name,
                MarkdownTable.Count((int)samples.Median(i, static sample => sample.Found)),
                (megabytes * Times / samples.Median(i, static sample => sample.Seconds)).ToString("N0", CultureInfo.InvariantCulture),
                MarkdownTable.Kilobytes(samples.Least(i, static sample => sample.Bytes)),
                MarkdownTable.Ratio(1 / samples.Ratio(i, 0, static sample => sample.Seconds)));
        }

        return 0;
    }

    private static Sample Measure(SplitText[] texts, Func<SplitText, int> count)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        int found = 0;
        for (int i = 0; i < Times; i++)
        {
            found = 0;
            foreach (SplitText text in texts) found += count(text);
        }

        return new Sample(Stopwatch.GetElapsedTime(start).TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - bytes, found);
    }

    private static int Count(TextParts parts)
    {
        int count = 0;
        foreach (TextPart part in parts) count += part.Length > 0 ? 1 : 0;
        return count;
    }

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    private static partial Regex Mark();

    private readonly record struct Sample(double Seconds, long Bytes, int Found);
}
