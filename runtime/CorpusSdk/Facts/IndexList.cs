namespace CorpusSdk.Facts;

/// <summary>
/// Indexes of articles within a source, each once, in the order of a set. How many there are is known at once; which they are is worked out
/// when somebody asks. Sets are such lists and not bitmaps: they have any order, and the article at a position is found at once. Where two
/// of them are compared, one becomes a bitmap for the moment: see <see cref="IndexBits"/>.
/// </summary>
internal abstract class IndexList
{
    public abstract int Count { get; }

    /// <summary>Writes the indexes from a position on, as many as there is room for.</summary>
    public abstract void CopyTo(int start, Span<int> indexes);

    public virtual int[] ToArray()
    {
        int[] indexes = new int[Count];
        CopyTo(0, indexes);
        return indexes;
    }

    /// <summary>Returns what two ascending lists have, ascending and each once.</summary>
    public static int[] Merge(IndexList left, IndexList right)
    {
        int[] one = left.ToArray();
        int[] other = right.ToArray();
        int[] merged = new int[one.Length + other.Length];
        (int i, int j, int count) = (0, 0, 0);
        while (i < one.Length || j < other.Length)
        {
            int next = j == other.Length || (i < one.Length && one[i] <= other[j]) ? one[i++] : other[j++];
            if (count == 0 || merged[count - 1] != next) merged[count++] = next;
        }

        return merged.AsSpan(0, count).ToArray();
    }
}

/// <summary>Indexes that are known.</summary>
internal sealed class ArrayIndexes(int[] indexes) : IndexList
{
    public static readonly ArrayIndexes Empty = new([]);

    public override int Count => indexes.Length;

    public override int[] ToArray() => indexes;

    public override void CopyTo(int start, Span<int> destination) => indexes.AsSpan(start, destination.Length).CopyTo(destination);
}

/// <summary>All indexes of a source in their order.</summary>
internal sealed class AllIndexes(int count) : IndexList
{
    public override int Count => count;

    public override void CopyTo(int start, Span<int> indexes)
    {
        for (int i = 0; i < indexes.Length; i++)
        {
            indexes[i] = start + i;
        }
    }
}

/// <summary>Some of a list, from a position on.</summary>
internal sealed class SlicedIndexes(IndexList all, int first, int count) : IndexList
{
    public override int Count => count;

    public override void CopyTo(int start, Span<int> indexes) => all.CopyTo(first + start, indexes);

    /// <summary>Returns a part of a list, which does not hold on to lists that are parts themselves.</summary>
    public static IndexList Of(IndexList list, int start, int count) =>
        list is SlicedIndexes sliced ? sliced.Slice(start, count) : new SlicedIndexes(list, start, count);

    private SlicedIndexes Slice(int start, int length) => new(all, first + start, length);
}

/// <summary>The articles that have a value, ascending.</summary>
internal sealed class ValueIndexes(FieldValues values, int value) : IndexList
{
    public override int Count => values.ArticlesWith(value);

    public override void CopyTo(int start, Span<int> indexes)
    {
        ReadOnlySpan<int> ordinals = values.OrdinalsOf(value);
        if (ordinals.Length == Count)
        {
            ordinals.Slice(start, indexes.Length).CopyTo(indexes);
            return;
        }

        int distinct = 0;
        for (int i = 0; i < ordinals.Length && distinct < start + indexes.Length; i++)
        {
            if (i == 0 || ordinals[i] != ordinals[i - 1])
            {
                if (distinct >= start) indexes[distinct - start] = ordinals[i];

                distinct++;
            }
        }
    }
}

/// <summary>A list of each of several collections, one after the other as one source.</summary>
internal sealed class JoinedIndexes : IndexList
{
    private readonly IndexList[] _lists;
    private readonly int[] _starts;

    /// <param name="lists">The lists.</param>
    /// <param name="starts">For each list, the index at which its collection starts.</param>
    public JoinedIndexes(IndexList[] lists, int[] starts)
    {
        _lists = lists;
        _starts = starts;
        foreach (IndexList list in lists)
        {
            Count += list.Count;
        }
    }

    public override int Count { get; }

    public override void CopyTo(int start, Span<int> indexes)
    {
        for (int i = 0; i < _lists.Length; i++)
        {
            int count = Math.Min(_lists[i].Count - start, indexes.Length);
            if (count > 0)
            {
                Span<int> copied = indexes[..count];
                _lists[i].CopyTo(start, copied);
                foreach (ref int index in copied)
                {
                    index += _starts[i];
                }

                indexes = indexes[count..];
            }

            start = Math.Max(0, start - _lists[i].Count);
        }
    }
}
