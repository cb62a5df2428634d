using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CorpusSdk.EntityFrameworkCore.Columns;
using CorpusSdk.EntityFrameworkCore.Tables;
using Microsoft.Data.Sqlite;

namespace CorpusSdk.EntityFrameworkCore.Loading;

/// <summary>SQLite: rows go in by prepared commands.</summary>
/// <remarks>Its driver has no asynchronous calls; nothing here waits for anything but the disk and other loaders.</remarks>
[SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "Names are quoted.")]
[SuppressMessage("Performance", "CA1849:Call async methods when in an async method", Justification = "Its driver only pretends to have any.")]
internal sealed class SqliteLoader : TableLoader
{
    private readonly SqliteConnection _connection;
    private readonly bool _isOwner;
    private SqliteTransaction? _transaction;
    private (ArticleTable Table, SqliteCommand Row, SqliteCommand[] Children)? _inserts;

    /// <param name="connection">An open connection.</param>
    /// <param name="transaction">A transaction of somebody else, who commits it; null for one of its own.</param>
    public SqliteLoader(SqliteConnection connection, SqliteTransaction? transaction)
    {
        _connection = connection;
        _transaction = transaction;
        _isOwner = transaction is null;
    }

    /// <inheritdoc/>
    public override int BatchSize => 500;

    /// <inheritdoc/>
    public override Task BeginAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        // Immediate: what is compared is what is written to, and a second loader waits here.
        _transaction ??= _connection.BeginTransaction(deferred: false);
        Run(SqliteSchema.StateTable);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task PrepareAsync(ArticleTable table, bool isReplaced, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (isReplaced)
        {
            foreach (string name in (IEnumerable<string>)[.. table.Children.Select(static child => child.Name), table.Name, table.FullText])
            {
                Run($"DROP TABLE IF EXISTS {Sql.Name(name)}");
            }
        }

        Dictionary<string, string> found = ColumnsOf(table.Name);
        if (found.Count == 0)
        {
            Run(SqliteSchema.Table(table));
        }
        else
        {
            TableCheck.Check(table.Name, found, [.. SqliteSchema.ColumnsOf(table)]);
            if (Scalar($"SELECT format FROM {TableNames.State} WHERE name = $0", table.Name) is string format && format == table.Format)
            {
                return Task.CompletedTask;
            }

            foreach (ChildTable child in table.Children)
            {
                Run($"DELETE FROM {Sql.Name(child.Name)}");
            }

            Run($"DELETE FROM {Sql.Name(table.Name)}");
        }

        Scalar($"INSERT OR REPLACE INTO {TableNames.State} (name, format) VALUES ($0, $1)", table.Name, table.Format);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override IAsyncEnumerable<(string Id, RowVersion Version)> RowsAsync(ArticleTable table, CancellationToken cancellation) =>
        RowsOf(table).ToAsyncEnumerable();

    /// <inheritdoc/>
    public override Task DeleteAsync(ArticleTable table, IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0) return Task.CompletedTask;

        // Children first, whether or not the connection follows foreign keys.
        foreach (string name in (IEnumerable<string>)[.. table.Children.Select(static child => child.Name), table.Name])
        {
            using SqliteCommand delete = Command($"DELETE FROM {Sql.Name(name)} WHERE collection = $0 AND id = $1", table.Collection, "");
            delete.Prepare();
            foreach (string id in ids)
            {
                cancellation.ThrowIfCancellationRequested();
                delete.Parameters[1].Value = id;
                delete.ExecuteNonQuery();
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task InsertAsync(ArticleTable table, IReadOnlyList<ArticleRow> rows, CancellationToken cancellation)
    {
        (SqliteCommand insert, SqliteCommand[] insertChild) = InsertsOf(table);
        TableColumn[] columns = [.. table.ColumnsWithoutChildren];
        foreach (ArticleRow row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int i = 0; i < columns.Length; i++)
            {
                insert.Parameters[i].Value = SqliteValues.Of(row, table, columns[i]);
            }

            insert.ExecuteNonQuery();
            for (int i = 0; i < insertChild.Length; i++)
            {
                SqliteCommand child = insertChild[i];
                child.Parameters[0].Value = table.Collection;
                child.Parameters[1].Value = row.Id;
                string[] values = (string[])table.Children[i].Column.Read(row.Article)!;
                for (int position = 0; position < values.Length; position++)
                {
                    child.Parameters[2].Value = position;
                    child.Parameters[3].Value = values[position];
                    child.ExecuteNonQuery();
                }
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task CommitAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (_isOwner) _transaction!.Commit();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override ArticleDatabaseException? Explain(Exception error) =>
        error is SqliteException refused ? SqliteErrors.Explain(refused) : null;

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        DisposeInserts();
        if (_isOwner) _transaction?.Dispose();
        return ValueTask.CompletedTask;
    }

    private IEnumerable<(string Id, RowVersion Version)> RowsOf(ArticleTable table)
    {
        using SqliteCommand read = Command($"SELECT id, content_hash, path FROM {Sql.Name(table.Name)}");
        using SqliteDataReader reader = read.ExecuteReader();
        while (reader.Read())
        {
            yield return (reader.GetString(0), new RowVersion(reader.GetString(1), reader.GetString(2)));
        }
    }

    private (SqliteCommand Row, SqliteCommand[] Children) InsertsOf(ArticleTable table)
    {
        if (_inserts is not { } inserts || inserts.Table != table)
        {
            DisposeInserts();
            _inserts = inserts = (
                table, InsertInto(table.Name, [.. table.ColumnsWithoutChildren.Select(static column => column.Name)]),
                [.. table.Children.Select(child => InsertInto(child.Name, ["collection", "id", "position", child.Value]))]);
        }

        return (inserts.Row, inserts.Children);
    }

    private SqliteCommand InsertInto(string table, string[] columns)
    {
        string places = string.Join(", ", Enumerable.Range(0, columns.Length).Select(PlaceOf));
        SqliteCommand command = Command(
            $"INSERT INTO {Sql.Name(table)} ({Sql.Names(columns)}) VALUES ({places})", [.. columns.Select(static _ => (object)DBNull.Value)]);
        command.Prepare();
        return command;
    }

    private void DisposeInserts()
    {
        _inserts?.Row.Dispose();
        foreach (SqliteCommand child in _inserts?.Children ?? [])
        {
            child.Dispose();
        }

        _inserts = null;
    }

    private Dictionary<string, string> ColumnsOf(string table)
    {
        Dictionary<string, string> columns = new(StringComparer.Ordinal);
        using SqliteCommand read = Command("SELECT name, type FROM pragma_table_info($0)", table);
        using SqliteDataReader reader = read.ExecuteReader();
        while (reader.Read())
        {
            columns.Add(reader.GetString(0), reader.GetString(1));
        }

        return columns;
    }

    private void Run(string sql)
    {
        using SqliteCommand command = Command(sql);
        command.ExecuteNonQuery();
    }

    private object? Scalar(string sql, params object[] values)
    {
        using SqliteCommand command = Command(sql, values);
        return command.ExecuteScalar();
    }

    private SqliteCommand Command(string sql, params ReadOnlySpan<object> values)
    {
        SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = _transaction;
        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue(PlaceOf(i), values[i]);
        }

        return command;
    }

    private static string PlaceOf(int place) => "$" + place.ToString(CultureInfo.InvariantCulture);
}
