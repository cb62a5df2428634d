namespace CorpusSdk.EntityFrameworkCore;

/// <summary>What a sync may do.</summary>
public sealed record SyncOptions
{
    /// <summary>
    /// Gets a value indicating whether tables that exist are dropped first, whatever they hold: where an article type has other properties
    /// than before, or where other tables have these names.
    /// </summary>
    public bool ReplaceTables { get; init; }
}
