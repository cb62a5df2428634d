using System.Numerics;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>
/// Keeps the best of the hits that are offered: as a heap whose first is the worst, so that most of the others are passed over by
/// one comparison.
/// </summary>
internal sealed class HitCollector(SearchSpace search, int most)
{
    private DocumentHit[] _hits = new DocumentHit[Math.Min(most, 16)];
    private int _count;

    public int Segment { get; set; }

    public void Offer(int window, ReadOnlySpan<float> scores, in Window matches)
    {
        int first = window * IndexFormat.WindowLength;
        for (int i = 0; i < Window.Numbers; i++)
        {
            for (ulong bits = matches[i]; bits != 0; bits &= bits - 1)
            {
                int local = (i * 64) + BitOperations.TrailingZeroCount(bits);
                if (_count < most)
                {
                    Add(new DocumentHit(Segment, first + local, scores[local]));
                }
                else if (most > 0 && scores[local] >= _hits[0].Score)
                {
                    Replace(new DocumentHit(Segment, first + local, scores[local]));
                }
            }
        }
    }

    /// <summary>Returns the hits, best first. Nothing can be offered afterwards.</summary>
    public DocumentHit[] Best()
    {
        var best = new DocumentHit[_count];
        while (_count > 0)
        {
            best[--_count] = _hits[0];
            Sink(_hits[_count]);
        }

        return best;
    }

    /// <summary>Less when the left one is better.</summary>
    private int Compare(DocumentHit left, DocumentHit right)
    {
        int order = right.Score.CompareTo(left.Score);
        return order != 0 ? order : search.CompareTies(left, right);
    }

    private void Add(DocumentHit hit)
    {
        if (_count == _hits.Length)
        {
            var larger = new DocumentHit[(int)Math.Min(most, _count * 2L)];
            Array.Copy(_hits, larger, _count);
            _hits = larger;
        }

        int at = _count++;
        while (at > 0 && Compare(hit, _hits[(at - 1) / 2]) > 0)
        {
            _hits[at] = _hits[(at - 1) / 2];
            at = (at - 1) / 2;
        }

        _hits[at] = hit;
    }

    private void Replace(DocumentHit hit)
    {
        if (Compare(hit, _hits[0]) <= 0) Sink(hit);
    }

    /// <summary>Puts a hit in the place of the worst.</summary>
    private void Sink(DocumentHit hit)
    {
        int at = 0;
        for (int child = 1; child < _count; child = (at * 2) + 1)
        {
            if (child + 1 < _count && Compare(_hits[child + 1], _hits[child]) > 0) child++;

            if (Compare(_hits[child], hit) <= 0) break;

            _hits[at] = _hits[child];
            at = child;
        }

        _hits[at] = hit;
    }
}
