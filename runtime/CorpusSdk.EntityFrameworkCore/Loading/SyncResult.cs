namespace CorpusSdk.EntityFrameworkCore;

/// <summary>What a sync has done: how many articles it wrote, removed and left as they were.</summary>
public sealed record SyncResult
{
    /// <summary>Gets the number of articles that were not there before.</summary>
    public int Added { get; init; }

    /// <summary>Gets the number of articles that were there with other contents or another path.</summary>
    public int Changed { get; init; }

    /// <summary>Gets the number of articles that were there and are in the corpus no more.</summary>
    public int Removed { get; init; }

    /// <summary>Gets the number of articles that were there as they are, and that were not written.</summary>
    public int Unchanged { get; init; }

    internal static SyncResult Nothing { get; } = new();

    /// <summary>Gets the number of articles that the corpus has.</summary>
    internal int Articles => Added + Changed + Unchanged;

    /// <summary>Adds what was done to two tables.</summary>
    internal static SyncResult Sum(SyncResult one, SyncResult other) => new()
    {
        Added = one.Added + other.Added,
        Changed = one.Changed + other.Changed,
        Removed = one.Removed + other.Removed,
        Unchanged = one.Unchanged + other.Unchanged,
    };
}
