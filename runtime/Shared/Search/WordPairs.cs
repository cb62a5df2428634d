using System.Threading.Tasks;

namespace CorpusSdk.Shared.Search;

/// <summary>Pairs of words that follow each other in bodies, each with the documents that have it and how often.</summary>
internal sealed class WordPairs
{
    private readonly int[] _words;
    private readonly byte[]?[] _lists;

    /// <param name="words">The entry numbers of the words, ascending.</param>
    /// <param name="lists">For each word by each word the documents where the second follows the first, null for none.</param>
    private WordPairs(int[] words, byte[]?[] lists)
    {
        _words = words;
        _lists = lists;
    }

    public static WordPairs None { get; } = new([], []);

    /// <summary>Gets what all lists take in bytes.</summary>
    public int ListsLength => checked((int)_lists.Sum(static list => (long)(list?.Length ?? 0)));

    /// <summary>Finds the pairs of some words, at most <see cref="PairFinder.MostWords"/>, in time linear in their occurrences.</summary>
    /// <param name="vocabulary">The words of all documents.</param>
    /// <param name="postings">Where they are.</param>
    /// <param name="words">The entry numbers of the words, ascending.</param>
    /// <param name="options">How many threads may work at once.</param>
    public static WordPairs Find(IndexVocabulary vocabulary, IndexPostings postings, int[] words, ParallelOptions options)
    {
        var parts = new PostingList?[postings.Parts][];
        Parallel.For(0, parts.Length, options, part => parts[part] = new PairFinder(vocabulary, postings, words, part).Find());
        byte[]?[] lists = new byte[]?[words.Length * words.Length];
        Parallel.For(0, words.Length, options, first =>
        {
            PostingList list = new();
            ByteBuffer bytes = new();
            PostingsWriter writer = new(bytes, vocabulary.BodyLengths);
            for (int pair = first * words.Length; pair < (first + 1) * words.Length; pair++)
            {
                list.Clear();
                foreach (PostingList?[] part in parts)
                {
                    if (part[pair] is { } there) list.Add(there);
                }

                if (list.Count == 0) continue;

                writer.Write(list, withPositions: false);
                lists[pair] = bytes.Cut(0);
            }
        });
        return new WordPairs(words, lists);
    }

    /// <summary>The bytes of a word, and of the pairs that it is in with words that have pairs.</summary>
    public long CostOf(int word, bool[] hasPairs)
    {
        long cost = 3 * sizeof(int);
        for (int other = 0; other < hasPairs.Length; other++)
        {
            if (!hasPairs[other]) continue;

            cost += Cost(word, other) + (other == word ? 0 : Cost(other, word));
        }

        return cost;
    }

    /// <summary>Keeps some of the words.</summary>
    public WordPairs Of(int[] places)
    {
        byte[]?[] lists = new byte[]?[places.Length * places.Length];
        for (int i = 0; i < lists.Length; i++)
        {
            lists[i] = _lists[(places[i / places.Length] * _words.Length) + places[i % places.Length]];
        }

        return new WordPairs([.. places.Select(place => _words[place])], lists);
    }

    /// <summary>Returns the section of the pairs.</summary>
    /// <param name="start">Where in the postings their lists start.</param>
    public ByteBuffer Section(int start)
    {
        ByteBuffer section = new();
        if (_words.Length == 0) return section;

        ByteBuffer lengths = new();
        List<int> starts = [];
        List<int> rows = [];
        for (int pair = 0; pair < _lists.Length; pair++)
        {
            if (pair % _words.Length == 0)
            {
                starts.Add(start);
                rows.Add(lengths.Length);
            }

            int length = _lists[pair]?.Length ?? 0;
            lengths.WriteVarint(length);
            start += length;
        }

        section.WriteInt32(_words.Length);
        section.WriteInt32s(_words);
        section.WriteInt32s([.. starts]);
        section.WriteInt32s([.. rows]);
        section.Write(lengths.Written);
        return section;
    }

    /// <summary>Appends the lists to the postings.</summary>
    public void WriteLists(ByteBuffer postings)
    {
        foreach (byte[]? list in _lists)
        {
            postings.Write(list);
        }
    }

    private int Cost(int first, int second)
    {
        int length = _lists[(first * _words.Length) + second]?.Length ?? 0;
        return length + 1 + (IndexFormat.Log2(length) / 7);
    }
}
