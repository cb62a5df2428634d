using System.Net.Sockets;
using Npgsql;

namespace CorpusSdk.EntityFrameworkCore.Loading;

/// <summary>What errors of PostgreSQL mean, and what to do. No message has a password.</summary>
internal static class PostgresErrors
{
    public static ArticleDatabaseException? Explain(Exception error) => error switch
    {
        PostgresException refused => new ArticleDatabaseException(MessageOf(refused), error),
        NpgsqlException { InnerException: SocketException unreachable } => new ArticleDatabaseException(
            $"PostgreSQL does not answer: {unreachable.Message}. Start it, or name another host and port.", error),
        NpgsqlException { InnerException: TimeoutException } => new ArticleDatabaseException(
            "PostgreSQL did not answer in time, and the tables are as they were. Run the sync again.", error),
        NpgsqlException broken => new ArticleDatabaseException(
            $"The connection to PostgreSQL broke, and the tables are as they were: {broken.Message}. Run the sync again.", error),
        // Entity Framework Core puts what opens no connection into another one.
        InvalidOperationException { InnerException: { } inner } => Explain(inner),
        _ => null,
    };

    private static string MessageOf(PostgresException error) => error.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            $"PostgreSQL refuses the user: {error.MessageText}. Name a user with the right password, in the address or in PGUSER and PGPASSWORD.",
        PostgresErrorCodes.InvalidCatalogName =>
            $"There is no such database: {error.MessageText}. Create it first (createdb), or name another one.",
        PostgresErrorCodes.InsufficientPrivilege =>
            $"PostgreSQL does not allow it: {error.MessageText}. Let the user create tables in the schema (GRANT CREATE, USAGE ON SCHEMA).",
        PostgresErrorCodes.DiskFull =>
            $"The disk of PostgreSQL is full, and the tables are as they were: {error.MessageText}. Make room and run the sync again.",
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow =>
            $"PostgreSQL stopped, and the tables are as they were: {error.MessageText}. Start it and run the sync again.",
        PostgresErrorCodes.DependentObjectsStillExist =>
            $"Other objects of the database need a table that is to be replaced: {error.MessageText}. Drop them first, or name another schema.",
        _ => $"PostgreSQL says {error.SqlState}, {error.MessageText}, and the tables are as they were.",
    };
}
