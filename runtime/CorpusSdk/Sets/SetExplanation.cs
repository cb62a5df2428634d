using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using CorpusSdk.Sets;

namespace CorpusSdk;

/// <summary>How a set came about: the queries that led to it, and what answered them.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SetExplanation
{
    internal SetExplanation(int articles, QueryStep? last)
    {
        Articles = articles;
        Stack<SetStep> steps = [];
        for (; last is not null; last = last.Before)
        {
            steps.Push(new SetStep($"{last.Query}({Describe(last.Argument)})", last.Index, last.LookedAt, last.Kept));
        }

        Steps = [.. steps];
    }

    /// <summary>Gets the number of articles in the collection, or the collections, that the set is of.</summary>
    public int Articles { get; }

    /// <summary>
    /// Gets the queries in the order in which they were asked; none for a whole collection. A query that kept everything is not among them.
    /// </summary>
    public ImmutableArray<SetStep> Steps { get; }

    /// <summary>Returns a line for the collection and one for each query.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Join(
            '\n', Steps
                .Select(static step => step.ToString())
                .Prepend(string.Create(CultureInfo.InvariantCulture, $"{Articles} articles")));

    private static string Describe(object? argument) => argument switch
    {
        null => "",
        string text => $"\"{text}\"",
        (DateOnly from, DateOnly to) => string.Create(CultureInfo.InvariantCulture, $"{from:O}, {to:O}"),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => argument.ToString() ?? "",
    };
}

/// <summary>One query of those that led to a set.</summary>
/// <param name="Query">The query, such as <c>Tagged("nato")</c>.</param>
/// <param name="Index">What answered it, such as <c>index of tags</c>.</param>
/// <param name="LookedAt">How many articles were gone through one by one; 0 where the index alone answered.</param>
/// <param name="Kept">How many articles were left.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SetStep(string Query, string Index, int LookedAt, int Kept)
{
    /// <summary>Returns the step in one line.</summary>
    /// <returns>The text, such as <c>Tagged("nato") → 12 articles: index of tags, 0 looked at</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Query} → {Kept} articles: {Index}, {LookedAt} looked at");
}
