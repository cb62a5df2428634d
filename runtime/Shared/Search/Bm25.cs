namespace CorpusSdk.Shared.Search;

/// <summary>
/// The constants of BM25, and what a word gives a document at most: indexes keep it for each window, so that a search passes over windows
/// that cannot have one of the best.
/// </summary>
internal static class Bm25
{
    public const double Saturation = 1.2;
    public const double LengthNormalization = 0.75;

    /// <summary>What stands for the whole weight of a word.</summary>
    public const int WholeWeight = ushort.MaxValue;

    /// <summary>Which part of a word's weight a document gets for it: f / (f + k · (1 - b + b · length / average)).</summary>
    /// <param name="frequency">How often the document has it.</param>
    /// <param name="length">The length of its field in words.</param>
    /// <param name="average">The length of that field in all documents, on average.</param>
    /// <returns>The part of <see cref="WholeWeight"/>, not less than it is.</returns>
    public static int PartOfWeight(int frequency, int length, double average)
    {
        double norm = Saturation * (1 - LengthNormalization + (LengthNormalization * length / average));
        return Math.Min(WholeWeight, (int)(WholeWeight * (frequency / (frequency + norm))) + 1);
    }
}
