namespace CorpusSdk.Search;

/// <summary>
/// What all documents with a phrase have in one field: its words, or pairs of them. A phrase is in a document no more often than any of
/// these.
/// </summary>
/// <param name="index">The index.</param>
/// <param name="parts">The lists of each part, of which a document is in one at least; no part when the field is not asked.</param>
internal sealed class PhraseParts(SearchIndex index, WeightedList[][] parts)
{
    /// <summary>
    /// Returns the first window, from one on, in which documents may have all parts; the number of windows when there is none.
    /// </summary>
    public int NextWindow(int from)
    {
        int windows = index.Windows;
        int next = parts.Length == 0 ? windows : from;
        for (int agreed = 0, i = 0; agreed < parts.Length && next < windows; i = (i + 1) % parts.Length)
        {
            int own = windows;
            foreach (WeightedList list in parts[i])
            {
                own = Math.Min(own, list.Cursor.NextWindow(next));
            }

            agreed = own == next ? agreed + 1 : 1;
            next = own;
        }

        return next;
    }

    /// <summary>What a document of a window gets at most, as a part of a word's weight: as much as for the part that gives least.</summary>
    public float MostIn(int window)
    {
        float most = 1;
        foreach (WeightedList[] part in parts)
        {
            most = Math.Min(most, WordSearch.MostIn(part, window));
        }

        return most;
    }

    /// <summary>Counts for the documents of a window how often they have the phrase at most, after <see cref="Find"/>.</summary>
    /// <param name="counts">A number for each document.</param>
    /// <param name="ofPart">To be overwritten, as long.</param>
    public void CountMost(Span<float> counts, Span<float> ofPart)
    {
        for (int part = 0; part < parts.Length; part++)
        {
            Span<float> sums = part == 0 ? counts : ofPart;
            sums.Clear();
            foreach (WeightedList list in parts[part])
            {
                ReadOnlySpan<byte> locals = list.Cursor.Locals;
                ReadOnlySpan<float> frequencies = list.Cursor.Frequencies;
                for (int i = 0; i < locals.Length; i++)
                {
                    sums[locals[i]] += frequencies[i];
                }
            }

            for (int local = 0; part > 0 && local < counts.Length; local++)
            {
                counts[local] = Math.Min(counts[local], ofPart[local]);
            }
        }
    }

    /// <summary>Finds the documents of a window that have all words, or all pairs.</summary>
    public void Find(int window, out Window candidates)
    {
        candidates = parts.Length == 0 ? default : Window.All(window, index.Documents);
        foreach (WeightedList[] part in parts)
        {
            if (candidates.IsEmpty) return;

            Window found = default;
            WordSearch.Find(index, part, window, ref found);
            candidates.And(found);
        }
    }
}
