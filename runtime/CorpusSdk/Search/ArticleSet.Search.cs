using CorpusSdk.Search;
using CorpusSdk.Shared.Search;

namespace CorpusSdk;

/// <content>Full-text search.</content>
public abstract partial class ArticleSet<T>
{
    /// <summary>Finds the articles of this set that match a query, best first.</summary>
    /// <param name="query">
    /// Words, <c>"phrases"</c>, <c>+must</c>, <c>-not</c>, <c>AND OR NOT</c> and parentheses, <c>prefix*</c>, <c>word~</c>,
    /// <c>"near words"~5</c>, <c>title:word</c>, <c>tag:value</c> and other fields, <c>date:2021-12..2022-03</c>.
    /// </param>
    /// <param name="options">How to search; null for the defaults.</param>
    /// <returns>The hits. Words are looked up and weighted now; articles are found when they are asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="FormatException">The query is wrong, or names a field that no article has; the message names the
    /// column.</exception>
    /// <exception cref="InvalidDataException">The search index of the corpus is damaged, or of another version.</exception>
    /// <remarks>
    /// Articles are ranked by BM25 over title and body, within the collection, or all collections, that this set is of: in a part of
    /// them an article has the score that it has in the whole. Where the corpus has no index, it is built at the first search.
    /// </remarks>
    public SearchResults<T> Search(string query, SearchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Search(options is { Lenient: true } ? SearchQuery.ParseLenient(query) : SearchQuery.Parse(query), options);
    }

    /// <summary>Finds the articles of this set that match a query that has been read, best first.</summary>
    /// <param name="query">The query.</param>
    /// <param name="options">How to search; null for the defaults.</param>
    /// <returns>The hits. Words are looked up and weighted now; articles are found when they are asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="FormatException">The query names a field that no article has; the message names the column.</exception>
    /// <exception cref="InvalidDataException">The search index of the corpus is damaged, or of another version.</exception>
    public SearchResults<T> Search(SearchQuery query, SearchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new SearchResults<T>(Source, Selection, query, options ?? SearchOptions.Default);
    }

    /// <summary>
    /// Finds the articles of this set that are most like a text: that have the words which are frequent in it, and rare elsewhere.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="count">How many articles at most, 0 or more.</param>
    /// <returns>The articles, most similar first; an article with this very text is among them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <remarks>Takes time linear in the length of the text, and that of a search for 25 words.</remarks>
    public ArticleSet<T> Similar(string text, int count)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Similar(text, isMarkdown: false, count);
    }

    /// <summary>Whether a search builds no index.</summary>
    internal bool IsIndexed => SearchSources.AreIndexed(Source);

    /// <summary>Returns the articles that match a query without regard to stems, in the order of this set.</summary>
    internal ArticleSet<T> Matching(QueryNode query) =>
        Intersect(Search(SearchQuery.Of("", query), new SearchOptions { Stemming = Stemming.None }).Articles);

    internal ArticleSet<T> Similar(string text, bool isMarkdown, int count) =>
        Search(KeyWords.QueryOf(SearchSources.Of(Source), text, isMarkdown)).Best(count);

    /// <summary>Returns the words that set a text apart within what this set is of.</summary>
    internal IReadOnlyList<string> KeyWordsOf(string text, bool isMarkdown, int count) =>
        KeyWords.Of(SearchSources.Of(Source), text, isMarkdown, count);
}
