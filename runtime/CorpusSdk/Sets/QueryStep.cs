namespace CorpusSdk.Sets;

/// <summary>One query of those that led to a set, for its explanation; texts are made when somebody asks for that.</summary>
/// <param name="Before">The query before it; null for the first.</param>
/// <param name="Query">The method.</param>
/// <param name="Argument">What it was called with; null for nothing.</param>
/// <param name="Index">What answered.</param>
/// <param name="LookedAt">How many articles were gone through one by one.</param>
/// <param name="Kept">How many articles were left.</param>
internal sealed record QueryStep(QueryStep? Before, string Query, object? Argument, string Index, int LookedAt, int Kept);

/// <summary>The argument of a query that another set was.</summary>
internal sealed record OtherSet(int Count)
{
    public override string ToString() => FormattableString.Invariant($"{Count} articles");
}
