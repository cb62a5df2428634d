namespace CorpusSdk.Tool.Sources;

/// <summary>What was named cannot be worked on. The message says what it is, and what to name instead.</summary>
internal sealed class SourceException : Exception
{
    public SourceException()
    {
    }

    public SourceException(string message)
        : base(message)
    {
    }

    public SourceException(string message, Exception cause)
        : base(message, cause)
    {
    }

    /// <summary>Says that something is there and cannot be read.</summary>
    public static SourceException Unreadable(string path, Exception cause) => new($"'{path}' cannot be read: {cause.Message}", cause);
}
