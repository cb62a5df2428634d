using CorpusSdk.EntityFrameworkCore;
using CorpusSdk.EntityFrameworkCore.Loading;
using CorpusSdk.Tool.Sources;
using Npgsql;

namespace CorpusSdk.Tool.Exports;

/// <summary>Makes tables of PostgreSQL the same as a corpus.</summary>
internal static class DatabaseExport
{
    /// <param name="address">The database.</param>
    /// <param name="schema">The schema; null for the first of the user's.</param>
    /// <param name="sources">The tables with their articles.</param>
    /// <param name="isReplaced">Whether tables that there are go away first.</param>
    /// <param name="progress">Is told how many articles were looked at.</param>
    /// <param name="cancellation">Ctrl+C.</param>
    /// <exception cref="SourceException">It did not work: the tables are as they were.</exception>
    public static async Task<SyncResult> RunAsync(
        PostgresAddress address, string? schema, IEnumerable<TableSource> sources, bool isReplaced, Action<int> progress,
        CancellationToken cancellation)
    {
        try
        {
            await using NpgsqlConnection connection = new(address.ConnectionString);
            await connection.OpenAsync(cancellation);
            await using PostgresLoader loader = new(connection, schema, transaction: null);
            return await Synchronizer.RunAsync(loader, sources, isReplaced, cancellation, progress);
        }
        catch (ArticleDatabaseException error)
        {
            throw new SourceException(error.Message, error);
        }
        catch (Exception error) when (error is not OperationCanceledException && PostgresErrors.Explain(error) is { } explained)
        {
            throw new SourceException(explained.Message, error);
        }
    }
}
