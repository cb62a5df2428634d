using CorpusSdk.Shared.Search;
using CorpusSdk.Text.Words;

namespace CorpusSdk.Text.Frequencies;

/// <summary>
/// Counts words, or sequences of words, article by article. Allocates nothing for a word or sequence that has been there before.
/// </summary>
internal sealed class FrequencyCounter(int n)
{
    // The table at i numbers sequences of i + 2 words: of the number of the sequence without its last word, and that word.
    private readonly PairTable[] _sequences = [.. Enumerable.Range(0, n - 1).Select(static _ => new PairTable())];

    // The numbers of the last words, the latest last.
    private readonly int[] _last = new int[n];
    private readonly List<int> _touched = [];
    private int[] _inArticle = new int[64];
    private int _wordsInArticle;
    private int _countedInArticle;

    public int N => n;

    public WordTable Words { get; } = new();

    /// <summary>Gets the words of each sequence, one after the other; empty where n is 1, as a sequence is a word then.</summary>
    public List<int> SequenceWords { get; } = [];

    /// <summary>Gets how often each word or sequence was counted.</summary>
    public List<int> Counts { get; } = [];

    /// <summary>Gets the number of articles that have each.</summary>
    public List<int> Articles { get; } = [];

    /// <summary>Gets, article after article, the words or sequences that it has and how often.</summary>
    public List<(int Number, int Count)> Postings { get; } = [];

    /// <summary>Gets, for each article, how many words or sequences it has, and where its postings end.</summary>
    public List<(int Size, int End)> Sizes { get; } = [];

    /// <summary>Gets the number of all that was counted.</summary>
    public long Total { get; private set; }

    public static FrequencyCounter Count(IEnumerable<Article> articles, int n)
    {
        FrequencyCounter counter = new(n);
        char[] buffer = new char[TokenReader.BufferLength];
        foreach (Article article in articles)
        {
            BodyReader words = new(article.Body, BodyReader.IsMarkdown(article.Path), buffer);
            while (words.MoveNext())
            {
                counter.Add(words.Form);
            }

            counter.EndArticle();
        }

        return counter;
    }

    /// <summary>Returns the number of a word or sequence, or -1.</summary>
    public int Find(List<string> words)
    {
        if (words.Count != n) return -1;

        int number = Words.Find(words[0]);
        for (int i = 1; i < n && number >= 0; i++)
        {
            int word = Words.Find(words[i]);
            number = word < 0 ? -1 : _sequences[i - 1].Find(number, word);
        }

        return number;
    }

    public void Add(ReadOnlySpan<char> form)
    {
        int word = Words.Intern(form);
        if (n == 1)
        {
            CountOne(word);
            return;
        }

        Array.Copy(_last, 1, _last, 0, n - 1);
        _last[n - 1] = word;
        if (++_wordsInArticle >= n) CountOne(NumberOfLast());
    }

    public void EndArticle()
    {
        foreach (int number in _touched)
        {
            Postings.Add((number, _inArticle[number]));
            Counts[number] += _inArticle[number];
            Articles[number]++;
            _inArticle[number] = 0;
        }

        Total += _countedInArticle;
        Sizes.Add((_countedInArticle, Postings.Count));
        _touched.Clear();
        _wordsInArticle = 0;
        _countedInArticle = 0;
    }

    private int NumberOfLast()
    {
        int number = _last[0];
        bool isNew = false;
        for (int i = 1; i < n; i++)
        {
            number = _sequences[i - 1].Intern(number, _last[i], out isNew);
        }

        if (isNew) SequenceWords.AddRange(_last);

        return number;
    }

    private void CountOne(int number)
    {
        if (number == Counts.Count)
        {
            Counts.Add(0);
            Articles.Add(0);
            if (number == _inArticle.Length) Array.Resize(ref _inArticle, number * 2);
        }

        _countedInArticle++;
        if (_inArticle[number]++ == 0) _touched.Add(number);
    }
}
