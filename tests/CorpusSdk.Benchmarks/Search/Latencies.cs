using System.Diagnostics;

namespace CorpusSdk.Benchmarks;

/// <summary>
/// How long engines take for each of some queries: all queries by one engine, then by the next, and all again. Each query counts with the
/// median of its rounds.
/// </summary>
internal sealed class Latencies
{
    /// <summary>Until the runtime has compiled what runs often, which it does in the background.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    private readonly double[][] _sorted;

    private Latencies(double[][] sorted) => _sorted = sorted;

    public static Latencies Of(IReadOnlyList<ISearchEngine> engines, int queries, int rounds)
    {
        foreach (ISearchEngine engine in engines)
        {
            var watch = Stopwatch.StartNew();
            while (watch.Elapsed < WarmUp) Run(engine, queries);
        }

        var runs = Rounds<double[]>.Run(rounds, [.. engines.Select(engine => (Func<double[]>)(() => Run(engine, queries)))]);
        double[] Sorted(int engine) => [.. Enumerable.Range(0, queries).Select(query => runs.Median(engine, run => run[query])).Order()];
        return new Latencies([.. Enumerable.Range(0, engines.Count).Select(Sorted)]);
    }

    /// <summary>The milliseconds that a part of the queries, from 0 to 1, took at most.</summary>
    public double At(int engine, double part) => _sorted[engine][(int)Math.Ceiling(part * _sorted[engine].Length) - 1];

    private static double[] Run(ISearchEngine engine, int queries)
    {
        double[] times = new double[queries];
        for (int query = 0; query < queries; query++)
        {
            long start = Stopwatch.GetTimestamp();
            engine.Search(query);
            times[query] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        return times;
    }
}
