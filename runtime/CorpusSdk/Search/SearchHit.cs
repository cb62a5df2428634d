using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using CorpusSdk.Search;

namespace CorpusSdk;

/// <summary>An article that matches a query.</summary>
/// <typeparam name="T">The type of the article.</typeparam>
[DebuggerDisplay("{Score} {Article}")]
public sealed class SearchHit<T>
    where T : Article
{
    private readonly SearchResults<T> _results;
    private readonly DocumentHit _hit;
    private TextMatch[]? _matches;

    internal SearchHit(SearchResults<T> results, DocumentHit hit)
    {
        _results = results;
        _hit = hit;
    }

    /// <summary>Gets the article. It is made when it is asked for.</summary>
    public T Article => _results.ArticleOf(_hit);

    /// <summary>Gets how well the article matches: comparable within one search, and nothing else.</summary>
    public double Score => _hit.Score;

    /// <summary>Gets the part of the body that shows best why the article matches. Takes time linear in the length of the body.</summary>
    public Snippet Snippet => field ??= Snippet.Of(Article.Body, FindMatches());

    /// <summary>
    /// Gets every match in <see cref="Article.Body"/>, in order and apart from each other. Takes time linear in the length of the body.
    /// </summary>
    /// <remarks>A phrase is one match. What matches in the title or another field alone has none here.</remarks>
    public ImmutableArray<TextMatch> Matches => ImmutableCollectionsMarshal.AsImmutableArray(FindMatches());

    /// <summary>Says what the score is made of.</summary>
    /// <returns>The parts of the query that the article matches, each with what it gives to the score.</returns>
    public SearchExplanation Explain() => _results.Explain(_hit);

    // Racing readers get equal arrays.
    private TextMatch[] FindMatches() => _matches ??= _results.MatchesIn(Article);
}

/// <summary>A stretch of a text.</summary>
/// <param name="Start">Where it starts, in characters (UTF-16 code units) from the start of the text.</param>
/// <param name="Length">Its length in characters.</param>
public readonly record struct TextMatch(int Start, int Length);
