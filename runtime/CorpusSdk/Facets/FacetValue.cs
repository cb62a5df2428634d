namespace CorpusSdk;

/// <summary>One value of a <see cref="Facet{T}"/> with the articles that have it.</summary>
/// <typeparam name="T">The type of the articles.</typeparam>
/// <param name="Value">The value in its most frequent spelling.</param>
/// <param name="Articles">The articles that have the value, in the order of the set; at least one.</param>
public readonly record struct FacetValue<T>(string Value, ArticleSet<T> Articles)
    where T : Article
{
    /// <summary>Gets the number of articles that have the value.</summary>
    public int Count => Articles.Count;

    /// <summary>Returns the value and its number of articles, such as <c>UrduPoint.com (12)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Value} ({Count})");
}
