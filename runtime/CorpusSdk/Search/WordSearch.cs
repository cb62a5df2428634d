using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
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
    private readonly float _longer;

    // What stands below the line of a score beside the occurrences: by itself, and for each word of the body.
    private readonly float _norm;
    private readonly float _perWord;
    private readonly bool _hasOneForm;
    private readonly float[] _inBody;
    private readonly float[] _inTitle;

    public WordSearch(SearchIndex index, WeightedList[] bodies, WeightedList[] titles, Ranking ranking, float weight, SearchScratch scratch)
    {
        _index = index;
        _bodies = bodies;
        _titles = titles;
        _ranking = ranking;
        _weight = weight;
        _longer = ranking.LongerThan(index);
        _norm = (float)Ranking.Saturation * Ranking.Norm;
        _perWord = (float)Ranking.Saturation * ranking.BodyNormPerWord;
        _hasOneForm = bodies is [{ IsVariant: false }] && titles is [] or [{ IsVariant: false }];
        _inBody = scratch.Window();
        _inTitle = scratch.Window();
    }

    public override float MostScore => _weight;

    public override float MostScoreIn(int window)
    {
        foreach (WeightedList title in _titles)
        {
            if (title.Cursor.NextWindow(window) == window) return _weight;
        }

        return _weight * Math.Min(1, MostIn(_bodies, window) * _longer);
    }

    /// <summary>
    /// What the forms of a word give to a document of a window at most, as a part of the word's weight, and together more than 1.
    /// </summary>
    public static float MostIn(WeightedList[] lists, int window)
    {
        float most = 0;
        foreach (WeightedList list in lists)
        {
            most += list.Cursor.MostIn(window);
        }

        return most;
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
        else if (_hasOneForm)
        {
            ScoreOne(window, scores, ref matches);
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
            list.Cursor.AddTo(ref found);
            if (list.IsVariant && index.HasUnstemmed) found.Remove(Window.Of(index.Unstemmed, window));

            matches.Or(found);
        }
    }

    /// <summary>
    /// As <see cref="Score"/>, where each field has one list at most: several documents at a time, and with one division. Those that have
    /// the word in their titles are few, and scored one by one.
    /// </summary>
    private void ScoreOne(int window, Span<float> scores, ref Window matches)
    {
        WeightedList body = _bodies[0];
        body.Cursor.Load(window);
        ReadOnlySpan<byte> locals = body.Cursor.Locals;
        ReadOnlySpan<int> lengths = LengthsOf(_index.BodyLengths, window);
        Span<float> results = new(_inBody, 0, locals.Length);
        for (int i = 0; i < results.Length; i++)
        {
            results[i] = lengths[locals[i]];
        }

        Saturate(body.Cursor.Frequencies, results, body.Weight);
        if (_titles.Length > 0) ScoreTitles(window, body, results, scores, ref matches);

        // A number of a byte, whatever it is, is within a window.
        ref float first = ref scores[..IndexFormat.WindowLength][0];
        for (int i = 0; i < results.Length; i++)
        {
            Unsafe.Add(ref first, (int)locals[i]) += results[i];
        }

        body.Cursor.AddTo(ref matches);
    }

    /// <summary>Scores the documents with the word in their titles: in the place of their bodies' scores, or on their own.</summary>
    private void ScoreTitles(int window, WeightedList body, Span<float> results, Span<float> scores, ref Window matches)
    {
        WeightedList title = _titles[0];
        title.Cursor.Load(window);
        ReadOnlySpan<byte> locals = title.Cursor.Locals;
        if (locals.IsEmpty) return;

        ReadOnlySpan<int> bodyLengths = LengthsOf(_index.BodyLengths, window);
        ReadOnlySpan<int> titleLengths = LengthsOf(_index.TitleLengths, window);
        for (int i = 0; i < locals.Length; i++)
        {
            int local = locals[i];
            int at = body.Cursor.Locals.IndexOf(locals[i]);
            float inBody = at < 0 ? 0 : body.Weight * body.Cursor.Frequencies[at];
            float inTitle = title.Weight * title.Cursor.Frequencies[i];
            float score = Ranking.Score(
                _weight, _ranking.Frequency(inBody, inTitle, bodyLengths[local], titleLengths[local]));
            if (at < 0) scores[local] += score;
            else results[at] = score;
        }

        title.Cursor.AddTo(ref matches);
    }

    /// <summary>Occurrences and lengths of documents → their scores, in the place of the lengths.</summary>
    private void Saturate(ReadOnlySpan<float> frequencies, Span<float> lengths, float weight)
    {
        (float norm, float perWord) = (_norm, _perWord);
        if (lengths.IsEmpty) return;

        ref readonly float counts = ref frequencies[0];
        ref float results = ref lengths[0];
        int done = 0;
        for (; done <= lengths.Length - Vector128<float>.Count; done += Vector128<float>.Count)
        {
            Vector128<float> frequency = Vector128.LoadUnsafe(in counts, (nuint)done) * weight;
            Vector128<float> all = (Vector128.LoadUnsafe(ref results, (nuint)done) * perWord) + Vector128.Create(norm) + frequency;
            (frequency / all * _weight).StoreUnsafe(ref results, (nuint)done);
        }

        for (; done < lengths.Length; done++)
        {
            float frequency = frequencies[done] * weight;
            lengths[done] = frequency / ((lengths[done] * perWord) + norm + frequency) * _weight;
        }
    }

    /// <summary>
    /// Scores the documents of a window that have any form: all at once, and one by one those that have it in their titles.
    /// </summary>
    private void Score(int window, Span<float> scores, ref Window matches)
    {
        ReadOnlySpan<int> bodyLengths = LengthsOf(_index.BodyLengths, window);
        if (bodyLengths.Length > IndexFormat.WindowLength) bodyLengths = bodyLengths[..IndexFormat.WindowLength];

        Span<float> body = _inBody;
        body.Clear();
        Add(_bodies, window, body, ref matches);
        Window titled = default;
        if (_titles.Length > 0)
        {
            Array.Clear(_inTitle);
            Add(_titles, window, _inTitle, ref titled);
            ScoreTitles(titled, window, bodyLengths);
        }

        AddScores(body, bodyLengths, scores);
        for (int i = 0; i < Window.Numbers && !titled.IsEmpty; i++)
        {
            for (ulong bits = titled[i]; bits != 0; bits &= bits - 1)
            {
                int local = (i * 64) + BitOperations.TrailingZeroCount(bits);
                scores[local] += _inTitle[local];
            }
        }

        matches.Or(titled);
    }

    /// <summary>Adds what documents score for occurrences in their bodies, in the same way as <see cref="Saturate"/>.</summary>
    private void AddScores(ReadOnlySpan<float> frequencies, ReadOnlySpan<int> lengths, Span<float> scores)
    {
        (float norm, float perWord) = (_norm, _perWord);
        ref readonly float counts = ref frequencies[..IndexFormat.WindowLength][0];
        ref readonly int words = ref lengths[0];
        ref float sums = ref scores[..IndexFormat.WindowLength][0];
        int done = 0;
        for (; done <= lengths.Length - Vector128<float>.Count; done += Vector128<float>.Count)
        {
            var frequency = Vector128.LoadUnsafe(in counts, (nuint)done);
            var length = Vector128.ConvertToSingle(Vector128.LoadUnsafe(in words, (nuint)done));
            Vector128<float> all = (length * perWord) + Vector128.Create(norm) + frequency;
            (Vector128.LoadUnsafe(ref sums, (nuint)done) + (frequency / all * _weight)).StoreUnsafe(ref sums, (nuint)done);
        }

        for (; done < lengths.Length; done++)
        {
            scores[done] += frequencies[done] / ((lengths[done] * perWord) + norm + frequencies[done]) * _weight;
        }
    }

    /// <summary>Occurrences in the titles of some documents → their scores, in the same place, instead of those in their bodies.</summary>
    private void ScoreTitles(in Window titled, int window, ReadOnlySpan<int> bodyLengths)
    {
        ReadOnlySpan<int> titleLengths = LengthsOf(_index.TitleLengths, window);
        for (int i = 0; i < Window.Numbers; i++)
        {
            for (ulong bits = titled[i]; bits != 0; bits &= bits - 1)
            {
                int local = (i * 64) + BitOperations.TrailingZeroCount(bits);
                float frequency = _ranking.Frequency(_inBody[local], _inTitle[local], bodyLengths[local], titleLengths[local]);
                _inTitle[local] = Ranking.Score(_weight, frequency);
                _inBody[local] = 0;
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
            if (list.IsVariant && _index.HasUnstemmed)
            {
                var skipped = Window.Of(_index.Unstemmed, window);
                for (int i = 0; i < locals.Length; i++)
                {
                    if (skipped.Has(locals[i])) continue;

                    sums[locals[i]] += list.Weight * frequencies[i];
                    matches.Set(locals[i]);
                }
            }
            else
            {
                for (int i = 0; i < locals.Length; i++)
                {
                    sums[locals[i]] += list.Weight * frequencies[i];
                }

                list.Cursor.AddTo(ref matches);
            }
        }
    }
}

/// <summary>A list of documents of one of a word's forms, in one field.</summary>
/// <param name="Cursor">The list.</param>
/// <param name="Weight">What an occurrence counts.</param>
/// <param name="IsVariant">Whether it is another word with the same stem, which counts in texts alone that are stemmed.</param>
internal readonly record struct WeightedList(PostingsCursor Cursor, float Weight, bool IsVariant);
