using CorpusSdk.Facts;

namespace CorpusSdk.Sets;

/// <summary>
/// The articles of a set that have one value of a facet, while they are collected: as lists of a whole source, or position by position.
/// </summary>
internal sealed class ArticleGroup
{
    private readonly List<IndexList> _lists = [];
    private readonly List<int> _starts = [];
    private readonly List<int> _positions = [];
    private bool _isAscending = true;
    private int _spelt;

    /// <summary>Gets the most frequent spelling of the value; of equally frequent ones, the first in ordinal order.</summary>
    public string Spelling { get; private set; } = "";

    public void Add(int position)
    {
        // An article may bear one tag twice, or in two spellings.
        if (_positions.Count == 0 || _positions[^1] != position)
        {
            _isAscending &= _positions.Count == 0 || _positions[^1] < position;
            _positions.Add(position);
        }
    }

    /// <summary>Adds articles of the collection that starts at an index, or of one after it.</summary>
    public void Add(IndexList articles, int start)
    {
        if (_lists.Count > 0 && _starts[^1] == start)
        {
            _lists[^1] = new ArrayIndexes(IndexList.Merge(_lists[^1], articles));
        }
        else
        {
            _lists.Add(articles);
            _starts.Add(start);
        }
    }

    public void Offer(string spelling, int count)
    {
        if (count > _spelt || (count == _spelt && string.CompareOrdinal(spelling, Spelling) < 0))
        {
            _spelt = count;
            Spelling = spelling;
        }
    }

    /// <summary>Returns the articles by index.</summary>
    /// <param name="selection">The indexes of the set; null where it is a whole source.</param>
    public IndexList ToIndexes(int[]? selection)
    {
        if (_lists.Count > 0)
        {
            return _starts is [0] ? _lists[0] : new JoinedIndexes(_lists.ToArray(), _starts.ToArray());
        }

        int[] positions = [.. _positions];
        if (!_isAscending)
        {
            Array.Sort(positions);
            positions = [.. positions.Distinct()];
        }

        return new ArrayIndexes(selection is null ? positions : Array.ConvertAll(positions, position => selection[position]));
    }
}
