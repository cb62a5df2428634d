using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>
/// The neighbours in a phrase whose positions are not in the index: which documents have them next to each other, and how often. What
/// other documents there are need not be read.
/// </summary>
internal sealed class PhrasePairs
{
    private readonly SearchIndex _index;

    /// <summary>For each two neighbours the lists of their pairs.</summary>
    private readonly List<WeightedList[]> _pairs = [];

    /// <summary>For each two neighbours the lists of their forms that have positions, and so no pairs.</summary>
    private readonly List<WeightedList[]> _others = [];

    public PhrasePairs(SearchIndex index) => _index = index;

    /// <summary>Adds two words that follow each other in a phrase.</summary>
    public void Add(PhraseWord first, PhraseWord second, SearchScratch scratch)
    {
        IndexPairs known = _index.Pairs;
        List<WeightedList> pairs = [];
        for (int left = 0; left < first.Forms.Length; left++)
        {
            for (int right = 0; right < second.Forms.Length; right++)
            {
                IndexEntry one = first.Forms[left].Entry;
                IndexEntry next = second.Forms[right].Entry;
                if (one.HasPositions || next.HasPositions) continue;

                known.Find(one.Number, next.Number, out int start, out int length);
                if (length == 0) continue;

                PostingsCursor cursor = scratch.Cursor();
                cursor.Open(_index, start, length, ofTitle: false, positions: false);
                pairs.Add(new WeightedList(cursor, 1, first.Lists[left].IsVariant || second.Lists[right].IsVariant));
            }
        }

        _pairs.Add([.. pairs]);
        _others.Add([.. WithPositions(first), .. WithPositions(second)]);
    }

    /// <summary>Takes out the documents of a window that cannot have the phrase.</summary>
    public void Narrow(int window, ref Window candidates)
    {
        for (int i = 0; i < _pairs.Count && !candidates.IsEmpty; i++)
        {
            Window found = default;
            WordSearch.Find(_index, _pairs[i], window, ref found);
            WordSearch.Find(_index, _others[i], window, ref found);
            candidates.And(found);
        }
    }

    /// <summary>Counts the occurrences of a phrase of two words in a document of the window at hand.</summary>
    /// <param name="local">The document.</param>
    /// <param name="isStemmed">Whether other words with the stems count in it.</param>
    /// <param name="count">How often it has the words one after the other.</param>
    /// <returns>False when the lists do not say it.</returns>
    public bool TryCount(int local, bool isStemmed, out int count)
    {
        count = 0;
        foreach (WeightedList list in _others[0])
        {
            if ((isStemmed || !list.IsVariant) && list.Cursor.FrequencyOf(local) > 0) return false;
        }

        foreach (WeightedList list in _pairs[0])
        {
            if (isStemmed || !list.IsVariant) count += list.Cursor.FrequencyOf(local);
        }

        return true;
    }

    private static IEnumerable<WeightedList> WithPositions(PhraseWord word) =>
        word.Lists.Where((_, form) => word.Forms[form].Entry.HasPositions);
}
