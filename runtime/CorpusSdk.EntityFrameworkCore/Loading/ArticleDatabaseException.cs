namespace CorpusSdk.EntityFrameworkCore;

/// <summary>
/// Articles cannot be loaded into a database. The message says why and what to do; the database is as it was before.
/// </summary>
public sealed class ArticleDatabaseException : Exception
{
    /// <summary>Creates an exception without a message of its own.</summary>
    public ArticleDatabaseException()
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">What is wrong and what to do, in whole sentences.</param>
    public ArticleDatabaseException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception that another one has caused.</summary>
    /// <param name="message">What is wrong and what to do, in whole sentences.</param>
    /// <param name="cause">The other one.</param>
    public ArticleDatabaseException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
