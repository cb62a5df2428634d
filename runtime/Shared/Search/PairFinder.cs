using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Shared.Search;

/// <summary>Finds in one part of the documents which of some words follow each other in bodies.</summary>
internal sealed class PairFinder
{
    /// <summary>The highest bit of a byte says that no word is there.</summary>
    public const int MostWords = NoWord;

    private const byte NoWord = 1 << 7;
    private const ulong NoWords = 0x8080_8080_8080_8080;

    private readonly VocabularyPart _part;
    private readonly IndexVocabulary _vocabulary;
    private readonly PartPostings[] _words;
    private readonly PostingList?[] _pairs;
    private readonly int[] _counts;
    private readonly int[] _found;
    private int _foundCount;

    /// <summary>Which word is where in the body at hand. One position and eight bytes more, which are read with the last.</summary>
    private byte[] _wordAt = [];

    public PairFinder(IndexVocabulary vocabulary, IndexPostings postings, int[] words, int part)
    {
        _vocabulary = vocabulary;
        _part = vocabulary.Parts[part];
        _words = [.. words.Select(word => postings.Of(word, part))];
        _pairs = new PostingList?[words.Length * words.Length];
        _counts = new int[_pairs.Length];
        _found = new int[_pairs.Length];
    }

    /// <summary>Returns for each word by each word the documents where the second follows the first, null for none.</summary>
    public PostingList?[] Find()
    {
        for (int document = _part.Start; document < _part.End; document++)
        {
            int length = _vocabulary.BodyLengths[document];
            if (_wordAt.Length < length + 1 + sizeof(ulong)) _wordAt = new byte[(length * 2) + 1 + sizeof(ulong)];

            _wordAt.AsSpan(0, length + 1 + sizeof(ulong)).Fill(NoWord);
            for (int word = 0; word < _words.Length; word++)
            {
                if (_words[word].IsAt(document)) Place(word);
            }

            Count(length);
            for (int i = 0; i < _foundCount; i++)
            {
                int pair = _found[i];
                (_pairs[pair] ??= new PostingList(4)).Add(document, _counts[pair]);
                _counts[pair] = 0;
            }

            _foundCount = 0;
        }

        return _pairs;
    }

    private void Place(int word)
    {
        ByteReader reader = new(_words[word].Occurrences);
        int inTitle = reader.ReadVarint();
        int inBody = reader.ReadVarint();
        for (; inTitle > 0; inTitle--)
        {
            reader.ReadVarint();
        }

        byte[] wordAt = _wordAt;
        for (int position = 0; inBody > 0; inBody--)
        {
            position += reader.ReadVarint();
            wordAt[position] = (byte)word;
        }

        _words[word].Pass(reader.Position);
    }

    /// <summary>Counts the pairs of a body, eight positions at a time: most have no pair.</summary>
    private void Count(int length)
    {
        ReadOnlySpan<byte> wordAt = _wordAt;
        int words = _words.Length;
        for (int i = 0; i < length; i += sizeof(ulong))
        {
            ulong first = LittleEndian.UInt64(wordAt.Slice(i));
            ulong second = LittleEndian.UInt64(wordAt.Slice(i + 1));
            ulong there = ~(first | second) & NoWords;
            for (int at = i; there != 0; at++, there >>= 8)
            {
                if ((there & NoWord) == 0) continue;

                int pair = (wordAt[at] * words) + wordAt[at + 1];
                if (_counts[pair]++ == 0) _found[_foundCount++] = pair;
            }
        }
    }
}
