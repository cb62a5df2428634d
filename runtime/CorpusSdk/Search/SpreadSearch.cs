using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>
/// A word in very many forms, as a prefix has: their lists are added up first, document by document, with one cursor. Beyond some
/// dozens, this is faster than to go through all lists window by window, and needs less memory.
/// </summary>
internal sealed class SpreadSearch : SearchNode
{
    private readonly SearchIndex _index;
    private readonly Ranking _ranking;
    private readonly float _weight;
    private readonly float[] _bodies;
    private readonly float[] _titles;

    public SpreadSearch(SearchIndex index, WordForm[] forms, SearchFields fields, Ranking ranking, float weight, SearchScratch scratch)
    {
        _index = index;
        _ranking = ranking;
        _weight = weight;
        _bodies = scratch.Documents(index.Windows * IndexFormat.WindowLength);
        _titles = scratch.Documents(index.Windows * IndexFormat.WindowLength);
        PostingsCursor cursor = scratch.Cursor();
        foreach (WordForm form in forms)
        {
            if (fields.HasFlag(SearchFields.Body) && form.Entry.BodyLength > 0)
            {
                cursor.Open(index, form.Entry.BodyStart, form.Entry.BodyLength, ofTitle: false, positions: false);
                AddUp(cursor, form.Weight, _bodies);
            }

            if (fields.HasFlag(SearchFields.Title) && form.Entry.TitleLength > 0)
            {
                cursor.Open(index, form.Entry.TitleStart, form.Entry.TitleLength, ofTitle: true, positions: false);
                AddUp(cursor, form.Weight, _titles);
            }
        }
    }

    public override float MostScore => _weight;

    public override int NextWindow(int from) => from;

    public override void Evaluate(int window, Span<float> scores, out Window matches)
    {
        int first = window * IndexFormat.WindowLength;
        int count = Math.Min(IndexFormat.WindowLength, _index.Documents - first);
        ReadOnlySpan<float> bodies = _bodies.AsSpan(first, count);
        ReadOnlySpan<float> titles = _titles.AsSpan(first, count);
        ReadOnlySpan<int> bodyLengths = _index.BodyLengths.Slice(first, count);
        ReadOnlySpan<int> titleLengths = _index.TitleLengths.Slice(first, count);
        matches = default;
        for (int local = 0; local < count; local++)
        {
            if (bodies[local] == 0 && titles[local] == 0) continue;

            matches.Set(local);
            if (!scores.IsEmpty)
            {
                float frequency = _ranking.Frequency(bodies[local], titles[local], bodyLengths[local], titleLengths[local]);
                scores[local] += Ranking.Score(_weight, frequency);
            }
        }
    }

    private void AddUp(PostingsCursor cursor, float weight, float[] sums)
    {
        for (int window = cursor.NextWindow(0); window < _index.Windows; window = cursor.NextWindow(window + 1))
        {
            cursor.Load(window);
            Span<float> there = sums.AsSpan(window * IndexFormat.WindowLength, IndexFormat.WindowLength);
            ReadOnlySpan<byte> locals = cursor.Locals;
            for (int i = 0; i < locals.Length; i++)
            {
                there[locals[i]] += weight * cursor.Frequencies[i];
            }
        }
    }
}
