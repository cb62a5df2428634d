using System.Threading.Tasks;

namespace CorpusSdk.Shared.Search;

/// <summary>
/// The words that most documents have, and which of them have positions: as many as an index of a quarter of the text, in characters, has
/// room for, those that take the least room first. Of the others, the pairs that follow each other are stored instead; where all have
/// positions, pairs of the most frequent ones fill the room that is left.
/// </summary>
internal sealed class FrequentWords
{
    /// <summary>All pairs of these have a place in a table, whatever the texts are.</summary>
    private const int MostWords = 128;

    /// <summary>The index takes one part of so many of the text, if it can.</summary>
    private const int PartOfText = 4;

    private readonly IndexPostings _postings;
    private readonly byte[][] _positioned;
    private readonly bool[] _isBare;

    private FrequentWords(int[] ranks, IndexPostings postings)
    {
        Ranks = ranks;
        _postings = postings;
        Bare = new byte[ranks.Length][];
        _positioned = new byte[ranks.Length][];
        Before = new int[ranks.Length];
        _isBare = new bool[ranks.Length];
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
        return new FrequentWords(Most(vocabulary, postings, count => IndexFormat.IsFrequent(count, documents), out _), postings);
    }

    /// <summary>Finds the words that most documents have.</summary>
    private static int[] Most(IndexVocabulary vocabulary, IndexPostings postings, Predicate<int> isOne, out int[] byDocuments)
    {
        List<int> ranks = [];
        for (int rank = 0; rank < vocabulary.Count; rank++)
        {
            if (isOne(postings.Documents(rank).Length) && TermKey.IsWord(vocabulary.Key(rank))) ranks.Add(rank);
        }

        byDocuments = [.. ranks.OrderByDescending(rank => postings.Documents(rank).Length).ThenBy(static rank => rank).Take(MostWords)];
        int[] most = (int[])byDocuments.Clone();
        Array.Sort(most);
        return most;
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

    /// <summary>Returns the postings of a word, once it was chosen which words have no positions.</summary>
    public byte[] Postings(int word) => _isBare[word] ? Bare[word] : _positioned[word];

    /// <summary>Chooses the words that have no positions, and finds the pairs.</summary>
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

        long left = room - others - positions.Sum();
        if (left >= 0) return Fill(vocabulary, left, options);

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

        int[] bare = order.AsSpan(fitting).ToArray();
        Array.Sort(bare);
        foreach (int word in bare)
        {
            _isBare[word] = true;
        }

        return all.Of(bare);
    }

    /// <summary>Finds the pairs of as many of the most frequent words as there is room for.</summary>
    private WordPairs Fill(IndexVocabulary vocabulary, long room, ParallelOptions options)
    {
        int documents = vocabulary.BodyLengths.Length;
        int[] ranks = Most(vocabulary, _postings, count => IndexFormat.IsDense(count, documents), out int[] byDocuments);
        if (ranks.Length == 0) return WordPairs.None;

        var all = WordPairs.Find(vocabulary, _postings, ranks, options);
        bool[] hasPairs = new bool[ranks.Length];
        List<int> chosen = [];
        foreach (int rank in byDocuments)
        {
            int word = Array.BinarySearch(ranks, rank);
            hasPairs[word] = true;
            room -= all.CostOf(word, hasPairs);
            if (room < 0) break;

            chosen.Add(word);
        }

        chosen.Sort();
        return all.Of([.. chosen]);
    }
}
