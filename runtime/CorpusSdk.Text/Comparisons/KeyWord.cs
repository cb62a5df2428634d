using System.Diagnostics;
using CorpusSdk.Text.Words;

namespace CorpusSdk.Text;

/// <summary>How much more, or less, often a word occurs in some articles than in others.</summary>
/// <param name="Text">The word or sequence of words, with its case folded.</param>
/// <param name="Count">a: how often it occurs in the articles.</param>
/// <param name="ReferenceCount">b: how often it occurs in those that they are compared with.</param>
/// <param name="Total">c: the number of all words in the articles.</param>
/// <param name="ReferenceTotal">d: the number of all words in those that they are compared with.</param>
[DebuggerDisplay("{Text}: {LogLikelihood}")]
public readonly record struct KeyWord(string Text, int Count, int ReferenceCount, long Total, long ReferenceTotal)
{
    /// <summary>What counts in place of no occurrence at all, so that a ratio is a number.</summary>
    private const double Half = 0.5;

    /// <summary>Gets how often it occurs in a million words of the articles.</summary>
    public double PerMillion => Total == 0 ? 0 : Count * Statistics.Million / Total;

    /// <summary>Gets how often it occurs in a million words of those that they are compared with.</summary>
    public double ReferencePerMillion => ReferenceTotal == 0 ? 0 : ReferenceCount * Statistics.Million / ReferenceTotal;

    /// <summary>Gets a value indicating whether the word is relatively more frequent in the articles.</summary>
    public bool IsPositive => PerMillion > ReferencePerMillion;

    /// <summary>
    /// Gets G² over the table of this word and all others in both: how sure it is that the difference is none of chance. Negative where the
    /// word is less frequent in the articles.
    /// </summary>
    public double LogLikelihood =>
        Signed(Statistics.LogLikelihood(Count, ReferenceCount, Total - Count, ReferenceTotal - ReferenceCount));

    /// <summary>
    /// Gets chi² over the same table, with Yates' correction where a cell is expected to have less than 5. Negative where the word is less
    /// frequent in the articles.
    /// </summary>
    public double ChiSquared => Signed(Statistics.ChiSquared(Count, ReferenceCount, Total - Count, ReferenceTotal - ReferenceCount));

    /// <summary>Gets the probability that chance alone makes a <see cref="LogLikelihood"/> so far from 0.</summary>
    public double PValue => Statistics.PValue(LogLikelihood);

    /// <summary>
    /// Gets %DIFF, 100 · (per million − reference) / reference: an effect size. 100 is twice as often; infinite where the word does not
    /// occur in what the articles are compared with.
    /// </summary>
    public double PercentDifference =>
        ReferenceCount == 0 && Count == 0 ? 0 : (PerMillion - ReferencePerMillion) * 100 / ReferencePerMillion;

    /// <summary>
    /// Gets the binary logarithm of the ratio of the relative frequencies: an effect size. 1 is twice as often, −1 half as often; no
    /// occurrence counts as half of one.
    /// </summary>
    public double LogRatio =>
        Total == 0 || ReferenceTotal == 0
            ? 0
            : Math.Log2(Math.Max(Count, Half) / Total / (Math.Max(ReferenceCount, Half) / ReferenceTotal));

    /// <summary>Returns the keyness score of Sketch Engine, (per million + k) / (reference per million + k).</summary>
    /// <param name="smoothing">k, more than 0: 1 prefers rare words, 100 and more frequent ones.</param>
    /// <returns>More than 1 where the word is more frequent in the articles.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="smoothing"/> is not more than 0.</exception>
    public double SimpleMaths(double smoothing = 1) =>
        smoothing > 0 && double.IsFinite(smoothing)
            ? (PerMillion + smoothing) / (ReferencePerMillion + smoothing)
            : throw new ArgumentOutOfRangeException(nameof(smoothing), smoothing, "The smoothing is a number above 0, such as 1 or 100.");

    private double Signed(double value) => IsPositive ? value : -value;
}
