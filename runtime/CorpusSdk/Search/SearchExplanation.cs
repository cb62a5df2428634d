using System.Collections.Immutable;
using System.Globalization;

namespace CorpusSdk;

/// <summary>What the score of a hit is made of.</summary>
/// <param name="Score">The score.</param>
/// <param name="Terms">The parts of the query that give something to it, in the order of the query.</param>
public sealed record SearchExplanation(double Score, ImmutableArray<TermScore> Terms)
{
    /// <summary>Returns the explanation as lines for people.</summary>
    /// <returns>The score, then a line for each part.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Score:0.0000}") + string.Concat(Terms.Select(static term => "\n  " + term));
}

/// <summary>What a word or a phrase gives to the score of a hit.</summary>
/// <param name="Text">The word or phrase as the query has it.</param>
/// <param name="Articles">The number of articles that have the word; 0 for a phrase, which is weighted by its words.</param>
/// <param name="Frequency">
/// How often the article has it: in title and body, each divided by how much longer than usual it is, titles weighted, forms other than
/// the one asked for counted a little less.
/// </param>
/// <param name="Weight">How much the word counts: more, the fewer articles have it.</param>
/// <param name="Score">Weight × frequency / (1.2 + frequency).</param>
public sealed record TermScore(string Text, long Articles, double Frequency, double Weight, double Score)
{
    /// <summary>Returns the part as a line for people.</summary>
    /// <returns>The line.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Score:0.0000} {Text}: frequency {Frequency:0.000}, weight {Weight:0.000}, in {Articles} articles");
}
