using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using CorpusSdk.Search;
using CorpusSdk.Sets;
using CorpusSdk.Shared.Search;

namespace CorpusSdk;

/// <summary>What a search found, best first. Enumerating it ranks all hits; <see cref="Take"/> ranks as many as are asked for.</summary>
/// <typeparam name="T">The type of the articles.</typeparam>
/// <remarks>
/// Words are looked up and weighted now; articles are found when they are asked for. Hits are in the order of their scores; of equal ones
/// the newest comes first, then by <see cref="CorpusSdk.Article.Id"/>. Safe to use from any thread.
/// </remarks>
[DebuggerDisplay("Count = {Count}")]
public sealed class SearchResults<T> : IEnumerable<SearchHit<T>>
    where T : Article
{
    private const int NotCounted = -1;

    private readonly IArticleSource<T> _source;
    private readonly SearchSpace _search;
    private readonly SearchPlan? _plan;
    private readonly ulong[][]? _filter;
    private readonly bool _isStemmed;
    private int _count = NotCounted;

    internal SearchResults(IArticleSource<T> source, int[]? selection, SearchQuery query, SearchOptions options)
    {
        _source = source;
        Query = query;
        _isStemmed = options.Stemming == Stemming.English;
        _search = new SearchSpace(SearchSources.Of(source), options.TitleWeight);
        _plan = query.Root is null ? null : SearchPlanner.Plan(query.Root, _search, _isStemmed, options.Lenient);
        _filter = selection is null ? null : SearchSources.Filter(_search.Segments, selection);
    }

    /// <summary>Gets the query.</summary>
    public SearchQuery Query { get; }

    /// <summary>
    /// Gets the number of articles that match: all of them. The first question finds them without ranking them, and makes no article.
    /// </summary>
    public int Count
    {
        get
        {
            if (_count == NotCounted)
            {
                int count = 0;
                for (int segment = 0; _plan is not null && segment < _search.Segments.Length; segment++)
                {
                    count += _search.Count(_plan, segment, _filter?[segment]);
                }

                _count = count;
            }

            return _count;
        }
    }

    /// <summary>Gets the articles that match as a set, best first. Makes no article.</summary>
    public ArticleSet<T> Articles => Best(int.MaxValue);

    /// <summary>Returns the best hits. Ranking few is faster than ranking all.</summary>
    /// <param name="count">How many at most, 0 or more.</param>
    /// <returns>The hits, best first.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public ImmutableArray<SearchHit<T>> Take(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (_plan is null || count == 0) return [];

        HitCollector ranked = Run(_plan, count);
        var hits = new SearchHit<T>[ranked.Order()];
        for (int i = 0; i < hits.Length; i++)
        {
            hits[i] = new SearchHit<T>(this, ranked[i]);
        }

        ranked.Return();
        return ImmutableCollectionsMarshal.AsImmutableArray(hits);
    }

    /// <summary>Returns an enumerator over all hits, best first.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<SearchHit<T>> GetEnumerator()
    {
        foreach (DocumentHit hit in Rank(int.MaxValue))
        {
            yield return new SearchHit<T>(this, hit);
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal T ArticleOf(DocumentHit hit) => _source.Get(IndexOf(hit));

    internal TextMatch[] MatchesIn(Article article) =>
        new TextMatcher(Query.Root, _isStemmed && DocumentFields.IsEnglish(article.Language)).Find(
            article.Body, BodyReader.IsMarkdown(article.Path));

    internal SearchExplanation Explain(DocumentHit hit)
    {
        ImmutableArray<TermScore>.Builder terms = ImmutableArray.CreateBuilder<TermScore>();
        foreach (ScoredPlan part in _plan!.Scored(part => _search.ScoreOf(part, hit.Segment, hit.Document) is not null))
        {
            if (_search.ScoreOf(part, hit.Segment, hit.Document) is { } score)
            {
                // Solved for the frequency: the score is weight · frequency / (k + frequency).
                double frequency = part.Weight == 0 ? 0 : Ranking.Saturation * score / (part.Weight - score);
                terms.Add(new TermScore(part.Text, part.Having, frequency, part.Weight, score));
            }
        }

        return new SearchExplanation(hit.Score, terms.DrainToImmutable());
    }

    internal ArticleSet<T> Best(int count)
    {
        DocumentHit[] best = Rank(count);
        int[] indexes = new int[best.Length];
        for (int i = 0; i < best.Length; i++)
        {
            indexes[i] = IndexOf(best[i]);
        }

        return new ArticleSelection<T>(_source, indexes);
    }

    private DocumentHit[] Rank(int count)
    {
        if (_plan is null || count == 0) return [];

        HitCollector ranked = Run(_plan, count);
        DocumentHit[] best = ranked.Best();
        ranked.Return();
        return best;
    }

    private HitCollector Run(SearchPlan plan, int count)
    {
        var ranked = HitCollector.Rent(_search, count);
        _search.Run(plan, _filter, ranked);
        return ranked;
    }

    private int IndexOf(DocumentHit hit)
    {
        SearchSegment segment = _search.Segments[hit.Segment];
        return segment.Start + segment.Index.Ordinals[hit.Document];
    }
}
