namespace CorpusSdk.Collections;

/// <summary>
/// Ids in the one text that the compiler stored. Where each id begins is worked out at the first question; a look-up is a
/// binary search over slices of the text and allocates nothing.
/// </summary>
internal sealed class LiteralIds : IdIndex
{
    private const int NotCounted = -1;

    private readonly string _ids;
    private int[]? _starts;
    private int _count = NotCounted;

    /// <summary>Creates an index over ids that are ordinally sorted, unique, and joined by line feeds; empty for none.</summary>
    public LiteralIds(string ids) => _ids = ids;

    /// <summary>Gets the number of ids.</summary>
    // Counted apart from the starts: reading an article by position needs no more, and one vectorised pass is cheaper.
    public override int Count
    {
        get
        {
            if (_count == NotCounted) _count = _ids.Length == 0 ? 0 : _ids.AsSpan().Count('\n') + 1;

            return _count;
        }
    }

    /// <summary>Gets the start of each id, and one beyond the line feed that could follow the last.</summary>
    // Racing threads may both compute it; the results are equal, so either may stay.
    private int[] Starts => _starts ??= FindStarts();

    /// <summary>Gets the id at an index.</summary>
    public override ReadOnlySpan<char> this[int index]
    {
        get
        {
            int[] starts = Starts;
            int start = starts[index];
            return _ids.AsSpan(start, starts[index + 1] - 1 - start);
        }
    }

    private int[] FindStarts()
    {
        int[] starts = new int[Count + 1];
        for (int i = 1; i < starts.Length - 1; i++)
        {
            starts[i] = _ids.IndexOf('\n', starts[i - 1]) + 1;
        }

        starts[^1] = _ids.Length + 1;
        return starts;
    }
}
