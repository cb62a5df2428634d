using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Facts;

/// <summary>
/// The articles of a source by date, newest first, read in place as <see cref="FactFormat"/> lays them out: by date, then time, later ones
/// first and missing ones last; of one moment, by id.
/// </summary>
internal sealed class Timeline
{
    private readonly FactMemory _memory;
    private int[]? _ranks;

    public Timeline(FactMemory memory)
    {
        _memory = memory;
        Count = memory.Length / (FactFormat.MomentLength + FactFormat.OrdinalLength);
    }

    public int Count { get; }

    /// <summary>Gets the <see cref="ArticleMoment"/>s, newest first.</summary>
    public ReadOnlySpan<long> Moments => _memory.Int64s(0, Count);

    /// <summary>Gets the indexes of the articles in this order.</summary>
    public ReadOnlySpan<int> NewestFirst => _memory.Int32s(Count * FactFormat.MomentLength, Count);

    /// <summary>Gets the place of each article in this order: worked out once, when the articles of a set are first put in order.</summary>
    public int[] Ranks => _ranks ??= FindRanks();

    /// <summary>Gets the number of articles with a date, which come first.</summary>
    public int Dated => FirstBefore(ArticleMoment.StartOf(1));

    /// <summary>Returns the articles of some days, given as their numbers plus one, both included. Binary search.</summary>
    public DayIndexes Between(int firstDay, int lastDay)
    {
        int start = FirstBefore(ArticleMoment.StartOf(lastDay + 1));
        return new DayIndexes(this, start, FirstBefore(ArticleMoment.StartOf(firstDay)) - start);
    }

    /// <summary>Puts indexes of articles in order.</summary>
    public int[] Order(ReadOnlySpan<int> indexes, bool isOldestFirst)
    {
        int[] ranks = Ranks;
        int[] ordered = new int[indexes.Length];
        using IndexBits bits = new(Count);
        foreach (int index in indexes)
        {
            bits.Add(ranks[index]);
        }

        bits.CopyTo(ordered);
        if (isOldestFirst) ReverseMoments(ordered);

        ReadOnlySpan<int> newest = NewestFirst;
        foreach (ref int rank in ordered.AsSpan())
        {
            rank = newest[rank];
        }

        return ordered;
    }

    /// <summary>Returns the position after the last article of the moment that one at a position has.</summary>
    public int EndOfMoment(int position) => FirstBefore(Moments[position]);

    /// <summary>Returns the position of the first article of the moment that one at a position has.</summary>
    public int StartOfMoment(int position) => FirstBefore(Moments[position] + 1);

    /// <summary>Turns places around, except that those of one moment stay in the order of their ids.</summary>
    private void ReverseMoments(Span<int> ranks)
    {
        ReadOnlySpan<long> moments = Moments;
        ranks.Reverse();
        for (int start = 0; start < ranks.Length;)
        {
            int end = start + 1;
            while (end < ranks.Length && moments[ranks[end]] == moments[ranks[start]])
            {
                end++;
            }

            ranks[start..end].Reverse();
            start = end;
        }
    }

    /// <summary>The first position whose moment is before one.</summary>
    private int FirstBefore(long moment)
    {
        ReadOnlySpan<long> moments = Moments;
        int low = 0;
        int high = moments.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (moments[middle] >= moment)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int[] FindRanks()
    {
        ReadOnlySpan<int> newest = NewestFirst;
        int[] ranks = new int[newest.Length];
        for (int rank = 0; rank < newest.Length; rank++)
        {
            ranks[newest[rank]] = rank;
        }

        return ranks;
    }
}

/// <summary>The articles of some days, in the order of the source.</summary>
internal sealed class DayIndexes(Timeline timeline, int first, int count) : IndexList
{
    private int[]? _ascending;

    public override int Count => count;

    public override int[] ToArray() => _ascending ??= Ascending();

    public override void CopyTo(int start, Span<int> indexes) => ToArray().AsSpan(start, indexes.Length).CopyTo(indexes);

    private int[] Ascending()
    {
        int[] ascending = new int[count];
        using IndexBits bits = new(timeline.Count, timeline.NewestFirst.Slice(first, count));
        bits.CopyTo(ascending);
        return ascending;
    }
}

/// <summary>All articles of a source by date.</summary>
internal sealed class DatedIndexes(Timeline timeline, bool isOldestFirst) : IndexList
{
    public override int Count => timeline.Count;

    public override void CopyTo(int start, Span<int> indexes)
    {
        ReadOnlySpan<int> newest = timeline.NewestFirst;
        if (!isOldestFirst)
        {
            newest.Slice(start, indexes.Length).CopyTo(indexes);
            return;
        }

        // What is of one moment comes forwards, and the moments backwards.
        while (indexes.Length > 0)
        {
            int end = timeline.EndOfMoment(Count - 1 - start);
            int first = timeline.StartOfMoment(Count - 1 - start);
            int skipped = start - (Count - end);
            int count = Math.Min(end - first - skipped, indexes.Length);
            newest.Slice(first + skipped, count).CopyTo(indexes);
            indexes = indexes[count..];
            start += count;
        }
    }
}
