using CorpusSdk.Shared.Search;
using CorpusSdk.Text.Words;

namespace CorpusSdk.Text.Collocations;

/// <summary>Counts words within a window of each other.</summary>
internal sealed class CollocationCounter
{
    public const int LargestWindow = 100;

    private readonly WordTable _words = new();
    private readonly List<int> _counts = [];
    private long _total;

    /// <exception cref="ArgumentOutOfRangeException">The window is below 1 or beyond 100, or the count is below 1.</exception>
    public static void Check(int window, int minCount)
    {
        if (window is < 1 or > LargestWindow)
            throw new ArgumentOutOfRangeException(nameof(window), window, "A window is from 1 to 100 words; 1 is the next word alone.");
        if (minCount < 1)
        {
            throw new ArgumentOutOfRangeException(
                nameof(minCount), minCount, "The least count is 1 or more: pairs that never meet are in no list.");
        }
    }

    /// <summary>Counts each pair of words of which the second is so many words after the first at most.</summary>
    public static IEnumerable<Collocation> Pairs(IEnumerable<Article> articles, int window, int minCount, HashSet<string> stopWords)
    {
        CollocationCounter counter = new();
        PairTable pairs = new();
        int[] last = new int[window];
        char[] buffer = new char[TokenReader.BufferLength];
        foreach (Article article in articles)
        {
            int position = 0;
            BodyReader words = new(article.Body, BodyReader.IsMarkdown(article.Path), buffer);
            while (words.MoveNext())
            {
                int word = counter.Add(words.Form);
                for (int i = Math.Max(0, position - window); i < position; i++)
                {
                    pairs.CountOne(last[i % window], word);
                }

                last[position++ % window] = word;
            }
        }

        bool[] isStopped = counter.Stopped(stopWords);
        return pairs.All
            .Where(pair => pair.Value >= minCount && !isStopped[pair.Key.First] && !isStopped[pair.Key.Second])
            .Select(pair => counter.Make(pair.Key.First, pair.Key.Second, pair.Value, window));
    }

    /// <summary>Counts the words that are so many words before or after a word at most.</summary>
    public static IEnumerable<Collocation> Of(
        string node, IEnumerable<Article> articles, int window, int minCount, HashSet<string> stopWords)
    {
        CollocationCounter counter = new();
        int nodeWord = counter._words.Intern(node);
        counter._counts.Add(0);
        List<int> near = [0];
        int[] last = new int[window];
        char[] buffer = new char[TokenReader.BufferLength];
        foreach (Article article in articles)
        {
            int position = 0;
            int nodesInWindow = 0;
            BodyReader words = new(article.Body, BodyReader.IsMarkdown(article.Path), buffer);
            while (words.MoveNext())
            {
                int word = counter.Add(words.Form);
                while (near.Count <= word) near.Add(0);

                near[word] += nodesInWindow;
                if (word == nodeWord)
                {
                    for (int i = Math.Max(0, position - window); i < position; i++)
                    {
                        near[last[i % window]]++;
                    }
                }

                if (position >= window && last[position % window] == nodeWord) nodesInWindow--;
                if (word == nodeWord) nodesInWindow++;

                last[position++ % window] = word;
            }
        }

        bool[] isStopped = counter.Stopped(stopWords);
        return Enumerable.Range(0, near.Count)
            .Where(word => near[word] >= minCount && !isStopped[word])
            .Select(word => counter.Make(nodeWord, word, near[word], 2 * window));
    }

    private int Add(ReadOnlySpan<char> form)
    {
        int word = _words.Intern(form);
        if (word == _counts.Count) _counts.Add(0);

        _counts[word]++;
        _total++;
        return word;
    }

    private bool[] Stopped(HashSet<string> stopWords)
    {
        bool[] isStopped = new bool[_words.Count];
        for (int word = 0; word < isStopped.Length; word++)
        {
            isStopped[word] = stopWords.Contains(_words[word]);
        }

        return isStopped;
    }

    private Collocation Make(int first, int second, int count, int span) =>
        new(_words[first], _words[second], count, _counts[first], _counts[second], _total, span);
}
