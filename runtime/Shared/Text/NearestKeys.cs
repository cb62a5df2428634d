using System.Text;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Shared.Text;

/// <summary>Picks, of the keys it is offered, the few that somebody who asked for another key probably meant.</summary>
/// <remarks>
/// Near means a small edit distance between the key asked for and some stretch of the offered one, so that leaving out
/// a folder or the end of a long id costs nothing; whole keys decide between equals. Case is ignored. Time is the
/// product of both lengths for each key offered: work for an error message, not for a search. This file is compiled into
/// the runtime and into the generator.
/// </remarks>
internal sealed class NearestKeys
{
    private const int Wanted = 3;

    // Beyond it nobody has mistyped an id: somebody passed a text. Comparing that with every id would take minutes.
    private const int LongestKey = 200;

    private readonly string _key;
    private readonly string _folded;
    private readonly bool _whole;
    private readonly int _limit;
    private readonly int[] _costs;
    private readonly List<Candidate> _best = new(Wanted + 1);

    /// <param name="key">The key asked for.</param>
    /// <param name="whole">Whether the offered keys count as a whole, because they are words and not ids of several.</param>
    public NearestKeys(string key, bool whole = false)
    {
        _whole = whole;
        _key = key;
        _folded = key.Length > LongestKey ? "" : Casing.ToLower(key);
        _limit = (_folded.Length + 1) / 3;
        _costs = new int[_folded.Length + 1];
    }

    /// <summary>Gets the nearest keys, the nearest first; at most three.</summary>
    public IEnumerable<string> Found => _best.Select(static candidate => candidate.Key);

    /// <summary>Remembers a key if it is one of the nearest so far.</summary>
    public void Offer(ReadOnlySpan<char> key)
    {
        if (_folded.Length == 0 || _folded.Length - key.Length > _limit) return;

        int most = _best.Count == Wanted ? Math.Min(_limit, _best[^1].Inside) : _limit;
        if (_whole && key.Length - _folded.Length > most) return;

        int inside = Distance(key, anywhere: !_whole, most);
        if (inside > most) return;

        Candidate candidate = new(inside, _whole ? inside : Distance(key, anywhere: false, int.MaxValue), key.ToString());
        int place = _best.BinarySearch(candidate);
        _best.Insert(place < 0 ? ~place : place, candidate);
        if (_best.Count > Wanted) _best.RemoveAt(Wanted);
    }

    /// <summary>Returns a sentence such as <c>News has no article 'uk-defence'. Nearest: 'uk-defense-minister'.</c></summary>
    public string Describe(string lack)
    {
        StringBuilder message = new(lack);
        message.Append(" '").Append(_key, 0, Math.Min(_key.Length, LongestKey));
        message.Append(_key.Length > LongestKey ? "…'." : "'.");
        if (_best.Count > 0) message.Append(" Nearest: '").Append(string.Join("', '", Found)).Append("'.");

        return message.ToString();
    }

    // Levenshtein's distance, one column of costs per character of the other key. With anywhere, the other key may
    // have any number of characters before and after the match for nothing (Sellers 1980). A column that costs more
    // than the most that is wanted ends the comparison: costs never fall from one column to the next (Ukkonen 1985).
    private int Distance(ReadOnlySpan<char> other, bool anywhere, int most)
    {
        int[] costs = _costs;
        for (int i = 0; i < costs.Length; i++)
        {
            costs[i] = i;
        }

        int best = costs[^1];
        foreach (char c in other)
        {
            char folded = Casing.ToLower(c);
            int diagonal = costs[0];
            costs[0] = anywhere ? 0 : diagonal + 1;
            int least = costs[0];
            for (int i = 1; i < costs.Length; i++)
            {
                int replace = diagonal + (_folded[i - 1] == folded ? 0 : 1);
                diagonal = costs[i];
                costs[i] = Math.Min(replace, Math.Min(diagonal, costs[i - 1]) + 1);
                least = Math.Min(least, costs[i]);
            }

            if (least > most) return int.MaxValue;

            best = Math.Min(best, costs[^1]);
        }

        return anywhere ? best : costs[^1];
    }

    private readonly record struct Candidate(int Inside, int Whole, string Key) : IComparable<Candidate>
    {
        public int CompareTo(Candidate other)
        {
            int order = Inside.CompareTo(other.Inside);
            if (order == 0) order = Whole.CompareTo(other.Whole);

            return order == 0 ? string.CompareOrdinal(Key, other.Key) : order;
        }
    }
}
