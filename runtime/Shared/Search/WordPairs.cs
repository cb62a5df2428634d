using System.Threading.Tasks;

namespace CorpusSdk.Shared.Search;

/// <summary>Pairs of words that follow each other in bodies, each with the documents that have it and how often.</summary>
internal sealed class WordPairs
{
    private const byte NoWord = byte.MaxValue;

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

    /// <summary>Finds the pairs of some words, fewer than 255, in time linear in their occurrences.</summary>
    /// <param name="vocabulary">The words of all documents.</param>
    /// <param name="postings">Where they are.</param>
    /// <param name="words">The entry numbers of the words, ascending.</param>
    /// <param name="options">How many threads may work at once.</param>
    public static WordPairs Find(IndexVocabulary vocabulary, IndexPostings postings, int[] words, ParallelOptions options)
    {
        var parts = new PostingList?[postings.Parts][];
        Parallel.For(0, parts.Length, options, part => parts[part] = Find(vocabulary, postings, words, part));
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

    /// <summary>Writes the section of the pairs, and appends their lists to the postings.</summary>
    public void Write(ByteBuffer section, ByteBuffer postings)
    {
        if (_words.Length == 0) return;

        ByteBuffer lengths = new();
        List<int> starts = [];
        List<int> rows = [];
        int start = postings.Length;
        for (int pair = 0; pair < _lists.Length; pair++)
        {
            if (pair % _words.Length == 0)
            {
                starts.Add(start);
                rows.Add(lengths.Length);
            }

            lengths.WriteVarint(_lists[pair]?.Length ?? 0);
            start += _lists[pair]?.Length ?? 0;
            postings.Write(_lists[pair]);
        }

        section.WriteInt32(_words.Length);
        section.WriteInt32s(_words);
        section.WriteInt32s([.. starts]);
        section.WriteInt32s([.. rows]);
        section.Write(lengths.Written);
    }

    /// <summary>Finds the pairs in one part of the documents.</summary>
    private static PostingList?[] Find(IndexVocabulary vocabulary, IndexPostings postings, int[] words, int part)
    {
        var pairs = new PostingList?[words.Length * words.Length];
        int[] counts = new int[pairs.Length];
        int[] next = new int[words.Length];
        int[] read = new int[words.Length];
        List<int> found = [];
        byte[] wordAt = [];
        for (int document = vocabulary.Bounds[part]; document < vocabulary.Bounds[part + 1]; document++)
        {
            int length = vocabulary.BodyLengths[document];
            if (wordAt.Length < length) wordAt = new byte[length * 2];

            wordAt.AsSpan(0, length).Fill(NoWord);
            for (int word = 0; word < words.Length; word++)
            {
                ReadOnlySpan<int> having = postings.Documents(words[word], part);
                if (next[word] < having.Length && having[next[word]] == document)
                {
                    next[word]++;
                    read[word] += Place(postings.Occurrences(words[word], part).Slice(read[word]), (byte)word, wordAt);
                }
            }

            for (int i = 1; i < length; i++)
            {
                if (wordAt[i] == NoWord || wordAt[i - 1] == NoWord) continue;

                int pair = (wordAt[i - 1] * words.Length) + wordAt[i];
                if (counts[pair]++ == 0) found.Add(pair);
            }

            foreach (int pair in found)
            {
                (pairs[pair] ??= new PostingList(4)).Add(document, counts[pair]);
                counts[pair] = 0;
            }

            found.Clear();
        }

        return pairs;
    }

    /// <summary>Says where a document has a word, and returns how many bytes of the word's occurrences were read.</summary>
    private static int Place(ReadOnlySpan<byte> occurrences, byte word, byte[] wordAt)
    {
        ByteReader reader = new(occurrences);
        int inTitle = reader.ReadVarint();
        int inBody = reader.ReadVarint();
        for (; inTitle > 0; inTitle--)
        {
            reader.ReadVarint();
        }

        for (int position = 0; inBody > 0; inBody--)
        {
            position += reader.ReadVarint();
            wordAt[position] = word;
        }

        return reader.Position;
    }

    private int Cost(int first, int second)
    {
        int length = _lists[(first * _words.Length) + second]?.Length ?? 0;
        return length + 1 + (IndexFormat.Log2(length) / 7);
    }
}
