namespace CorpusSdk.Build.Packing;

/// <summary>The articles are larger than a resource can be.</summary>
public sealed class PackLimitException : Exception
{
    /// <summary>Makes the exception without a message of its own.</summary>
    public PackLimitException()
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is too large.</param>
    public PackLimitException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is too large.</param>
    /// <param name="innerException">What came before.</param>
    public PackLimitException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
