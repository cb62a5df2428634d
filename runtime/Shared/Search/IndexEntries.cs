using System.Threading.Tasks;

namespace CorpusSdk.Shared.Search;

/// <summary>The dictionary and the postings of an index as bytes.</summary>
internal sealed class IndexEntries
{
    /// <summary>More than threads, since ranges with as many postings take unequal time.</summary>
    private const int RangesPerThread = 4;

    /// <summary>What the table of blocks has for each: a beginning of a key and two positions.</summary>
    private const int BlockLength = sizeof(ulong) + (2 * sizeof(int));

    private readonly List<ulong> _prefixes = [];
    private readonly List<int> _dictionaryStarts = [];
    private readonly List<int> _postingsStarts = [];

    private IndexEntries(int count) => Count = count;

    public int Count { get; }

    public int Blocks => _prefixes.Count;

    public ByteBuffer Dictionary { get; } = new(64 * 1024);

    public ByteBuffer Postings { get; } = new(64 * 1024);

    /// <summary>Gets the section of pairs of frequent words.</summary>
    public ByteBuffer Pairs { get; } = new();

    public static IndexEntries Encode(IndexedDocument[] documents, IndexVocabulary vocabulary, IndexPostings postings, int threads)
    {
        int ranges = threads * RangesPerThread;
        int[] bounds = new int[ranges + 1];
        long all = postings.Before(vocabulary.Count);
        for (int range = 1, rank = 0; range <= ranges; range++)
        {
            while (rank < vocabulary.Count && postings.Before(rank) < all * range / ranges)
            {
                rank++;
            }

            bounds[range] = range == ranges ? vocabulary.Count : rank;
        }

        var encoded = new ByteBuffer[ranges];
        int[] lengths = new int[vocabulary.Count];
        var frequent = FrequentWords.Find(vocabulary, postings);
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads };
        Parallel.For(0, ranges, options, range =>
        {
            EntryEncoder encoder = new(vocabulary, postings);
            for (int rank = bounds[range]; rank < bounds[range + 1]; rank++)
            {
                int word = frequent.PlaceOf(rank);
                if (word < 0)
                {
                    lengths[rank] = encoder.Encode(rank, withPositions: true);
                }
                else
                {
                    frequent.Encode(word, encoder);
                }
            }

            encoded[range] = encoder.Bytes;
        });

        IndexEntries entries = new(vocabulary.Count);
        entries.Complete(documents, vocabulary, frequent, encoded, bounds, lengths, options);
        return entries;
    }

    /// <summary>The first eight bytes of a key as a number that is ordered like the key, zeros after a shorter one.</summary>
    public static ulong PrefixOf(ReadOnlySpan<byte> key)
    {
        ulong prefix = 0;
        for (int i = 0; i < sizeof(ulong); i++)
        {
            prefix = (prefix << 8) | (i < key.Length ? key[i] : 0u);
        }

        return prefix;
    }

    public void WriteBlocks(ByteBuffer body)
    {
        foreach (ulong prefix in _prefixes)
        {
            body.WriteInt64(unchecked((long)prefix));
        }

        body.WriteInt32s([.. _dictionaryStarts]);
        body.WriteInt32s([.. _postingsStarts]);
    }

    /// <summary>Chooses the frequent words that have positions, and puts their postings among those of all words.</summary>
    private void Complete(
        IndexedDocument[] documents, IndexVocabulary vocabulary, FrequentWords frequent, ByteBuffer[] encoded, int[] bounds, int[] lengths,
        ParallelOptions options)
    {
        for (int word = 0; word < frequent.Ranks.Length; word++)
        {
            lengths[frequent.Ranks[word]] = frequent.Bare[word].Length;
        }

        WriteDictionary(vocabulary, lengths);
        long others = Dictionary.Length + (Blocks * BlockLength) + lengths.Sum(static length => (long)length);
        WordPairs pairs = frequent.Choose(documents, vocabulary, others, options);
        if (frequent.Ranks.Length > 0)
        {
            for (int word = 0; word < frequent.Ranks.Length; word++)
            {
                lengths[frequent.Ranks[word]] = frequent.Postings(word).Length;
            }

            WriteDictionary(vocabulary, lengths);
        }

        for (int range = 0, word = 0; range < encoded.Length; range++)
        {
            int written = 0;
            for (; word < frequent.Ranks.Length && frequent.Ranks[word] < bounds[range + 1]; word++)
            {
                Postings.Write(encoded[range].Written.Slice(written, frequent.Before[word] - written));
                Postings.Write(frequent.Postings(word));
                written = frequent.Before[word];
            }

            Postings.Write(encoded[range].Written.Slice(written));
        }

        pairs.Write(Pairs, Postings);
    }

    private void WriteDictionary(IndexVocabulary vocabulary, int[] lengths)
    {
        _prefixes.Clear();
        _dictionaryStarts.Clear();
        _postingsStarts.Clear();
        Dictionary.Clear();
        int start = 0;
        for (int rank = 0; rank < vocabulary.Count; rank++)
        {
            ReadOnlySpan<byte> key = vocabulary.Key(rank);
            int shared = 0;
            if (rank % IndexFormat.EntriesPerBlock == 0)
            {
                _prefixes.Add(PrefixOf(key));
                _dictionaryStarts.Add(Dictionary.Length);
                _postingsStarts.Add(start);
            }
            else
            {
                ReadOnlySpan<byte> last = vocabulary.Key(rank - 1);
                while (shared < last.Length && shared < key.Length && last[shared] == key[shared])
                {
                    shared++;
                }
            }

            int own = key.Length - shared;
            Dictionary.WriteByte(Math.Min(shared, IndexFormat.InNibble) | (Math.Min(own, IndexFormat.InNibble) << 4));
            WriteRest(shared);
            WriteRest(own);
            Dictionary.Write(key.Slice(shared));
            Dictionary.WriteVarint(lengths[rank]);
            start += lengths[rank];
        }
    }

    private void WriteRest(int length)
    {
        if (length >= IndexFormat.InNibble) Dictionary.WriteVarint(length - IndexFormat.InNibble);
    }
}
