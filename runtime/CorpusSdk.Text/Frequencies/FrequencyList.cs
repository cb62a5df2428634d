using System.Collections;
using System.Diagnostics;
using System.Runtime.InteropServices;
using CorpusSdk.Text.Frequencies;
using CorpusSdk.Text.Words;

namespace CorpusSdk.Text;

/// <summary>The words of articles, or their sequences of words, each with how often it occurs: the most frequent first.</summary>
/// <remarks>
/// Equal counts are in ordinal order of their texts. The list is sorted, and dispersion is calculated, at the first question for it. Safe
/// to use from any thread.
/// </remarks>
[DebuggerDisplay("Count = {Count}, Total = {Total}")]
public sealed class FrequencyList : IReadOnlyList<Frequency>
{
    private readonly FrequencyCounter _counter;
    private readonly HashSet<string> _stopWords;
    private readonly Lazy<int[]> _order;
    private readonly Lazy<Dispersion> _dispersion;

    internal FrequencyList(FrequencyCounter counter, HashSet<string> stopWords)
    {
        _counter = counter;
        _stopWords = stopWords;
        _order = new Lazy<int[]>(Sort);
        _dispersion = new Lazy<Dispersion>(() => Dispersion.Of(counter));
    }

    /// <summary>Gets the number of words in a sequence: 1 for single words.</summary>
    public int N => _counter.N;

    /// <summary>Gets the number of different words or sequences: types, without stop words.</summary>
    public int Count => _order.Value.Length;

    /// <summary>Gets how many words or sequences were counted: tokens, stop words included.</summary>
    public long Total => _counter.Total;

    /// <summary>Gets the number of articles.</summary>
    public int ArticleCount => _counter.Sizes.Count;

    /// <summary>Gets a word or sequence by its place in the list.</summary>
    /// <param name="index">The place, from 0 for the most frequent to <see cref="Count"/> - 1.</param>
    /// <returns>Its frequency.</returns>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public Frequency this[int index] => Get(_order.Value[index]);

    /// <summary>Gets a word or sequence by its text, without regard to case. Takes time linear in the text.</summary>
    /// <param name="text">As many words as sequences have. Stop words are found as well.</param>
    /// <returns>Its frequency, with a <see cref="Frequency.Count"/> of 0 where it does not occur.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Frequency this[string text]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(text);
            List<string> words = Folding.Forms(text);
            int number = _counter.Find(words);
            return number < 0 ? new Frequency(this, -1, string.Join(' ', words), 0, 0) : Get(number);
        }
    }

    internal IEnumerable<Frequency> All
    {
        get
        {
            for (int number = 0; number < _counter.Counts.Count; number++)
            {
                if (!IsStopped(number)) yield return Get(number);
            }
        }
    }

    /// <summary>Returns an enumerator over the list, the most frequent first.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<Frequency> GetEnumerator()
    {
        foreach (int number in _order.Value)
        {
            yield return Get(number);
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal double PerMillion(int count) => Total == 0 ? 0 : count * Statistics.Million / Total;

    internal double DeviationOf(int number) => number < 0 ? double.NaN : _dispersion.Value.Deviations[number];

    internal double JuillandOf(int number) => number < 0 ? double.NaN : _dispersion.Value.Juillands[number];

    /// <summary>Whether a sequence begins or ends with a stop word: what is between the two may be one, as in "balance of power".</summary>
    private bool IsStopped(int number)
    {
        if (_stopWords.Count == 0) return false;
        if (N == 1) return _stopWords.Contains(_counter.Words[number]);

        ReadOnlySpan<int> words = WordsOf(number);
        return _stopWords.Contains(_counter.Words[words[0]]) || _stopWords.Contains(_counter.Words[words[^1]]);
    }

    private Frequency Get(int number) => new(this, number, TextOf(number), _counter.Counts[number], _counter.Articles[number]);

    private string TextOf(int number)
    {
        if (N == 1) return _counter.Words[number];

        string[] words = new string[N];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = _counter.Words[WordsOf(number)[i]];
        }

        return string.Join(' ', words);
    }

    private ReadOnlySpan<int> WordsOf(int number) => CollectionsMarshal.AsSpan(_counter.SequenceWords).Slice(number * N, N);

    private int[] Sort()
    {
        int[] ranks = _counter.Words.Ranks();
        List<int> numbers = [];
        for (int number = 0; number < _counter.Counts.Count; number++)
        {
            if (!IsStopped(number)) numbers.Add(number);
        }

        int[] order = [.. numbers];
        if (N == 1)
        {
            // Words are sorted already: count and rank are one number.
            long[] keys = [.. numbers.Select(number => ((long)(int.MaxValue - _counter.Counts[number]) << 32) | (uint)ranks[number])];
            Array.Sort(keys, order);
        }
        else
        {
            Array.Sort(order, (a, b) => Compare(a, b, ranks));
        }

        return order;
    }

    private int Compare(int a, int b, int[] ranks)
    {
        int result = _counter.Counts[b].CompareTo(_counter.Counts[a]);
        ReadOnlySpan<int> first = WordsOf(a);
        ReadOnlySpan<int> second = WordsOf(b);
        for (int i = 0; i < first.Length && result == 0; i++)
        {
            result = ranks[first[i]].CompareTo(ranks[second[i]]);
        }

        return result;
    }
}
