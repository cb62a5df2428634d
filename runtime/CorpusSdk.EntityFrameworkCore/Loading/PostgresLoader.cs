using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CorpusSdk.EntityFrameworkCore.Columns;
using CorpusSdk.EntityFrameworkCore.Tables;
using Npgsql;
using NpgsqlTypes;

namespace CorpusSdk.EntityFrameworkCore.Loading;

/// <summary>PostgreSQL: rows go in by binary COPY.</summary>
[SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "Names are quoted.")]
internal sealed partial class PostgresLoader : TableLoader
{
    /// <summary>Loaders of one schema wait for each other: this number, with another one made of the schema's name.</summary>
    private const int Lock = 0x434F5250;

    private readonly NpgsqlConnection _connection;
    private readonly bool _isOwner;
    private NpgsqlTransaction? _transaction;
    private string _schema;

    /// <summary>What is being written, for the messages of the engine that say a line.</summary>
    private IReadOnlyList<ArticleRow> _batch = [];

    /// <param name="connection">An open connection.</param>
    /// <param name="schema">The schema; null for the first of the user's.</param>
    /// <param name="transaction">A transaction of somebody else, who commits it; null for one of its own.</param>
    public PostgresLoader(NpgsqlConnection connection, string? schema, NpgsqlTransaction? transaction)
    {
        _connection = connection;
        _schema = schema ?? "";
        _transaction = transaction;
        _isOwner = transaction is null;
    }

    /// <inheritdoc/>
    public override int BatchSize => 2000;

