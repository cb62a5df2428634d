using System.Diagnostics;
using CorpusSdk.Text.Words;

namespace CorpusSdk.Text;

/// <summary>Two words that occur near each other.</summary>
/// <param name="First">The first of the two words, or the word whose neighbours are looked for; its case folded.</param>
/// <param name="Second">The second of the two words, or the neighbour; its case folded.</param>
/// <param name="Count">O: how often they occur within the window.</param>
/// <param name="FirstCount">f₁: how often the first occurs.</param>
/// <param name="SecondCount">f₂: how often the second occurs.</param>
/// <param name="Words">N: the number of all words.</param>
/// <param name="Span">k: how many places of the window there are around an occurrence of the first.</param>
[DebuggerDisplay("{First} {Second}: {Count}")]
public readonly record struct Collocation(string First, string Second, int Count, int FirstCount, int SecondCount, long Words, int Span)
{
    /// <summary>What no evidence has: the value of log Dice for two words that always meet.</summary>
    private const double MostLogDice = 14;

    /// <summary>Gets E: how often they would occur within the window by chance, k · f₁ · f₂ / N.</summary>
    public double Expected => (double)Span * FirstCount * SecondCount / Words;

    /// <summary>Gets the pointwise mutual information, log₂(O / E), in bits.</summary>
    public double PointwiseMutualInformation => Math.Log2(Count / Expected);

    /// <summary>Gets MI³, log₂(O³ / E), in bits.</summary>
    public double CubedMutualInformation => Math.Log2(Math.Pow(Count, 3) / Expected);

    /// <summary>Gets the t-score, (O − E) / √O.</summary>
    public double TScore => (Count - Expected) / Math.Sqrt(Count);

    /// <summary>Gets log Dice, 14 + log₂(2 · O / (f₁ + f₂)).</summary>
    public double LogDice => MostLogDice + Math.Log2(2.0 * Count / ((double)FirstCount + SecondCount));

    /// <summary>
    /// Gets G², 2 Σ O ln(O / E) over the table of what is near the first word or not, and the second word or not. Never negative: whether
    /// the two attract each other, <see cref="PointwiseMutualInformation"/> says by its sign.
    /// </summary>
    public double LogLikelihood
    {
        get
        {
            // Windows that overlap would make more places than there are words.
            double near = Math.Min((double)Span * FirstCount, Words);
            double b = Math.Max(0, near - Count);
            double c = Math.Max(0, (double)SecondCount - Count);
            return Statistics.LogLikelihood(Count, b, c, Math.Max(0, Words - Count - b - c));
        }
    }

    internal double By(CollocationMeasure measure) => measure switch
    {
        CollocationMeasure.LogLikelihood => LogLikelihood,
        CollocationMeasure.PointwiseMutualInformation => PointwiseMutualInformation,
        CollocationMeasure.TScore => TScore,
        CollocationMeasure.LogDice => LogDice,
        CollocationMeasure.CubedMutualInformation => CubedMutualInformation,
        CollocationMeasure.Count => Count,
        _ => throw new ArgumentOutOfRangeException(
            nameof(measure), measure, "A measure is one of those that CollocationMeasure names, such as LogDice."),
    };
}
