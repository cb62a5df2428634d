using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>A phrase in one field of one index.</summary>
internal sealed class PhraseField
{
    private readonly SearchSegment _segment;

    /// <summary>The words, each once.</summary>
    private readonly PhraseWord[] _words;

    /// <summary>Which of the words stands at each place.</summary>
    private readonly int[] _order;
    private readonly int _slop;

    /// <summary>The place of the rarest word, which tells for most documents that they do not have the phrase.</summary>
    private readonly int _rarest;

    /// <summary>The document that the positions of each word are those of.</summary>
    private readonly int[] _filled;

    /// <summary>Where the phrase may begin in the document at hand.</summary>
    private readonly PositionList _starts;

    /// <summary>What finds the words in the text whose positions are not all in the index; null where all are.</summary>
    private readonly PhraseText? _text;

    /// <summary>The pair that a phrase of two words is, if the index has it.</summary>
    private readonly PhrasePairs? _pair;

    /// <param name="segment">The index, with the texts.</param>
    /// <param name="words">The words, each once; empty when the field is not asked.</param>
    /// <param name="order">Which of the words stands at each place.</param>
    /// <param name="slop">How many words may stand between them, in any order; 0 for a phrase.</param>
    /// <param name="hasPairs">Whether the index has pairs of words of the field.</param>
    /// <param name="scratch">What may be used until the search ends.</param>
    public PhraseField(SearchSegment segment, PhraseWord[] words, int[] order, int slop, bool hasPairs, SearchScratch scratch)
    {
        _segment = segment;
        _words = words;
        _order = order;
        _slop = slop;
        _rarest = words.Length == 0 ? 0 : FindRarest();
        _filled = new int[words.Length];
        Array.Fill(_filled, -1);
        _starts = scratch.Positions();
        if (Array.Exists(words, static word => word.IsRead)) _text = new PhraseText(segment, words, order, slop);

        PhrasePairs[] pairs = hasPairs && slop == 0 ? FindPairs(scratch) : [];
        if (order.Length == 2 && pairs.Length == 1) _pair = pairs[0];

        WeightedList[][] ofPairs = Array.ConvertAll(pairs, static pair => pair.Lists);
        Parts = new PhraseParts(
            segment.Index,
            _pair is { IsComplete: true } ? ofPairs : [.. ofPairs, .. Array.ConvertAll(words, static word => word.Lists)]);
    }

    /// <summary>Gets the pairs and words that documents with the phrase have.</summary>
    public PhraseParts Parts { get; }

    /// <summary>
    /// Gets a value indicating whether the field has the phrase as often as its rarest word at most, and not words in any order.
    /// </summary>
    public bool IsPhrase => _slop == 0 && _words.Length > 0;

    /// <summary>Counts the occurrences in a document of the window at hand, which has all words.</summary>
    public int Count(int local, int document)
    {
        bool isStemmed = !_segment.Index.HasUnstemmed
            || !Window.Of(_segment.Index.Unstemmed, document / IndexFormat.WindowLength).Has(local);
        if (_pair is not null && _pair.TryCount(local, isStemmed, out int pairs)) return pairs;

        if (_slop == 0 && _text is null) return CountPhrases(local, document, isStemmed);

        for (int word = 0; word < _words.Length; word++)
        {
            Fill(word, local, document, isStemmed);
        }

        return _text is not null && !_text.Find(document, isStemmed) ? 0
            : _slop == 0 ? CountPhrases(local, document, isStemmed)
            : CountNear(isStemmed);
    }

    private int FindRarest()
    {
        int rarest = 0;
        long fewest = long.MaxValue;
        for (int place = 0; place < _order.Length; place++)
        {
            long documents = 0;
            foreach (WeightedList list in _words[_order[place]].Lists)
            {
                documents += list.Cursor.Documents;
            }

            if (documents < fewest) (rarest, fewest) = (place, documents);
        }

        return rarest;
    }

    /// <summary>Reads the positions of a word in a document, once; of one that is read in the text, there are none yet.</summary>
    private void Fill(int word, int local, int document, bool isStemmed)
    {
        if (_filled[word] == document) return;

        _filled[word] = document;
        PhraseWord wanted = _words[word];
        wanted.Positions.Clear();
        if (wanted.IsRead) return;

        foreach (WeightedList list in wanted.Lists)
        {
            if (isStemmed || !list.IsVariant) list.Cursor.AppendPositions(local, wanted.Positions);
        }

        if (wanted.Lists.Length > 1) wanted.Positions.Sort();
    }

    /// <summary>Finds the pairs of neighbours that the index has.</summary>
    private PhrasePairs[] FindPairs(SearchScratch scratch)
    {
        List<PhrasePairs> pairs = [];
        HashSet<long> looked = [];
        for (int place = 1; place < _order.Length; place++)
        {
            (int first, int second) = (_order[place - 1], _order[place]);
            if (looked.Add(((long)first << 32) | (uint)second)
                && PhrasePairs.Find(_segment.Index, _words[first], _words[second], scratch) is { } pair)
            {
                pairs.Add(pair);
            }
        }

        return [.. pairs];
    }

    private int CountPhrases(int local, int document, bool isStemmed)
    {
        _starts.Clear();
        foreach (int position in PositionsAt(_rarest))
        {
            _starts.Add(position - _rarest);
        }

        for (int place = 0; place < _order.Length && _starts.Count > 0; place++)
        {
            if (place != _rarest) _starts.KeepBefore(PositionsAt(place), place);
        }

        return _starts.Count;

        ReadOnlySpan<int> PositionsAt(int place)
        {
            Fill(_order[place], local, document, isStemmed);
            return _words[_order[place]].Positions.Positions;
        }
    }

    private int CountNear(bool isStemmed)
    {
        int length = _order.Length + _slop;
        int count = 0;
        for (int start = 0; start < _words.Length; start++)
        {
            foreach (int first in _words[start].Positions.Positions)
            {
                bool all = !IsOfWordBefore(start, first);
                for (int word = 0; all && word < _words.Length; word++)
                {
                    int times = isStemmed ? _words[word].TimesStemmed : _words[word].Times;
                    all = Within(_words[word].Positions.Positions, first, (long)first + length) >= times;
                }

                count += all ? 1 : 0;
            }
        }

        return count;
    }

    /// <summary>Words with one stem are in the same places, which count once.</summary>
    private bool IsOfWordBefore(int word, int position)
    {
        for (int i = 0; i < word; i++)
        {
            if (_words[i].Positions.Positions.BinarySearch(position) >= 0) return true;
        }

        return false;
    }

    private static int Within(ReadOnlySpan<int> positions, int from, long to)
    {
        int first = positions.BinarySearch(from);
        int last = positions.BinarySearch((int)Math.Min(int.MaxValue, to));
        return (last < 0 ? ~last : last) - (first < 0 ? ~first : first);
    }
}
