using System.Diagnostics;
using System.Globalization;
using System.Text;
using CorpusSdk.Collections;
using CorpusSdk.Tool.Exports;
using CorpusSdk.Tool.Sources;
using CorpusSdk.Tool.Streaming;

namespace CorpusSdk.Benchmarks;

/// <summary>
/// Exports of real texts: how much text one core writes in a second, beside reading the same rows and writing nothing, and how large the
/// file is beside the text.
/// </summary>
internal static class ExportCommand
{
    private static readonly string[] Formats = ["parquet", "jsonl", "csv", "sqlite", "tei", "vertical"];

    public static int Run(string corpora, int rounds)
    {
        if (!RealCorpus.IsIn(corpora))
        {
            Console.Error.WriteLine($"There is no {RealCorpus.Name} in {corpora}.");
            return 1;
        }

        using TemporaryFolder folder = new();
        RealCorpus.WriteTo(folder["texts"], corpora);
        using var source = CorpusSource.Open(folder["texts"], new SourceOptions { UseCache = false });
        var table = ExportTable.Of(source);
        long text = source.Articles.Sum(static article => (long)Encoding.UTF8.GetByteCount(article.Body));
        MarkdownTable.Head("export of " + RealCorpus.Name, "text a second and core", "beside reading rows", "size beside the text");
        foreach (string name in Formats)
        {
            string file = folder["export." + name];
            ExportRequest request = new(table, new PackedArticles(source.Articles), RowGroups.Size, CancellationToken.None);
            Exporter exporter = new(request, ExportFormat.Named(name), TextWriter.Null);
            var measured = Rounds<double>.Run(
                rounds, () => SecondsOf(() => exporter.ToPath(file)), () => SecondsOf(() => ReadAll(source, table)));
            double rate = text / measured.Median(0, static seconds => seconds) / 1e6;
            MarkdownTable.Row(
                name, rate.ToString("N0", CultureInfo.InvariantCulture) + " MB",
                MarkdownTable.Ratio(measured.Ratio(0, 1, static seconds => seconds)),
                MarkdownTable.Ratio((double)new FileInfo(file).Length / text));
        }

        DatabaseRows.Run(source, folder, rounds);
        return 0;
    }

    private static void ReadAll(CorpusSource source, ExportTable table)
    {
        foreach (Article article in UntypedCorpus.ReadOnce(source.Articles))
        {
            _ = table.Read(article);
        }
    }

    /// <summary>Processor time of all threads: what one core would take.</summary>
    private static double SecondsOf(Action action)
    {
        using var process = Process.GetCurrentProcess();
        process.Refresh();
        TimeSpan before = process.TotalProcessorTime;
        action();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }
}
