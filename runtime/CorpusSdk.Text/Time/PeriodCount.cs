using System.Diagnostics;
using CorpusSdk.Text.Words;

namespace CorpusSdk.Text;

/// <summary>How often something occurs in a day, month or year.</summary>
/// <param name="Start">The first day.</param>
/// <param name="Count">How often it occurs.</param>
/// <param name="Articles">The number of articles that have it.</param>
/// <param name="Words">The number of all words in the articles of the period.</param>
[DebuggerDisplay("{Start}: {Count}")]
public readonly record struct PeriodCount(DateOnly Start, int Count, int Articles, long Words)
{
    /// <summary>Gets how often it occurs in a million words; 0 where the period has no word.</summary>
    public double PerMillion => Words == 0 ? 0 : Count * Statistics.Million / Words;
}
