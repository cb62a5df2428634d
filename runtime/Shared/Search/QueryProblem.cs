namespace CorpusSdk.Shared.Search;

/// <summary>What is wrong with a query.</summary>
/// <param name="Column">Where, in UTF-16 code units from 0.</param>
/// <param name="Length">How much of the text is meant; 0 at its end.</param>
/// <param name="What">A sentence that says what is wrong.</param>
/// <param name="Advice">A sentence that says what to write.</param>
internal sealed record QueryProblem(int Column, int Length, string What, string Advice);
