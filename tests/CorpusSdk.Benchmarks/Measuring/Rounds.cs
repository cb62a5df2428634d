namespace CorpusSdk.Benchmarks;

/// <summary>
/// Contenders measured in turns: one after the other, and all of them again. Whatever else the machine does meets all alike,
/// and the ratio of two is the median of their ratios within a round.
/// </summary>
internal sealed class Rounds<T>
{
    private readonly T[][] _samples;

    private Rounds(T[][] samples) => _samples = samples;

    public static Rounds<T> Run(int rounds, params Func<T>[] contenders)
    {
        T[][] samples = [.. contenders.Select(_ => new T[rounds])];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < contenders.Length; i++)
            {
                // Each round starts with another one: none always runs after the same neighbour.
                int contender = (i + round) % contenders.Length;
                samples[contender][round] = contenders[contender]();
            }
        }

        return new Rounds<T>(samples);
    }

    public double Median(int contender, Func<T, double> value) => MedianOf(_samples[contender].Select(value));

    /// <summary>The least of a contender: what it takes where nothing comes in between.</summary>
    public double Least(int contender, Func<T, double> value) => _samples[contender].Min(value);

    /// <summary>How many times the baseline a contender took.</summary>
    public double Ratio(int contender, int baseline, Func<T, double> value) =>
        MedianOf(_samples[contender].Zip(_samples[baseline], (mine, its) => value(mine) / value(its)));

    private static double MedianOf(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
