using System.Runtime.Intrinsics;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>Parts of a query that must, may or must not match. Where nothing must and nothing may, all documents do.</summary>
internal sealed class GroupSearch : SearchNode
{
    private readonly SearchNode[] _must;
    private readonly SearchNode[] _should;
    private readonly SearchNode[] _mustNot;

    /// <summary>What each part that may match and all after it add to a score at most, in the window at hand.</summary>
    private readonly float[] _rest;
    private readonly int _documents;
    private readonly int _windows;

    /// <summary>What documents score that may not match; null where all that score match.</summary>
    private readonly float[]? _scores;

    public GroupSearch(SearchNode[] must, SearchNode[] should, SearchNode[] mustNot, int documents, SearchScratch scratch)
    {
        _must = must;
        _should = should;
        SortByScore(should);
        _rest = should.Length < IndexFormat.WindowLength ? scratch.Window() : new float[should.Length + 1];
        _rest[should.Length] = 0;
        _mustNot = mustNot;
        _documents = documents;
        _windows = IndexFormat.Windows(documents);
        _scores = must.Length == 0 && mustNot.Length == 0 ? null : scratch.Window();
    }

    public override float MostScore
    {
        get
        {
            float most = 0;
            foreach (SearchNode part in _must)
            {
                most += part.MostScore;
            }

            foreach (SearchNode part in _should)
            {
                most += part.MostScore;
            }

            return most;
        }
    }

    public override float MostScoreIn(int window)
    {
        float most = 0;
        foreach (SearchNode part in _must)
        {
            most += part.MostScoreIn(window);
        }

        for (int i = _should.Length - 1; i >= 0; i--)
        {
            _rest[i] = _rest[i + 1] + _should[i].MostScoreIn(window);
        }

        return most + _rest[0];
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
        bool isBounded = LeastScore > 0 && !scores.IsEmpty;
        float most = isBounded ? MostScoreIn(window) * Margin : 0;
        if (_must.Length > 0)
        {
            _must[0].LeastScore = LeastOf(_must[0]);
            _must[0].Evaluate(window, scores, out matches);
            for (int i = 1; i < _must.Length && !matches.IsEmpty; i++)
            {
                _must[i].LeastScore = LeastOf(_must[i]);
                _must[i].Evaluate(window, scores, out Window also);
                matches.And(also);
            }
        }
        else
        {
            matches = _should.Length == 0 ? Window.All(window, _documents) : default;
        }

        if (_must.Length == 0 || (!scores.IsEmpty && !matches.IsEmpty))
        {
            for (int i = 0; i < _should.Length && !(isBounded && _must.Length == 0 && IsOutOfReach(i, scores)); i++)
            {
                _should[i].LeastScore = LeastOf(_should[i]);
                _should[i].Evaluate(window, scores, out Window found);
                if (_must.Length == 0) matches.Or(found);
            }
        }

        for (int i = 0; i < _mustNot.Length && !matches.IsEmpty; i++)
        {
            _mustNot[i].Evaluate(window, [], out Window unwanted);
            matches.Remove(unwanted);
        }

        // With all that the others add at most, a part brings no document up to the least score with less.
        float LeastOf(SearchNode part) => isBounded ? LeastScore - (most - part.MostScoreIn(window)) : 0;
    }

    /// <summary>Orders parts by what they add at most, highest first.</summary>
    private static void SortByScore(SearchNode[] parts)
    {
        for (int i = 1; i < parts.Length; i++)
        {
            SearchNode part = parts[i];
            int at = i;
            for (; at > 0 && parts[at - 1].MostScore < part.MostScore; at--)
            {
                parts[at] = parts[at - 1];
            }

            parts[at] = part;
        }
    }

    /// <summary>Whether a part and those after it bring no document of the window up to the least score.</summary>
    private bool IsOutOfReach(int part, ReadOnlySpan<float> scores)
    {
        float rest = _rest[part] * Margin;
        if (rest >= LeastScore) return false;

        Vector128<float> most = Vector128<float>.Zero;
        ref readonly float first = ref scores[..IndexFormat.WindowLength][0];
        for (int i = 0; i < IndexFormat.WindowLength; i += Vector128<float>.Count)
        {
            most = Vector128.Max(most, Vector128.LoadUnsafe(in first, (nuint)i));
        }

        // Not by its indexer, which is compiled anew in every process.
        float best = Math.Max(
            Math.Max(most.GetElement(0), most.GetElement(1)), Math.Max(most.GetElement(2), most.GetElement(3)));
        return best + rest < LeastScore;
    }
}
