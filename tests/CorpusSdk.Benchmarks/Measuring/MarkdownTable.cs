using System.Globalization;

namespace CorpusSdk.Benchmarks;

/// <summary>Prints a table as Markdown, as docs/performance.md takes it over. Numbers are right-aligned.</summary>
internal static class MarkdownTable
{
    public static void Head(params ReadOnlySpan<string> columns)
    {
        Console.WriteLine();
        Row(columns);
        Console.WriteLine("|---|" + string.Concat(Enumerable.Repeat("---:|", columns.Length - 1)));
    }

    public static void Row(params ReadOnlySpan<string> cells) => Console.WriteLine("| " + string.Join(" | ", cells) + " |");

    /// <summary>Milliseconds to three digits or so.</summary>
    public static string Ms(double milliseconds) => Number(milliseconds) + " ms";

    public static string Microseconds(double milliseconds) => Number(milliseconds * 1000) + " µs";

    public static string Seconds(double seconds) => seconds.ToString("0.00", CultureInfo.InvariantCulture) + " s";

    public static string Ratio(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture) + " ×";

    public static string Megabytes(double bytes) =>
        bytes <= 0 ? "–" : (bytes / (1 << 20)).ToString("N0", CultureInfo.InvariantCulture) + " MB";

    public static string Kilobytes(double bytes) => Count((int)(bytes / 1024)) + " KB";

    public static string Percent(double part) => part.ToString("0.0 %", CultureInfo.InvariantCulture);

    public static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Number(double value) =>
        value.ToString(value >= 100 ? "N0" : value >= 10 ? "0.0" : "0.00", CultureInfo.InvariantCulture);
}