    /// <inheritdoc/>
    public override async Task BeginAsync(CancellationToken cancellation)
    {
        _transaction ??= await _connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        if (_schema.Length == 0)
        {
            await using NpgsqlCommand current = Command("SELECT current_schema()");
            _schema = await current.ExecuteScalarAsync(cancellation).ConfigureAwait(false) as string ?? "public";
        }

        await using NpgsqlCommand wait = Command("SELECT pg_advisory_xact_lock($1, hashtext($2))", Lock, _schema);
        // However long the other one takes.
        wait.CommandTimeout = 0;
        await wait.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        // What another loader has made meanwhile would be a conflict, were it looked for before the lock.
        if (!await ExistsAsync("SELECT 1 FROM pg_namespace WHERE nspname = $1", cancellation, _schema).ConfigureAwait(false))
        {
            await RunAsync($"CREATE SCHEMA {Sql.Name(_schema)}", cancellation).ConfigureAwait(false);
        }

        if (!await HasTableAsync(TableNames.State, cancellation).ConfigureAwait(false))
        {
            await RunAsync(PostgresSchema.StateTable(_schema), cancellation).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public override async Task PrepareAsync(ArticleTable table, bool isReplaced, CancellationToken cancellation)
    {
        string name = PostgresSchema.Qualified(_schema, table.Name);
        if (isReplaced) await RunAsync($"DROP TABLE IF EXISTS {name}", cancellation).ConfigureAwait(false);
        if (!await HasTableAsync(table.Name, cancellation).ConfigureAwait(false))
        {
            await RunAsync(PostgresSchema.Table(_schema, table), cancellation).ConfigureAwait(false);
        }
        else
        {
            await CheckAsync(table, cancellation).ConfigureAwait(false);
            string state = $"SELECT 1 FROM {PostgresSchema.Qualified(_schema, TableNames.State)} WHERE name = $1 AND format = $2";
            if (await ExistsAsync(state, cancellation, table.Name, table.Format).ConfigureAwait(false)) return;

            await RunAsync($"DELETE FROM {name}", cancellation).ConfigureAwait(false);
        }

        await using NpgsqlCommand insert = Command(
            $"""
            INSERT INTO {PostgresSchema.Qualified(_schema, TableNames.State)} (name, format) VALUES ($1, $2)
            ON CONFLICT (name) DO UPDATE SET format = excluded.format
            """,
            table.Name, table.Format);
        await insert.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async IAsyncEnumerable<(string Id, RowVersion Version)> RowsAsync(
        ArticleTable table, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using NpgsqlCommand read = Command(
            $"SELECT id, content_hash, path FROM {PostgresSchema.Qualified(_schema, table.Name)} WHERE collection = $1", table.Collection);
        read.CommandTimeout = 0;
        await using NpgsqlDataReader reader = await read.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
        {
            yield return (reader.GetString(0), new RowVersion(reader.GetString(1), reader.GetString(2)));
        }
    }

    /// <inheritdoc/>
    public override async Task DeleteAsync(ArticleTable table, IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        foreach (string[] some in ids.Chunk(BatchSize))
        {
            await using NpgsqlCommand delete = Command(
                $"DELETE FROM {PostgresSchema.Qualified(_schema, table.Name)} WHERE collection = $1 AND id = ANY ($2)", table.Collection, some);
            delete.CommandTimeout = 0;
            await delete.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public override async Task InsertAsync(ArticleTable table, IReadOnlyList<ArticleRow> rows, CancellationToken cancellation)
    {
        _batch = rows;
        string columns = Sql.Names(table.Columns.Select(static column => column.Name));
        await using NpgsqlBinaryImporter import = await _connection.BeginBinaryImportAsync(
            $"COPY {PostgresSchema.Qualified(_schema, table.Name)} ({columns}) FROM STDIN (FORMAT BINARY)", cancellation)
            .ConfigureAwait(false);
        // Indexes of large batches take their time.
        import.Timeout = TimeSpan.Zero;
        foreach (ArticleRow row in rows)
        {
            await import.StartRowAsync(cancellation).ConfigureAwait(false);
            foreach (TableColumn column in table.Columns)
            {
                object? value = column.Read(row.Article);
                PostgresValues.Check(row, table, column, value);
                if (value is null) await import.WriteNullAsync(cancellation).ConfigureAwait(false);
                else await import.WriteAsync(value, PostgresValues.TypeOf(column), cancellation).ConfigureAwait(false);
            }
        }

        await import.CompleteAsync(cancellation).ConfigureAwait(false);
        _batch = [];
    }

    /// <inheritdoc/>
    public override async Task CommitAsync(CancellationToken cancellation)
    {
        if (_isOwner) await _transaction!.CommitAsync(cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override ArticleDatabaseException? Explain(Exception error) => error is PostgresException refused && RowOf(refused) is { } row
        ? new ArticleDatabaseException(
            $"PostgreSQL refuses the article {row.Description}: {refused.MessageText}. Change it or leave it out; the table is as it was.", error)
        : PostgresErrors.Explain(error);

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (!_isOwner || _transaction is null) return;

        try
        {
            await _transaction.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception error) when (error is NpgsqlException or InvalidOperationException)
        {
            // The connection is gone, and the transaction with it.
        }
    }

    /// <summary>The article that an error of COPY is about.</summary>
    private ArticleRow? RowOf(PostgresException error)
    {
        Match line = CopyLine().Match(error.Where ?? "");
        return line.Success
            && int.TryParse(line.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number >= 1 && number <= _batch.Count
            ? _batch[number - 1]
            : null;
    }

    private async Task CheckAsync(ArticleTable table, CancellationToken cancellation)
    {
        Dictionary<string, string> found = new(StringComparer.Ordinal);
        await using NpgsqlCommand read = Command(
            """
            SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute
            WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped
            """,
            PostgresSchema.Qualified(_schema, table.Name));
        await using NpgsqlDataReader reader = await read.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
        {
            found.Add(reader.GetString(0), reader.GetString(1));
        }

        TableCheck.Check(
            $"{_schema}.{table.Name}", found,
            [
                .. table.Columns.Select(static column => (column.Name, PostgresSchema.TypeOf(column))),
                (PostgresSchema.Search, PostgresSchema.SearchType),
            ]);
    }

    private Task<bool> HasTableAsync(string name, CancellationToken cancellation) => ExistsAsync(
        "SELECT 1 FROM pg_class WHERE relname = $1 AND relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = $2)", cancellation, name,
        _schema);

    private async Task<bool> ExistsAsync(string sql, CancellationToken cancellation, params object[] values)
    {
        await using NpgsqlCommand command = Command(sql, values);
        return await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false) is not null;
    }

    private async Task RunAsync(string sql, CancellationToken cancellation)
    {
        await using NpgsqlCommand command = Command(sql);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    private NpgsqlCommand Command(string sql, params ReadOnlySpan<object> values)
    {
        NpgsqlCommand command = new(sql, _connection, _transaction);
        foreach (object value in values)
        {
            command.Parameters.Add(value is string text
                ? new NpgsqlParameter { Value = text, NpgsqlDbType = NpgsqlDbType.Text }
                : new NpgsqlParameter { Value = value });
        }

        return command;
    }

    [GeneratedRegex(@"^COPY .*, line (\d+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex CopyLine();
}
