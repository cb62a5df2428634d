using System.Globalization;

namespace CorpusSdk.Generator.Tests;

/// <summary>Six hundred articles of news, which make sixteen shards, and three letters, which make one.</summary>
internal static class LargeCorpus
{
    public const int Articles = 600;
    public const int Shards = 16;

    public static readonly CorpusBench Bench = CorpusBench.With(Files()).AndUnrelated("stylecop.json", "{}");

    public static string PathOf(int number) => string.Create(CultureInfo.InvariantCulture, $"news/n{number:D3}.txt");

    /// <summary>The hint name of the file that holds an article's member.</summary>
    public static string ShardOf(BenchSession session, string path) =>
        session.Sources.Single(source =>
            source.Key.Contains(".Articles", StringComparison.Ordinal)
                && source.Value.Contains($"\"corpus/{path}\"", StringComparison.Ordinal)).Key;

    private static IEnumerable<(string Path, string Text)> Files()
    {
        for (int i = 0; i < Articles; i++)
        {
            string day = new DateOnly(2021, 1, 1).AddDays(i % 300).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            yield return (PathOf(i),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $" date {day} Wire{i % 5}.example\n\nReport Number {i}\n\nNothing happened on day {i}.\n"));
        }

        for (int i = 0; i < 3; i++) yield return ($"letters/l{i}.txt", $"Subject: Letter {i}\nFrom: Ada Example\n\nDear all.\n");
    }
}
