namespace CorpusSdk;

/// <summary>How a search reads its query, finds words and ranks articles.</summary>
public sealed record SearchOptions
{
    private const double LargestWeight = 1_000_000;

    internal static SearchOptions Default { get; } = new();

    /// <summary>Gets a value indicating whether any text is a query: what is wrong in it is read as words, and nothing is thrown.</summary>
    public bool Lenient { get; init; }

    /// <summary>Gets which words count as the same.</summary>
    public Stemming Stemming { get; init; }

    /// <summary>Gets how many times a word in the title counts, from 0 to 1,000,000. The default is 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, larger than 1,000,000, or not a number.</exception>
    public double TitleWeight
    {
        get;
        init
        {
            if (value is not (>= 0 and <= LargestWeight))
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "A weight is a number from 0 to 1,000,000.");
            }

            field = value;
        }
    } = 2;
}

/// <summary>Which words count as the same in a search.</summary>
public enum Stemming
{
    /// <summary>
    /// In articles in English, or that say no language, all words with the stem that Snowball's English stemmer finds: <c>border</c>
    /// finds <c>borders</c>. The word itself ranks higher. In others, as <see cref="None"/>. Words such as <c>the</c> and <c>of</c> find
    /// articles, and add nothing to scores where the query has other words.
    /// </summary>
    English,

    /// <summary>Only words that are equal apart from case and diacritics. All words add to scores.</summary>
    None,
}
