using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>Parts of a query that must, may or must not match. Where nothing must and nothing may, all documents do.</summary>
internal sealed class GroupSearch : SearchNode
{
    private readonly SearchNode[] _must;
    private readonly SearchNode[] _should;
    private readonly SearchNode[] _mustNot;
    private readonly int _documents;
    private readonly int _windows;

    /// <summary>What documents score that may not match; null where all that score match.</summary>
    private readonly float[]? _scores;

    public GroupSearch(SearchNode[] must, SearchNode[] should, SearchNode[] mustNot, int documents, SearchScratch scratch)
    {
        _must = must;
        _should = should;
        _mustNot = mustNot;
        _documents = documents;
        _windows = IndexFormat.Windows(documents);
        _scores = must.Length == 0 && mustNot.Length == 0 ? null : scratch.Window();
    }

    public override int NextWindow(int from)
    {
        if (_must.Length > 0)
        {
            int next = from;
            for (int agreed = 0, i = 0; agreed < _must.Length && next < _windows; i = (i + 1) % _must.Length)
            {
                int own = _must[i].NextWindow(next);
                agreed = own == next ? agreed + 1 : 1;
                next = own;
            }

            return next;
        }

        if (_should.Length == 0) return from;

        int first = _windows;
        foreach (SearchNode part in _should)
        {
            first = Math.Min(first, part.NextWindow(from));
        }

        return first;
    }

    public override void Evaluate(int window, Span<float> scores, out Window matches)
    {
        if (_scores is null || scores.IsEmpty)
        {
            EvaluateParts(window, scores, out matches);
            return;
        }

        Span<float> own = _scores;
        own.Clear();
        EvaluateParts(window, own, out matches);
        for (int i = 0; i < Window.Numbers; i++)
        {
            for (ulong bits = matches[i]; bits != 0; bits &= bits - 1)
            {
                int local = (i * 64) + System.Numerics.BitOperations.TrailingZeroCount(bits);
                scores[local] += own[local];
            }
        }
    }

    private void EvaluateParts(int window, Span<float> scores, out Window matches)
    {
        if (_must.Length > 0)
        {
            _must[0].Evaluate(window, scores, out matches);
            for (int i = 1; i < _must.Length && !matches.IsEmpty; i++)
            {
                _must[i].Evaluate(window, scores, out Window also);
                matches.And(also);
            }
        }
        else if (_should.Length == 0)
        {
            matches = Window.All(window, _documents);
        }
        else
        {
            matches = default;
        }

        if (_must.Length == 0 || (!scores.IsEmpty && !matches.IsEmpty))
        {
            foreach (SearchNode part in _should)
            {
                part.Evaluate(window, scores, out Window found);
                if (_must.Length == 0) matches.Or(found);
            }
        }

        for (int i = 0; i < _mustNot.Length && !matches.IsEmpty; i++)
        {
            _mustNot[i].Evaluate(window, [], out Window unwanted);
            matches.Remove(unwanted);
        }
    }
}
