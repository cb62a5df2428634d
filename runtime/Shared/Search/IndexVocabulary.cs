using System.Threading.Tasks;

namespace CorpusSdk.Shared.Search;

/// <summary>The different words and values of all articles, in the order of their bytes, and which words have one stem.</summary>
internal sealed class IndexVocabulary
{
    /// <summary>No entry.</summary>
    public const int None = -1;

    /// <summary>In bytes of words: threads that have less to read cost more than they save.</summary>
    private const int LeastPart = 256 * 1024;

    /// <summary>What articles have, and the stems that are no word of an article.</summary>
    private readonly TermTable _terms;

    public IndexVocabulary(IndexedDocument[] documents, int threads)
    {
        BodyLengths = new int[documents.Length];
        TitleLengths = new int[documents.Length];
        Stemmed = new bool[documents.Length];
        int[] bounds = BoundsOfParts(documents, threads);
        var parts = new VocabularyPart[bounds.Length - 1];
        Parts = parts;
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads };
        Parallel.For(0, parts.Length, options, part =>
        {
            int count = 0;
            for (int document = bounds[part]; document < bounds[part + 1]; document++)
            {
                count = checked(count + new DocumentBlock(documents[document].Terms).Count);
            }

            parts[part] = new VocabularyPart(bounds[part], bounds[part + 1], count);
            for (int document = bounds[part]; document < bounds[part + 1]; document++)
            {
                DocumentBlock block = new(documents[document].Terms);
                BodyLengths[document] = block.BodyWords;
                TitleLengths[document] = block.TitleWords;
                Stemmed[document] = block.IsStemmed;
                parts[part].Read(block);
            }
        });

        // The words of the first part keep their numbers.
        _terms = parts[0].Table;
        foreach (VocabularyPart part in parts)
        {
            part.NumberIn(_terms);
        }

        int[] heads = StemFinder.AddTo(_terms, options);
        Order = SortKeys();
        Ranks = new int[Order.Length];
        for (int rank = 0; rank < Order.Length; rank++)
        {
            Ranks[Order[rank]] = rank;
        }

        FirstMembers = Filled(Count);
        NextMembers = Filled(Count);
        LinkMembers(heads);
    }

    public int[] BodyLengths { get; }

    public int[] TitleLengths { get; }

    public bool[] Stemmed { get; }

    /// <summary>Gets the parts of the documents, each read by a thread, in their order.</summary>
    public VocabularyPart[] Parts { get; }

    public int Count => _terms.Count;

    /// <summary>Gets the number of each key as it came, by its place in the order of the bytes.</summary>
    public int[] Order { get; }

    /// <summary>Gets the place of each key in the order of the bytes.</summary>
    public int[] Ranks { get; }

    /// <summary>
    /// Gets for each stem the place of the first word that has it; none for a word that is its own stem, and alone with it.
    /// </summary>
    public int[] FirstMembers { get; }

    /// <summary>Gets for each word the place of the next one with its stem.</summary>
    public int[] NextMembers { get; }

    public ReadOnlySpan<byte> Key(int rank) => _terms[Order[rank]];

    private static int[] Filled(int count)
    {
        int[] places = new int[count];
        for (int i = 0; i < count; i++)
        {
            places[i] = None;
        }

        return places;
    }

    /// <summary>Cuts the documents into parts of much the same length, one for each thread.</summary>
    private static int[] BoundsOfParts(IndexedDocument[] documents, int threads)
    {
        long all = documents.Sum(static document => (long)document.Terms.Count);
        int[] bounds = new int[(int)Math.Max(1, Math.Min(threads, all / LeastPart)) + 1];
        long read = 0;
        for (int document = 0, part = 1; part < bounds.Length; part++)
        {
            while (document < documents.Length && read < all * part / (bounds.Length - 1))
            {
                read += documents[document++].Terms.Count;
            }

            bounds[part] = part == bounds.Length - 1 ? documents.Length : document;
        }

        return bounds;
    }

    /// <summary>By the first eight bytes as a number, and only where these are equal by all.</summary>
    private int[] SortKeys()
    {
        int[] order = new int[Count];
        ulong[] prefixes = new ulong[Count];
        for (int term = 0; term < order.Length; term++)
        {
            order[term] = term;
            prefixes[term] = IndexEntries.PrefixOf(_terms[term]);
        }

        Array.Sort(prefixes, order);
        var byBytes = Comparer<int>.Create((left, right) => _terms[left].SequenceCompareTo(_terms[right]));
        for (int start = 0; start < order.Length;)
        {
            int end = start + 1;
            while (end < order.Length && prefixes[end] == prefixes[start])
            {
                end++;
            }

            if (end - start > 1) Array.Sort(order, start, end - start, byBytes);

            start = end;
        }

        return order;
    }

    private void LinkMembers(int[] heads)
    {
        int[] last = Filled(Count);
        for (int rank = 0; rank < Count; rank++)
        {
            int term = Order[rank];
            if (term >= heads.Length || heads[term] == None) continue;

            int head = Ranks[heads[term]];
            if (last[head] == None)
            {
                FirstMembers[head] = rank;
            }
            else
            {
                NextMembers[last[head]] = rank;
            }

            last[head] = rank;
        }

        for (int rank = 0; rank < Count; rank++)
        {
            if (FirstMembers[rank] == rank && NextMembers[rank] == None) FirstMembers[rank] = None;
        }
    }
}
