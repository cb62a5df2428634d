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

    public void Sort() => _positions.AsSpan(0, Count).Sort();
}
