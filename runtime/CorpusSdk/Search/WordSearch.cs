using System.Numerics;
using System.Runtime.InteropServices;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>A word in any of its forms, in titles, bodies or both.</summary>
internal sealed class WordSearch : SearchNode
{
    private readonly SearchIndex _index;
    private readonly WeightedList[] _bodies;
    private readonly WeightedList[] _titles;
    private readonly Ranking _ranking;
    private readonly float _weight;
    private readonly float[] _inBody;
    private readonly float[] _inTitle;

    public WordSearch(SearchIndex index, WeightedList[] bodies, WeightedList[] titles, Ranking ranking, float weight, SearchScratch scratch)
    {
        _index = index;
        _bodies = bodies;
        _titles = titles;
        _ranking = ranking;
        _weight = weight;
        _inBody = scratch.Window();
        _inTitle = scratch.Window();
    }

    public override int NextWindow(int from)
    {
        int next = _index.Windows;
        foreach (WeightedList list in _bodies)
        {
            next = Math.Min(next, list.Cursor.NextWindow(from));
        }

        foreach (WeightedList list in _titles)
        {
            next = Math.Min(next, list.Cursor.NextWindow(from));
        }

        return next;
    }

    public override void Evaluate(int window, Span<float> scores, out Window matches)
    {
        matches = default;
        if (scores.IsEmpty || _weight == 0)
        {
            Find(_index, _bodies, window, ref matches);
            Find(_index, _titles, window, ref matches);
        }
        else if (_bodies is [{ IsVariant: false } only] && LoadTitles(window) == 0)
        {
            ScoreOne(only, window, scores, ref matches);
        }
        else
        {
            Score(window, scores, ref matches);
        }
    }

    /// <summary>The documents' lengths of a window, and no more documents than these.</summary>
    private static ReadOnlySpan<int> LengthsOf(ReadOnlySpan<int> all, int window) => all[(window * IndexFormat.WindowLength)..];

    /// <summary>Adds the documents of a window that have a word in any of its forms.</summary>
    public static void Find(SearchIndex index, WeightedList[] lists, int window, ref Window matches)
    {
        foreach (WeightedList list in lists)
        {
            list.Cursor.Load(window);
            Window found = default;
            foreach (byte local in list.Cursor.Locals)
            {
                found.Set(local);
            }

            if (list.IsVariant && index.HasUnstemmed) found.Remove(Window.Of(index.Unstemmed, window));

            matches.Or(found);
        }
    }

    private int LoadTitles(int window)
    {
        int count = 0;
        foreach (WeightedList list in _titles)
        {
            list.Cursor.Load(window);
            count += list.Cursor.Count;
        }

        return count;
    }

    /// <summary>As <see cref="Score"/>, where one list alone has documents: several at a time, and with one division.</summary>
    private void ScoreOne(WeightedList list, int window, Span<float> scores, ref Window matches)
    {
        list.Cursor.Load(window);
        ReadOnlySpan<byte> locals = list.Cursor.Locals;
        ReadOnlySpan<float> frequencies = list.Cursor.Frequencies;
        ReadOnlySpan<int> lengths = LengthsOf(_index.BodyLengths, window);
        Span<float> results = new(_inBody, 0, locals.Length);
        float norm = (float)Ranking.Saturation * Ranking.Norm;
        float perWord = (float)Ranking.Saturation * _ranking.BodyNormPerWord;
        for (int i = 0; i < locals.Length; i++)
        {
            results[i] = norm + (perWord * lengths[locals[i]]);
        }

        Saturate(frequencies, results, list.Weight);
        for (int i = 0; i < locals.Length; i++)
        {
            int local = locals[i];
            scores[local] += results[i];
            matches.Set(local);
        }
    }

    /// <summary>Occurrences and length norms → scores, in the place of the norms.</summary>
    private void Saturate(ReadOnlySpan<float> frequencies, Span<float> norms, float weight)
    {
        int done = 0;
        if (Vector.IsHardwareAccelerated)
        {
            Span<Vector<float>> vectors = MemoryMarshal.Cast<float, Vector<float>>(norms);
            ReadOnlySpan<Vector<float>> counts = MemoryMarshal.Cast<float, Vector<float>>(frequencies);
            for (int i = 0; i < vectors.Length; i++)
            {
                Vector<float> frequency = counts[i] * weight;
                vectors[i] = frequency / (vectors[i] + frequency) * _weight;
            }

            done = vectors.Length * Vector<float>.Count;
        }

        for (; done < norms.Length; done++)
        {
            float frequency = frequencies[done] * weight;
            norms[done] = frequency / (norms[done] + frequency) * _weight;
        }
    }

    private void Score(int window, Span<float> scores, ref Window matches)
    {
        Span<float> body = _inBody;
        Span<float> title = _inTitle;
        body.Clear();
        title.Clear();
        Add(_bodies, window, body, ref matches);
        Add(_titles, window, title, ref matches);
        ReadOnlySpan<int> bodyLengths = LengthsOf(_index.BodyLengths, window);
        ReadOnlySpan<int> titleLengths = LengthsOf(_index.TitleLengths, window);
        for (int i = 0; i < Window.Numbers; i++)
        {
            for (ulong bits = matches[i]; bits != 0; bits &= bits - 1)
            {
                int local = (i * 64) + BitOperations.TrailingZeroCount(bits);
                float frequency = _ranking.Frequency(body[local], title[local], bodyLengths[local], titleLengths[local]);
                scores[local] += Ranking.Score(_weight, frequency);
            }
        }
    }

    private void Add(WeightedList[] lists, int window, Span<float> sums, ref Window matches)
    {
        foreach (WeightedList list in lists)
        {
            list.Cursor.Load(window);
            ReadOnlySpan<byte> locals = list.Cursor.Locals;
            ReadOnlySpan<float> frequencies = list.Cursor.Frequencies;
            Window skipped = list.IsVariant && _index.HasUnstemmed ? Window.Of(_index.Unstemmed, window) : default;
            for (int i = 0; i < locals.Length; i++)
            {
                int local = locals[i];
                if (!skipped.Has(local))
                {
                    sums[local] += list.Weight * frequencies[i];
                    matches.Set(local);
                }
            }
        }
    }
}

/// <summary>A list of documents of one of a word's forms, in one field.</summary>
/// <param name="Cursor">The list.</param>
/// <param name="Weight">What an occurrence counts.</param>
/// <param name="IsVariant">Whether it is another word with the same stem, which counts in texts alone that are stemmed.</param>
internal readonly record struct WeightedList(PostingsCursor Cursor, float Weight, bool IsVariant);
