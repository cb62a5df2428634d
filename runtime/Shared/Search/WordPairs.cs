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
    public static WordPairs Find(IndexedDocument[] documents, IndexPostings postings, int[] words)
    {
        var pairs = new PostingList?[words.Length * words.Length];
        int[] counts = new int[pairs.Length];
        int[] next = new int[words.Length];
        List<int> found = [];
        byte[] wordAt = [];
        for (int document = 0; document < documents.Length; document++)
        {
            int length = new DocumentBlock(documents[document].Terms).BodyWords;
            if (wordAt.Length < length) wordAt = new byte[length * 2];

            wordAt.AsSpan(0, length).Fill(NoWord);
            for (int word = 0; word < words.Length; word++)
            {
                ReadOnlySpan<int> having = postings.Documents(words[word]);
                if (next[word] < having.Length && having[next[word]] == document)
                {
                    Place(documents[document], postings.Places(words[word])[next[word]++], (byte)word, wordAt);
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
                (pairs[pair] ??= new PostingList()).Add(document, counts[pair]);
                counts[pair] = 0;
            }

            found.Clear();
        }

        return new WordPairs(words, [.. pairs.Select(pair => pair is null ? null : Encode(pair, documents.Length))]);
    }

    /// <summary>The bytes of a word, and of the pairs that it is in with words that have pairs.</summary>
    public long CostOf(int word, bool[] hasPairs)
    {
        long cost = 2 * sizeof(int);
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

    /// <summary>Whether an entry is one of the words.</summary>
    public bool Has(int rank) => Array.BinarySearch(_words, rank) >= 0;

    /// <summary>Writes the section of the pairs, and appends their lists to the postings.</summary>
    public void Write(ByteBuffer section, ByteBuffer postings)
    {
        if (_words.Length == 0) return;

        section.WriteInt32(_words.Length);
        section.WriteInt32s(_words);
        int start = postings.Length;
        for (int first = 0; first < _words.Length; first++)
        {
            section.WriteInt32(start);
            foreach (byte[]? list in _lists.AsSpan(first * _words.Length, _words.Length))
            {
                start += list?.Length ?? 0;
            }
        }

        foreach (byte[]? list in _lists)
        {
            section.WriteVarint(list?.Length ?? 0);
            postings.Write(list);
        }
    }

    private static void Place(IndexedDocument document, int place, byte word, byte[] wordAt)
    {
        ByteReader reader = new(document.Terms.AsSpan(place));
        int inTitle = reader.ReadVarint();
        int inBody = reader.ReadVarint();
        reader.ReadVarint();
        for (; inTitle > 0; inTitle--)
        {
            reader.ReadVarint();
        }

        for (int position = 0; inBody > 0; inBody--)
        {
            position += reader.ReadVarint();
            wordAt[position] = word;
        }
    }

    private static byte[] Encode(PostingList pair, int documents)
    {
        ByteBuffer bytes = new();
        new PostingsWriter(bytes, documents).Write(pair, [], withPositions: false);
        return bytes.ToArray();
    }

    private int Cost(int first, int second)
    {
        int length = _lists[(first * _words.Length) + second]?.Length ?? 0;
        return length + 1 + (IndexFormat.Log2(length) / 7);
    }
}
