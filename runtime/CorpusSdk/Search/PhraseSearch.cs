using System.Numerics;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>Words that follow each other, or that are near each other in any order, in titles, bodies or both.</summary>
/// <remarks>
/// What counts as an occurrence: of a phrase, a place where its words follow each other; of words that may be so many words apart, a
/// word with which a stretch begins that is no longer than all of them and so many more, and has each as often as the query.
/// </remarks>
internal sealed class PhraseSearch : SearchNode
{
    private readonly SearchSegment _segment;
    private readonly PhraseField _body;
    private readonly PhraseField _title;
    private readonly Ranking _ranking;
    private readonly float _weight;
    private readonly float _longer;

    // How often documents of the window at hand have the phrase at most.
    private readonly float[] _most;
    private readonly float[] _ofPart;

    public PhraseSearch(
        SearchSegment segment, PhraseField body, PhraseField title, Ranking ranking, float weight, SearchScratch scratch)
    {
        _segment = segment;
        _body = body;
        _title = title;
        _ranking = ranking;
        _weight = weight;
        _longer = ranking.LongerThan(segment.Index);
        _most = scratch.Window();
        _ofPart = scratch.Window();
    }

    public override float MostScore => _weight;

    public override float MostScoreIn(int window) =>
        _body.IsPhrase && _title.Parts.NextWindow(window) != window ? _weight * Math.Min(1, _body.Parts.MostIn(window) * _longer) : _weight;

    public override int NextWindow(int from) => Math.Min(_body.Parts.NextWindow(from), _title.Parts.NextWindow(from));

    public override void Evaluate(int window, Span<float> scores, out Window matches)
    {
        _body.Parts.Find(window, out Window bodies);
        _title.Parts.Find(window, out Window titles);
        matches = default;
        Window candidates = bodies;
        candidates.Or(titles);
        SearchIndex index = _segment.Index;
        bool isBounded = LeastScore > 0 && !scores.IsEmpty && _body.IsPhrase && !bodies.IsEmpty;
        if (isBounded) _body.Parts.CountMost(_most, _ofPart);

        for (int i = 0; i < Window.Numbers; i++)
        {
            for (ulong bits = candidates[i]; bits != 0; bits &= bits - 1)
            {
                int local = (i * 64) + BitOperations.TrailingZeroCount(bits);
                int document = (window * IndexFormat.WindowLength) + local;
                if (isBounded && !titles.Has(local) && MostOf(_most[local], document) < LeastScore) continue;

                int inBody = bodies.Has(local) ? _body.Count(local, document) : 0;
                int inTitle = titles.Has(local) ? _title.Count(local, document) : 0;
                if (inBody + inTitle == 0) continue;

                matches.Set(local);
                if (!scores.IsEmpty)
                {
                    float frequency = _ranking.Frequency(inBody, inTitle, index.BodyLengths[document], index.TitleLengths[document]);
                    scores[local] += Ranking.Score(_weight, frequency);
                }
            }
        }
    }

    private float MostOf(float inBody, int document) =>
        Ranking.Score(_weight, _ranking.Frequency(inBody, 0, _segment.Index.BodyLengths[document], 0)) * Margin;
}

/// <summary>One word of a phrase.</summary>
/// <param name="Forms">Its forms that the field has.</param>
/// <param name="Lists">The lists of these.</param>
/// <param name="IsRead">Whether some of its positions are not in the index, so that they are read in the text.</param>
/// <param name="Positions">Where it is in the document at hand.</param>
/// <param name="Times">How often the phrase has it.</param>
/// <param name="TimesStemmed">How often the phrase has words with its stem.</param>
internal sealed record PhraseWord(
    WordForm[] Forms, WeightedList[] Lists, bool IsRead, PositionList Positions, int Times, int TimesStemmed);
