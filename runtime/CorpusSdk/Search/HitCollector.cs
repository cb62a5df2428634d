using System.Numerics;
using System.Runtime.Intrinsics;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>
/// Keeps the best of the hits that are offered: as a heap whose first is the worst, so that most of the others are passed over by
/// one comparison.
/// </summary>
internal sealed class HitCollector
{
    /// <summary>Of 64 documents, more than these are compared at once with the worst hit, and fewer one by one.</summary>
    private const int Many = 8;

    private const int LeastKept = 16;

    /// <summary>An array of more hits is not kept for the next search.</summary>
    private const int MostKept = 256;

    [ThreadStatic]
    private static HitCollector? Free;

    private SearchSpace _search = null!;
    private int _most;
    private DocumentHit[] _hits = new DocumentHit[LeastKept];
    private int _count;

    public int Segment { get; set; }

    /// <summary>Gets the score below which no hit is taken any more.</summary>
    public float LeastScore => _count == _most && _most > 0 ? _hits[0].Score : 0;

    /// <summary>Gets a hit by its place, once they are in order. (Spans of hits would be compiled anew in every process.)</summary>
    public DocumentHit this[int place] => _hits[place];

    /// <summary>Takes a collector of at most so many hits, which the thread has used before if it has.</summary>
    public static HitCollector Rent(SearchSpace search, int most)
    {
        HitCollector hits = Free ?? new HitCollector();
        Free = null;
        hits._search = search;
        hits._most = most;
        return hits;
    }

    /// <summary>Gives it back.</summary>
    public void Return()
    {
        _search = null!;
        _count = 0;
        if (_hits.Length > MostKept) _hits = new DocumentHit[LeastKept];

        Free = this;
    }

    public void Offer(int window, ReadOnlySpan<float> scores, in Window matches)
    {
        int first = window * IndexFormat.WindowLength;
        for (int i = 0; i < Window.Numbers; i++)
        {
            ulong bits = matches[i];
            if (BitOperations.PopCount(bits) > Many && _count == _most) bits &= Above(scores.Slice(i * 64, 64), _hits[0].Score);

            for (; bits != 0; bits &= bits - 1)
            {
                int local = (i * 64) + BitOperations.TrailingZeroCount(bits);
                if (_count < _most)
                {
                    Add(new DocumentHit(Segment, first + local, scores[local]));
                }
                else if (_most > 0 && scores[local] >= _hits[0].Score)
                {
                    Replace(new DocumentHit(Segment, first + local, scores[local]));
                }
            }
        }
    }

    /// <summary>Puts the hits in order, best first, and returns how many there are. Nothing can be offered afterwards.</summary>
    public int Order()
    {
        int all = _count;
        while (_count > 0)
        {
            DocumentHit worst = _hits[0];
            DocumentHit last = _hits[--_count];
            Sink(last);
            _hits[_count] = worst;
        }

        return all;
    }

    /// <summary>Returns the hits, best first. Nothing can be offered afterwards.</summary>
    public DocumentHit[] Best()
    {
        var best = new DocumentHit[Order()];
        Array.Copy(_hits, best, best.Length);
        return best;
    }

    /// <summary>Which of 64 scores are not below another.</summary>
    private static ulong Above(ReadOnlySpan<float> scores, float least)
    {
        var bound = Vector128.Create(least);
        ref readonly float first = ref scores[0];
        ulong bits = 0;
        for (int i = 0; i < 64; i += Vector128<float>.Count)
        {
            var isAbove = Vector128.GreaterThanOrEqual(Vector128.LoadUnsafe(in first, (nuint)i), bound);
            bits |= (ulong)Vector128.ExtractMostSignificantBits(isAbove) << i;
        }

        return bits;
    }

    private bool IsBetter(in DocumentHit left, in DocumentHit right) =>
        left.Score > right.Score || (left.Score == right.Score && _search.CompareTies(left, right) < 0);

    private void Add(DocumentHit hit)
    {
        if (_count == _hits.Length)
        {
            var larger = new DocumentHit[(int)Math.Min(_most, _count * 2L)];
            Array.Copy(_hits, larger, _count);
            _hits = larger;
        }

        int at = _count++;
        while (at > 0 && IsBetter(_hits[(at - 1) / 2], hit))
        {
            _hits[at] = _hits[(at - 1) / 2];
            at = (at - 1) / 2;
        }

        _hits[at] = hit;
    }

    private void Replace(DocumentHit hit)
    {
        if (IsBetter(hit, _hits[0])) Sink(hit);
    }

    /// <summary>Puts a hit in the place of the worst.</summary>
    private void Sink(in DocumentHit hit)
    {
        DocumentHit[] hits = _hits;
        int count = _count;
        int at = 0;
        for (int child = 1; child < count; child = (at * 2) + 1)
        {
            if (child + 1 < count && IsBetter(hits[child], hits[child + 1])) child++;

            if (!IsBetter(hit, hits[child])) break;

            hits[at] = hits[child];
            at = child;
        }

        hits[at] = hit;
    }
}
