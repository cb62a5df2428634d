using System.Threading.Tasks;

namespace CorpusSdk.Shared.Search;

/// <summary>The dictionary and the postings of an index as bytes.</summary>
internal sealed class IndexEntries
{
    /// <summary>More than threads, since ranges with as many postings take unequal time.</summary>
    private const int RangesPerThread = 4;

    private readonly List<ulong> _prefixes = [];
    private readonly List<int> _dictionaryStarts = [];
    private readonly List<int> _postingsStarts = [];

    private IndexEntries(int count) => Count = count;

    public int Count { get; }

    public int Blocks => _prefixes.Count;

    public ByteBuffer Dictionary { get; } = new(64 * 1024);

    public ByteBuffer Postings { get; } = new(64 * 1024);

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
        Parallel.For(0, ranges, new ParallelOptions { MaxDegreeOfParallelism = threads }, range =>
        {
            EntryEncoder encoder = new(documents, vocabulary, postings);
            for (int rank = bounds[range]; rank < bounds[range + 1]; rank++)
            {
                lengths[rank] = encoder.Encode(rank);
            }

            encoded[range] = encoder.Bytes;
        });

        IndexEntries entries = new(vocabulary.Count);
        foreach (ByteBuffer range in encoded)
        {
            entries.Postings.Write(range.Written);
        }

        entries.WriteDictionary(vocabulary, lengths);
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

    private void WriteDictionary(IndexVocabulary vocabulary, int[] lengths)
    {
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
