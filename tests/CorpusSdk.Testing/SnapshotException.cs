namespace CorpusSdk.Testing;

/// <summary>A test made something else than its snapshots say.</summary>
public sealed class SnapshotException : Exception
{
    /// <summary>Makes an exception without a message.</summary>
    public SnapshotException()
    {
    }

    /// <summary>Makes an exception that names the files and what is wrong with them.</summary>
    public SnapshotException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception that wraps another.</summary>
    public SnapshotException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
