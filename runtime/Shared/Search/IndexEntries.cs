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

    private readonly FrequentWords _frequent;
    private readonly WordPairs _pairs;
    private readonly ByteBuffer[] _encoded;
    private readonly int[] _bounds;

    private IndexEntries(FrequentWords frequent, ByteBuffer[] encoded, int[] bounds, WordPairs pairs)
    {
        _frequent = frequent;
        _encoded = encoded;
        _bounds = bounds;
        _pairs = pairs;
    }

    public int Count => _bounds[_bounds.Length - 1];

    public int Blocks => _prefixes.Count;

    /// <summary>Gets what the table of blocks takes in bytes.</summary>
    public int BlocksLength => Blocks * BlockLength;

    public ByteBuffer Dictionary { get; } = new(64 * 1024);

    /// <summary>Gets what the postings of all entries and pairs take in bytes.</summary>
    public int PostingsLength { get; private set; }

    /// <summary>Gets the section of pairs of frequent words.</summary>
    public ByteBuffer Pairs { get; private set; } = new();

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
        long[] keyLengths = new long[ranges];
        var frequent = FrequentWords.Find(vocabulary, postings);
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads };
        Parallel.For(0, ranges, options, range =>
        {
            EntryEncoder encoder = new(vocabulary, postings);
            for (int rank = bounds[range]; rank < bounds[range + 1]; rank++)
            {
                keyLengths[range] += LengthOf(vocabulary.Key(rank), Shared(vocabulary, rank));
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

        // Chosen by what words take without positions.
        SetLengths(static (words, word) => words.Bare[word].Length);
        long others = keyLengths.Sum() + lengths.Sum(static length => (long)length + Varint.LengthOf(length))
            + ((long)IndexFormat.Blocks(vocabulary.Count) * BlockLength);
        WordPairs pairs = frequent.Choose(documents, vocabulary, others, options);
        SetLengths(static (words, word) => words.Postings(word).Length);
        IndexEntries entries = new(frequent, encoded, bounds, pairs);
        entries.WriteDictionary(vocabulary, lengths);
        return entries;

        void SetLengths(Func<FrequentWords, int, int> lengthOf)
        {
            for (int word = 0; word < frequent.Ranks.Length; word++)
            {
                lengths[frequent.Ranks[word]] = lengthOf(frequent, word);
            }
        }
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

    /// <summary>Writes the postings of all entries, those of the frequent words among the others, and then those of pairs.</summary>
    public void WritePostings(ByteBuffer body)
    {
        for (int range = 0, word = 0; range < _encoded.Length; range++)
        {
            int written = 0;
            for (; word < _frequent.Ranks.Length && _frequent.Ranks[word] < _bounds[range + 1]; word++)
            {
                body.Write(_encoded[range].Written.Slice(written, _frequent.Before[word] - written));
                body.Write(_frequent.Postings(word));
                written = _frequent.Before[word];
            }

            body.Write(_encoded[range].Written.Slice(written));
        }

        _pairs.WriteLists(body);
    }

    private static int Shared(IndexVocabulary vocabulary, int rank)
    {
        if (rank % IndexFormat.EntriesPerBlock == 0) return 0;

        ReadOnlySpan<byte> key = vocabulary.Key(rank);
        ReadOnlySpan<byte> last = vocabulary.Key(rank - 1);
        int shared = 0;
        while (shared < last.Length && shared < key.Length && last[shared] == key[shared])
        {
            shared++;
        }

        return shared;
    }

    /// <summary>What a key takes in the dictionary, in bytes.</summary>
    private static int LengthOf(ReadOnlySpan<byte> key, int shared) =>
        1 + LengthOfRest(shared) + LengthOfRest(key.Length - shared) + key.Length - shared;

    private static int LengthOfRest(int length) => length >= IndexFormat.InNibble ? Varint.LengthOf(length - IndexFormat.InNibble) : 0;

    private void WriteDictionary(IndexVocabulary vocabulary, int[] lengths)
    {
        int start = 0;
        for (int rank = 0; rank < vocabulary.Count; rank++)
        {
            ReadOnlySpan<byte> key = vocabulary.Key(rank);
            if (rank % IndexFormat.EntriesPerBlock == 0)
            {
                _prefixes.Add(PrefixOf(key));
                _dictionaryStarts.Add(Dictionary.Length);
                _postingsStarts.Add(start);
            }

            int shared = Shared(vocabulary, rank);
            int own = key.Length - shared;
            Dictionary.WriteByte(Math.Min(shared, IndexFormat.InNibble) | (Math.Min(own, IndexFormat.InNibble) << 4));
            WriteRest(shared);
            WriteRest(own);
            Dictionary.Write(key.Slice(shared));
            Dictionary.WriteVarint(lengths[rank]);
            start = checked(start + lengths[rank]);
        }

        PostingsLength = checked(start + _pairs.ListsLength);
        Pairs = _pairs.Section(start);
    }

    private void WriteRest(int length)
    {
        if (length >= IndexFormat.InNibble) Dictionary.WriteVarint(length - IndexFormat.InNibble);
    }
}
