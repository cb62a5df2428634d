using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CorpusSdk.Shared.Search;

namespace CorpusSdk;

/// <summary>
/// A query that has been read: words, phrases, fields and how they are combined. Immutable; use it for any number of searches.
/// </summary>
public sealed class SearchQuery
{
    private SearchQuery(string text, QueryNode? root)
    {
        Text = text;
        Root = root;
    }

    /// <summary>Gets the query as it was written.</summary>
    public string Text { get; }

    /// <summary>Gets what was read; null where nothing is looked for.</summary>
    internal QueryNode? Root { get; }

    /// <summary>Reads a query.</summary>
    /// <param name="text">The query.</param>
    /// <returns>The query, read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The query is wrong; the message names the column, and says what to write.</exception>
    public static SearchQuery Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return QueryParser.TryParse(text, out QueryNode? root, out QueryProblem? problem)
            ? new SearchQuery(text, root)
            : throw Failure(problem!);
    }

    /// <summary>Reads a query, and says what is wrong with it if it is.</summary>
    /// <param name="text">The query.</param>
    /// <param name="query">The query, read; null when it is wrong.</param>
    /// <param name="problem">What is wrong; null when nothing is.</param>
    /// <returns>True when the query is right.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <remarks>Whether there are fields of the names that the query has, a search knows: this does not.</remarks>
    public static bool TryParse(string text, [NotNullWhen(true)] out SearchQuery? query, [NotNullWhen(false)] out SearchProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        bool isRight = QueryParser.TryParse(text, out QueryNode? root, out QueryProblem? found);
        query = isRight ? new SearchQuery(text, root) : null;
        problem = isRight ? null : new SearchProblem(found!.Column + 1, found.Length, found.What, found.Advice);
        return isRight;
    }

    /// <summary>Returns the query as it was written.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;

    internal static SearchQuery ParseLenient(string text) => new(text, QueryParser.ParseLenient(text));

    internal static SearchQuery Of(string text, QueryNode? root) => new(text, root);

    internal static FormatException Failure(QueryProblem problem) =>
        new(string.Create(
            CultureInfo.InvariantCulture, $"The query is wrong at column {problem.Column + 1}: {problem.What} {problem.Advice}"));
}

/// <summary>What is wrong with a query, and what to write instead.</summary>
/// <param name="Column">Where it is wrong: the first character is 1.</param>
/// <param name="Length">How many characters are wrong from there on; may be 0 at the end.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
/// <param name="Advice">What to write, as a sentence.</param>
public sealed record SearchProblem(int Column, int Length, string Message, string Advice);
