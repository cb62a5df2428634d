using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>
/// Two neighbours in a phrase that the index has as a pair: which documents have them next to each other, and how often. What other
/// documents there are need not be looked at.
/// </summary>
internal sealed class PhrasePairs
{
    private readonly WeightedList[] _pairs;

    /// <summary>Of forms that are in no pair.</summary>
    private readonly WeightedList[] _others;

    private PhrasePairs(WeightedList[] pairs, WeightedList[] others)
    {
        _pairs = pairs;
        _others = others;
        Lists = [.. pairs, .. others];
    }

    /// <summary>
    /// Gets lists of the documents that may have the neighbours, with numbers that are together not below the one of their occurrences.
    /// </summary>
    public WeightedList[] Lists { get; }

    /// <summary>Gets a value indicating whether the pairs say everything.</summary>
    public bool IsComplete => _others.Length == 0;

    /// <summary>Finds the pairs of two words that follow each other in a phrase; null when the index has none of them.</summary>
    public static PhrasePairs? Find(SearchIndex index, PhraseWord first, PhraseWord second, SearchScratch scratch)
    {
        IndexPairs known = index.Pairs;
        if (known.Words == 0) return null;

        int[] lefts = PlacesOf(first, known, out bool hasLeft);
        int[] rights = PlacesOf(second, known, out bool hasRight);
        if (!hasLeft || !hasRight) return null;

        List<WeightedList> pairs = [];
        for (int left = 0; left < lefts.Length; left++)
        {
            for (int right = 0; right < rights.Length; right++)
            {
                if (lefts[left] < 0 || rights[right] < 0) continue;

                known.Find(lefts[left], rights[right], out int start, out int length);
                if (length == 0) continue;

                PostingsCursor cursor = scratch.Cursor();
                cursor.Open(index, start, length, ofTitle: false, positions: false);
                pairs.Add(new WeightedList(cursor, 1, first.Lists[left].IsVariant || second.Lists[right].IsVariant));
            }
        }

        List<WeightedList> others = [];
        AddOthers(first, lefts, others);
        AddOthers(second, rights, others);
        return new PhrasePairs([.. pairs], [.. others]);
    }

    /// <summary>Counts the occurrences of the neighbours in a document of the window at hand.</summary>
    /// <param name="local">The document.</param>
    /// <param name="isStemmed">Whether other words with the stems count in it.</param>
    /// <param name="count">How often it has the words one after the other.</param>
    /// <returns>False when the lists do not say it.</returns>
    public bool TryCount(int local, bool isStemmed, out int count)
    {
        count = 0;
        foreach (WeightedList list in _others)
        {
            if ((isStemmed || !list.IsVariant) && list.Cursor.FrequencyOf(local) > 0) return false;
        }

        foreach (WeightedList list in _pairs)
        {
            if (isStemmed || !list.IsVariant) count += list.Cursor.FrequencyOf(local);
        }

        return true;
    }

    private static int[] PlacesOf(PhraseWord word, IndexPairs known, out bool hasAny)
    {
        int[] places = new int[word.Forms.Length];
        hasAny = false;
        for (int form = 0; form < places.Length; form++)
        {
            IndexEntry entry = word.Forms[form].Entry;
            places[form] = known.PlaceOf(entry.Number);
            if (places[form] >= 0) hasAny = true;
            else if (!entry.HasPositions) throw ByteReader.Damaged();
        }

        return places;
    }

    private static void AddOthers(PhraseWord word, int[] places, List<WeightedList> others)
    {
        for (int form = 0; form < places.Length; form++)
        {
            if (places[form] < 0) others.Add(word.Lists[form]);
        }
    }
}
