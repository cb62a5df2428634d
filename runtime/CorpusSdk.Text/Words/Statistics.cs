namespace CorpusSdk.Text.Words;

/// <summary>Tests of independence over tables of two rows and two columns, and what the measures are made of.</summary>
internal static class Statistics
{
    public const double Million = 1_000_000;

    /// <summary>Below this expected count, chi² is corrected for continuity.</summary>
    private const double SmallExpected = 5;

    /// <summary>Dunning's G²: 2 Σ O ln(O / E) over the four cells. Never negative.</summary>
    public static double LogLikelihood(double a, double b, double c, double d)
    {
        double all = a + b + c + d;
        double sum = Term(a, a + b, a + c, all) + Term(b, a + b, b + d, all) + Term(c, c + d, a + c, all) + Term(d, c + d, b + d, all);
        return Math.Max(0, 2 * sum);
    }

    /// <summary>Pearson's chi², with Yates' correction where a cell is expected to have less than 5.</summary>
    public static double ChiSquared(double a, double b, double c, double d)
    {
        double all = a + b + c + d;
        double least = Math.Min(a + b, c + d) * Math.Min(a + c, b + d) / all;
        double product = (a + b) * (c + d) * (a + c) * (b + d);
        if (!(product > 0)) return 0;

        double difference = Math.Abs((a * d) - (b * c));
        if (least < SmallExpected) difference = Math.Max(0, difference - (all / 2));

        return difference * difference / product * all;
    }

    /// <summary>The probability of a chi² of one degree of freedom that is at least so large.</summary>
    public static double PValue(double chiSquared) => ErrorComplement(Math.Sqrt(Math.Abs(chiSquared) / 2));

    private static double Term(double observed, double row, double column, double all) =>
        observed <= 0 ? 0 : observed * Math.Log(observed / (row * column / all));

    /// <summary>
    /// erfc for 0 and more, with a relative error below 1e-12: the series of erf, and beyond 2 the continued fraction of Lentz.
    /// </summary>
    private static double ErrorComplement(double x)
    {
        if (x < 2)
        {
            double term = x;
            double sum = x;
            for (int n = 1; Math.Abs(term) > sum * 1e-17; n++)
            {
                term *= -x * x / n;
                sum += term / ((2 * n) + 1);
            }

            return 1 - (2 / Math.Sqrt(Math.PI) * sum);
        }

        const int Terms = 200;
        double fraction = 0;
        for (int n = Terms; n > 0; n--)
        {
            fraction = n / 2.0 / (x + fraction);
        }

        return Math.Exp(-x * x) / Math.Sqrt(Math.PI) / (x + fraction);
    }
}
