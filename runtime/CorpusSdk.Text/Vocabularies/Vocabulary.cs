using System.Collections.Immutable;
using System.Diagnostics;
using CorpusSdk.Shared.Search;
using CorpusSdk.Text.Words;

namespace CorpusSdk.Text;

/// <summary>How rich the vocabulary of articles is.</summary>
[DebuggerDisplay("{Types} types, {Tokens} tokens")]
public sealed class Vocabulary
{
    /// <summary>Yule multiplied by it so that values are easy to read.</summary>
    private const double YuleScale = 10_000;

    private Vocabulary(WordTable words, List<int> counts, long tokens, int window, double movingAverage)
    {
        Tokens = tokens;
        Types = words.Count;
        Window = window;
        MovingAverageTypeTokenRatio = movingAverage;
        Hapaxes = [.. Enumerable.Range(0, words.Count).Where(word => counts[word] == 1).Select(word => words[word])
            .Order(StringComparer.Ordinal)];
        double squares = counts.Sum(static count => (double)count * count);
        YulesK = tokens == 0 ? double.NaN : YuleScale * (squares - tokens) / ((double)tokens * tokens);
    }

    /// <summary>Gets the number of words.</summary>
    public long Tokens { get; }

    /// <summary>Gets the number of different words.</summary>
    public int Types { get; }

    /// <summary>Gets the words that occur once, with their case folded, in ordinal order.</summary>
    public ImmutableArray<string> Hapaxes { get; }

    /// <summary>Gets types by tokens: the shorter the text, the higher. Not a number where there is no word.</summary>
    public double TypeTokenRatio => Tokens == 0 ? double.NaN : (double)Types / Tokens;

    /// <summary>Gets the number of words in the window of <see cref="MovingAverageTypeTokenRatio"/>.</summary>
    public int Window { get; }

    /// <summary>
    /// Gets the mean of the type-token ratios of every sequence of as many words as <see cref="Window"/> says, MATTR, which does not depend
    /// on the length of the text; of a shorter text its <see cref="TypeTokenRatio"/>.
    /// </summary>
    public double MovingAverageTypeTokenRatio { get; }

    /// <summary>
    /// Gets Yule's K, 10⁴ · (Σ c² − N) / N² over the counts c of all words: the higher, the more the text repeats itself. Not a number
    /// where there is no word.
    /// </summary>
    public double YulesK { get; }

    /// <exception cref="ArgumentOutOfRangeException">The window is below 1 or beyond 100,000.</exception>
    internal static Vocabulary Of(IEnumerable<Article> articles, int window)
    {
        const int LargestWindow = 100_000;
        if (window is < 1 or > LargestWindow)
            throw new ArgumentOutOfRangeException(nameof(window), window, "The window of MATTR is from 1 to 100,000 words.");

        WordTable table = new();
        List<int> counts = [];
        List<int> inWindow = [];
        List<int> last = [];
        long tokens = 0;
        long windows = 0;
        long typesInWindows = 0;
        int types = 0;
        char[] buffer = new char[TokenReader.BufferLength];
        foreach (Article article in articles)
        {
            BodyReader words = new(article.Body, BodyReader.IsMarkdown(article.Path), buffer);
            while (words.MoveNext())
            {
                int word = table.Intern(words.Form);
                if (word == counts.Count)
                {
                    counts.Add(0);
                    inWindow.Add(0);
                }

                counts[word]++;
                int place = (int)(tokens++ % window);
                if (place < last.Count)
                {
                    if (--inWindow[last[place]] == 0) types--;

                    last[place] = word;
                }
                else
                {
                    last.Add(word);
                }

                if (inWindow[word]++ == 0) types++;
                if (last.Count < window) continue;

                windows++;
                typesInWindows += types;
            }
        }

        double average = tokens == 0 ? double.NaN
            : windows == 0 ? (double)table.Count / tokens
            : (double)typesInWindows / windows / window;
        return new Vocabulary(table, counts, tokens, window, average);
    }
}
