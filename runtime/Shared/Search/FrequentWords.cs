using System.Threading.Tasks;

namespace CorpusSdk.Shared.Search;

/// <summary>
/// The words that most documents have, and which of them have positions: as many as an index of a quarter of the text, in characters, has
/// room for, those that take the least room first. Of the others, the pairs that follow each other are stored instead.
/// </summary>
internal sealed class FrequentWords
{
    /// <summary>All pairs of these have a place in a table, whatever the texts are.</summary>
    private const int Most = 128;

    /// <summary>The index takes one part of so many of the text, if it can.</summary>
    private const int PartOfText = 4;

    private readonly IndexPostings _postings;
    private readonly byte[][] _positioned;

    private FrequentWords(int[] ranks, IndexPostings postings)
    {
        Ranks = ranks;
        _postings = postings;
        Bare = new byte[ranks.Length][];
        _positioned = new byte[ranks.Length][];
        Before = new int[ranks.Length];
    }

    /// <summary>Gets the entry numbers of the words, ascending.</summary>
    public int[] Ranks { get; }

    /// <summary>Gets the postings of each without positions.</summary>
    public byte[][] Bare { get; }

    /// <summary>Gets where the postings of each belong among those that its encoder wrote.</summary>
    public int[] Before { get; }

    public static FrequentWords Find(IndexVocabulary vocabulary, IndexPostings postings)
    {
        int documents = vocabulary.BodyLengths.Length;
        List<int> ranks = [];
        for (int rank = 0; rank < vocabulary.Count; rank++)
        {
            if (IndexFormat.IsFrequent(postings.Documents(rank).Length, documents) && TermKey.IsWord(vocabulary.Key(rank))) ranks.Add(rank);
        }

        int[] most = [.. ranks.OrderByDescending(rank => postings.Documents(rank).Length).ThenBy(static rank => rank).Take(Most)];
        Array.Sort(most);
        return new FrequentWords(most, postings);
    }

    /// <summary>Returns the place of an entry among the words; below zero when it is none of them.</summary>
    public int PlaceOf(int rank) => Ranks.Length == 0 ? -1 : Array.BinarySearch(Ranks, rank);

    /// <summary>Encodes a word in both ways. Each word may be encoded on a thread of its own.</summary>
    public void Encode(int word, EntryEncoder encoder)
    {
        int start = encoder.Bytes.Length;
        Before[word] = start;
        encoder.Encode(Ranks[word], withPositions: true);
        int end = encoder.PositionsStart;
        _positioned[word] = encoder.Bytes.Cut(start);
        if (end >= 0)
        {
            Bare[word] = _positioned[word].AsSpan(0, end - start).ToArray();
            Bare[word][0] |= (byte)EntryFlags.NoPositions;
        }
        else
        {
            encoder.Encode(Ranks[word], withPositions: false);
            Bare[word] = encoder.Bytes.Cut(start);
        }
    }

    /// <summary>Returns the postings of a word, once it is known which words have no positions.</summary>
    public byte[] Postings(int word, WordPairs pairs) => pairs.Has(Ranks[word]) ? Bare[word] : _positioned[word];

    /// <summary>Says which words have no positions, and finds their pairs.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="vocabulary">Their words.</param>
    /// <param name="entries">What all entries take without positions of the words, in bytes.</param>
    /// <param name="options">How many threads may work at once.</param>
    public WordPairs Choose(IndexedDocument[] documents, IndexVocabulary vocabulary, long entries, ParallelOptions options)
    {
        const int BytesPerDocument = 5 * sizeof(int);
        long room = 0;
        long others = entries;
        foreach (IndexedDocument document in documents)
        {
            DocumentBlock block = new(document.Terms);
            room += block.Characters;
            others += BytesPerDocument + block.Marks.Length;
        }

        room /= PartOfText;
        long[] positions = new long[Ranks.Length];
        for (int word = 0; word < positions.Length; word++)
        {
            positions[word] = _positioned[word].Length - Bare[word].Length;
        }

        if (others + positions.Sum() <= room) return WordPairs.None;

        var all = WordPairs.Find(vocabulary, _postings, Ranks, options);
        long total = others;
        bool[] hasPairs = new bool[positions.Length];
        for (int word = 0; word < hasPairs.Length; word++)
        {
            hasPairs[word] = true;
            total += all.CostOf(word, hasPairs);
        }

        // Each word that gets positions takes the pairs with it out.
        int[] order = [.. Enumerable.Range(0, positions.Length).OrderBy(word => positions[word]).ThenBy(static word => word)];
        int fitting = 0;
        long least = total;
        for (int i = 0; i < order.Length; i++)
        {
            total += positions[order[i]] - all.CostOf(order[i], hasPairs);
            hasPairs[order[i]] = false;
            if (total <= Math.Max(room, least)) fitting = i + 1;

            least = Math.Min(least, total);
        }

        int[] left = order.AsSpan(fitting).ToArray();
        Array.Sort(left);
        return all.Of(left);
    }
}
