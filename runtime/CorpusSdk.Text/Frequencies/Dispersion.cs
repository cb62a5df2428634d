namespace CorpusSdk.Text.Frequencies;

/// <summary>How evenly words are spread over articles. Calculated in one pass over the articles that have each.</summary>
internal sealed record Dispersion(double[] Deviations, double[] Juillands)
{
    public static Dispersion Of(FrequencyCounter counter)
    {
        int count = counter.Counts.Count;
        double[] deviations = new double[count];
        double[] sums = new double[count];
        double[] squares = new double[count];
        double total = counter.Total;
        int parts = 0;
        int posting = 0;
        foreach ((int size, int end) in counter.Sizes)
        {
            if (size > 0) parts++;

            double share = size / total;
            for (; posting < end; posting++)
            {
                (int number, int occurrences) = counter.Postings[posting];

                // Articles without the word differ by their share: all of them by 1 less the shares of those that have it.
                deviations[number] += Math.Abs(((double)occurrences / counter.Counts[number]) - share) - share;
                double relative = (double)occurrences / size;
                sums[number] += relative;
                squares[number] += relative * relative;
            }
        }

        double[] juillands = new double[count];
        for (int number = 0; number < count; number++)
        {
            deviations[number] = Math.Clamp((deviations[number] + 1) / 2, 0, 1);
            double mean = sums[number] / parts;
            double variance = Math.Max(0, (squares[number] / parts) - (mean * mean));
            juillands[number] = parts < 2 ? double.NaN : Math.Clamp(1 - (Math.Sqrt(variance) / mean / Math.Sqrt(parts - 1)), 0, 1);
        }

        return new Dispersion(deviations, juillands);
    }
}
