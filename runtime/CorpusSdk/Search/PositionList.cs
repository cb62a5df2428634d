namespace CorpusSdk.Search;

/// <summary>Positions of a word in a document, ascending once they are sorted; used again for the next document.</summary>
internal sealed class PositionList
{
    private int[] _positions = new int[16];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Positions => _positions.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(int position)
    {
        if (Count == _positions.Length) Array.Resize(ref _positions, Count * 2);

        _positions[Count++] = position;
    }

    /// <summary>Adds so many positions, to be overwritten.</summary>
    public Span<int> Extend(int count)
    {
        if (Count + count > _positions.Length) Array.Resize(ref _positions, Math.Max(Count + count, _positions.Length * 2));

        Count += count;
        return _positions.AsSpan(Count - count, count);
    }

    /// <summary>Keeps those positions from which another list has one so many words on. Both are ascending.</summary>
    public void KeepBefore(ReadOnlySpan<int> others, int words)
    {
        int kept = 0;
        int other = 0;
        foreach (int position in Positions)
        {
            while (other < others.Length && others[other] - words < position)
            {
                other++;
            }

            if (other == others.Length) break;

            if (others[other] - words == position) _positions[kept++] = position;
        }

        Count = kept;
    }

    /// <summary>Sorts them. Those of one list are, and most often one form of a word has all.</summary>
    public void Sort()
    {
        Span<int> positions = _positions.AsSpan(0, Count);
        for (int i = 1; i < positions.Length; i++)
        {
            if (positions[i] >= positions[i - 1]) continue;

            positions.Sort();
            return;
        }
    }
}
