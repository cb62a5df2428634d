namespace CorpusSdk.EntityFrameworkCore.Queries;

/// <summary>A row of a full-text index of SQLite.</summary>
internal sealed class IndexRow
{
    public required long Number { get; init; }

    /// <summary>Gets what the index is asked for, where a query compares it.</summary>
    public required string Match { get; init; }
}
