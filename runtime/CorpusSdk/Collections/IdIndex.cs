namespace CorpusSdk.Collections;

/// <summary>The ids of a collection in ordinal order, kept where the compiler or the build stored them.</summary>
internal abstract class IdIndex
{
    /// <summary>Gets the number of ids.</summary>
    public abstract int Count { get; }

    /// <summary>Gets the id at an index.</summary>
    public abstract ReadOnlySpan<char> this[int index] { get; }

    /// <summary>Returns the index of an id, or -1. Takes log n comparisons.</summary>
    public int Find(ReadOnlySpan<char> id)
    {
        int low = 0;
        int high = Count - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            int order = Compare(this[middle], id);
            if (order == 0) return middle;

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }

    // Ids are short. What .NET has for this uses vectors, and so has to be compiled when a program starts.
    private static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        for (int i = 0; i < left.Length && i < right.Length; i++)
        {
            if (left[i] != right[i]) return left[i] - right[i];
        }

        return left.Length - right.Length;
    }
}
