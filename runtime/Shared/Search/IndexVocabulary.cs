using System.Text;

namespace CorpusSdk.Shared.Search;

/// <summary>The different words and values of all articles, in the order of their bytes, and which words have one stem.</summary>
internal sealed class IndexVocabulary
{
    /// <summary>No entry.</summary>
    public const int None = -1;

    private readonly TermTable _terms = new();

    /// <summary>The number of those that articles have; stems that are no word of an article follow.</summary>
    private readonly int _found;

    public IndexVocabulary(IndexedDocument[] documents)
    {
        BodyLengths = new int[documents.Length];
        TitleLengths = new int[documents.Length];
        Stemmed = new bool[documents.Length];
        Terms = new int[documents.Length][];
        for (int document = 0; document < documents.Length; document++)
        {
            Read(document, new DocumentBlock(documents[document].Terms));
        }

        _found = _terms.Count;
        int[] heads = FindHeads();
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

    /// <summary>Gets the words and values of each document, in the order of its block, numbered as they came.</summary>
    public int[][] Terms { get; }

    public int Count => _terms.Count;

    /// <summary>Gets the number of each key as it came, by its place in the order of the bytes.</summary>
    public int[] Order { get; }

    /// <summary>Gets the place of each key in the order of the bytes.</summary>
    public int[] Ranks { get; }

    /// <summary>Gets for each stem the place of the first word that has it; none for a word that is its own stem, and alone with it.</summary>
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

    private void Read(int document, DocumentBlock block)
    {
        BodyLengths[document] = block.BodyWords;
        TitleLengths[document] = block.TitleWords;
        Stemmed[document] = block.IsStemmed;
        int words = block.Words;
        int[] terms = new int[words];
        for (int i = 0; i < words; i++)
        {
            terms[i] = _terms.Intern(block.ReadWord());
        }

        int values = block.ReadValueCount();
        Array.Resize(ref terms, words + values);
        for (int i = 0; i < values; i++)
        {
            terms[words + i] = _terms.Intern(block.ReadValue());
        }

        Terms[document] = terms;
    }

    /// <summary>Finds the stem of each word, and adds it to the keys.</summary>
    private int[] FindHeads()
    {
        int[] heads = Filled(_found);
        byte[] bytes = new byte[TermKey.MostBytes(TokenReader.BufferLength)];
        char[] characters = new char[bytes.Length];
        for (int term = 0; term < _found; term++)
        {
            if (TermKey.IsWord(_terms[term]))
            {
                ReadOnlySpan<byte> folded = TermKey.Term(_terms[term]);
                folded.CopyTo(bytes);
                int length = Encoding.UTF8.GetChars(bytes, 0, folded.Length, characters, 0);
                length = EnglishStemmer.Stem(characters, length);
                length = TermKey.Encode(characters.AsSpan(0, length), bytes);
                heads[term] = _terms.Intern(bytes.AsSpan(0, length));
            }
        }

        return heads;
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
        Comparer<int> byBytes = Comparer<int>.Create((left, right) => _terms[left].SequenceCompareTo(_terms[right]));
        for (int start = 0; start < order.Length;)
        {
            int end = start + 1;
            while (end < order.Length && prefixes[end] == prefixes[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                Array.Sort(order, start, end - start, byBytes);
            }

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
            if (term >= _found || heads[term] == None)
            {
                continue;
            }

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
            if (FirstMembers[rank] == rank && NextMembers[rank] == None)
            {
                FirstMembers[rank] = None;
            }
        }
    }
}
