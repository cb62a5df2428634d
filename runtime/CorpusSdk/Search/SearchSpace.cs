using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>The indexes that a search goes over as one, with what ranks their articles.</summary>
internal sealed class SearchSpace
{
    public SearchSpace(SearchSegment[] segments, double titleWeight)
    {
        Segments = segments;
        long bodyWords = 0;
        long titleWords = 0;
        foreach (SearchSegment segment in segments)
        {
            Documents += segment.Index.Documents;
            bodyWords += segment.Index.BodyWords;
            titleWords += segment.Index.TitleWords;
        }

        Ranking = new Ranking(Documents, bodyWords, titleWords, titleWeight);
    }

    public SearchSegment[] Segments { get; }

    public Ranking Ranking { get; }

    public long Documents { get; }

    /// <summary>Counts the documents that match, in one index.</summary>
    public int Count(SearchPlan plan, int segment, ulong[]? filter)
    {
        var scratch = SearchScratch.Rent();
        try
        {
            SearchNode node = plan.Open(this, segment, scratch);
            int windows = Segments[segment].Index.Windows;
            int count = 0;
            for (int window = node.NextWindow(0); window < windows; window = node.NextWindow(window + 1))
            {
                node.Evaluate(window, [], out Window matches);
                Narrow(ref matches, filter, window);
                count += matches.Count;
            }

            return count;
        }
        finally
        {
            scratch.Return();
        }
    }

    /// <summary>Offers the documents that match in all indexes, with their scores.</summary>
    public void Run(SearchPlan plan, ulong[][]? filter, HitCollector hits)
    {
        Span<float> scores = stackalloc float[IndexFormat.WindowLength];
        var scratch = SearchScratch.Rent();
        try
        {
            for (int segment = 0; segment < Segments.Length; segment++)
            {
                SearchNode node = plan.Open(this, segment, scratch);
                int windows = Segments[segment].Index.Windows;
                hits.Segment = segment;
                for (int window = node.NextWindow(0); window < windows; window = node.NextWindow(window + 1))
                {
                    node.LeastScore = hits.LeastScore;
                    if (node.LeastScore > 0 && node.MostScoreIn(window) * SearchNode.Margin < node.LeastScore) continue;

                    scores.Clear();
                    node.Evaluate(window, scores, out Window matches);
                    Narrow(ref matches, filter?[segment], window);
                    hits.Offer(window, scores, matches);
                }

                scratch.Reset();
            }
        }
        finally
        {
            scratch.Return();
        }
    }

    /// <summary>Returns what one part gives to one document; null when it does not match.</summary>
    public float? ScoreOf(SearchPlan plan, int segment, int document)
    {
        Span<float> scores = stackalloc float[IndexFormat.WindowLength];
        scores.Clear();
        var scratch = SearchScratch.Rent();
        try
        {
            SearchNode node = plan.Open(this, segment, scratch);
            int window = document / IndexFormat.WindowLength;
            node.Evaluate(window, scores, out Window matches);
            int local = document % IndexFormat.WindowLength;
            return matches.Has(local) ? scores[local] : null;
        }
        finally
        {
            scratch.Return();
        }
    }

    /// <summary>The order of hits with equal scores: newest first, then by id, then by collection.</summary>
    public int CompareTies(DocumentHit left, DocumentHit right)
    {
        // Documents of one index are in this order.
        if (left.Segment == right.Segment) return left.Document.CompareTo(right.Document);

        SearchSegment one = Segments[left.Segment];
        SearchSegment other = Segments[right.Segment];
        int order = other.Index.Days[right.Document].CompareTo(one.Index.Days[left.Document]);
        order = order != 0 ? order : one.IdOf(left.Document).SequenceCompareTo(other.IdOf(right.Document));
        return order != 0 ? order : left.Segment.CompareTo(right.Segment);
    }

    private static void Narrow(ref Window matches, ulong[]? filter, int window)
    {
        if (filter is not null) matches.And(Window.Of(filter, window));
    }
}

/// <summary>A document that matches.</summary>
internal readonly record struct DocumentHit(int Segment, int Document, float Score);
