using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>A part of a query at work on one index: windows are asked one after the other, ascending.</summary>
internal abstract class SearchNode
{
    /// <summary>
    /// Sums of floats may be a little less than they should: a bound that is compared with a score is multiplied with this.
    /// </summary>
    public const float Margin = 1.0001f;

    /// <summary>Gets what the node adds to a score at most.</summary>
    public virtual float MostScore => 0;

    /// <summary>
    /// Gets or sets what the node has to add to a score so that somebody asks for the document: what adds less may be left out, as if it
    /// did not match.
    /// </summary>
    public float LeastScore { get; set; }

    /// <summary>Returns what the node adds at most to the score of a document in a window.</summary>
    public virtual float MostScoreIn(int window) => MostScore;

    /// <summary>Returns the first window, from one on, in which documents may match; the number of windows when there is none.</summary>
    public abstract int NextWindow(int from);

    /// <summary>Finds the documents of a window that match.</summary>
    /// <param name="window">The window.</param>
    /// <param name="scores">Takes what the node adds to each document's score, if any; empty when nobody asks. Of documents that do not
    /// match it may be anything.</param>
    /// <param name="matches">The documents that match.</param>
    public abstract void Evaluate(int window, Span<float> scores, out Window matches);
}

/// <summary>Documents from one to another.</summary>
internal sealed class RangeSearch(int start, int end, int windows) : SearchNode
{
    public override int NextWindow(int from) =>
        start >= end || from * IndexFormat.WindowLength >= end ? windows : Math.Max(from, start / IndexFormat.WindowLength);

    public override void Evaluate(int window, Span<float> scores, out Window matches)
    {
        int first = window * IndexFormat.WindowLength;
        matches = default;
        matches.SetRange(start - first, end - first);
    }
}

/// <summary>Documents that are marked by bits.</summary>
internal sealed class SetSearch(ulong[] documents, int windows) : SearchNode
{
    public override int NextWindow(int from)
    {
        while (from < windows && Window.Of(documents, from).IsEmpty)
        {
            from++;
        }

        return from;
    }

    public override void Evaluate(int window, Span<float> scores, out Window matches) => matches = Window.Of(documents, window);
}
