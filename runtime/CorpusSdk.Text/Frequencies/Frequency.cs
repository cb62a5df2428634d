using System.Diagnostics;

namespace CorpusSdk.Text;

/// <summary>How often a word or a sequence of words occurs, and how evenly.</summary>
[DebuggerDisplay("{Text}: {Count}")]
public readonly record struct Frequency
{
    private readonly FrequencyList _list;
    private readonly int _number;

    internal Frequency(FrequencyList list, int number, string text, int count, int articleCount)
    {
        _list = list;
        _number = number;
        Text = text;
        Count = count;
        ArticleCount = articleCount;
    }

    /// <summary>Gets the word, or the words with one space between them, with their case folded.</summary>
    public string Text { get; }

    /// <summary>Gets how often it occurs.</summary>
    public int Count { get; }

    /// <summary>Gets the number of articles that have it: the document frequency.</summary>
    public int ArticleCount { get; }

    /// <summary>Gets how often it occurs in a million words, or sequences of words; 0 where there is none.</summary>
    public double PerMillion => _list.PerMillion(Count);

    /// <summary>
    /// Gets Gries' deviation of proportions: 0 where each article has its share of the occurrences, near 1 where few have all of them. Not
    /// a number where it does not occur.
    /// </summary>
    public double DeviationOfProportions => _list.DeviationOf(_number);

    /// <summary>
    /// Gets Juilland's D over the articles: 1 where all have it equally often for their length, 0 where one has all of them. Not a number
    /// where it does not occur, or there is one article only.
    /// </summary>
    public double JuillandD => _list.JuillandOf(_number);
}
