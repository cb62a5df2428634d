using Microsoft.Data.Sqlite;

namespace CorpusSdk.Benchmarks;

/// <summary>SQLite's full-text search: an index with positions, and no copy of the texts.</summary>
internal sealed class SqliteEngine : ISearchEngine, IDisposable
{
    public const string Question = "select rowid from texts where texts match $query order by rank limit 10";

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _command;
    private readonly SqliteParameter _query;
    private readonly string[] _queries;

    public SqliteEngine(string file, IEnumerable<WordQuery> queries)
    {
        _connection = new SqliteConnection($"Data Source={file};Pooling=False");
        _connection.Open();
        _command = _connection.CreateCommand();
        _command.CommandText = Question;
        _query = _command.Parameters.Add("$query", SqliteType.Text);
        _command.Prepare();
        _queries = [.. queries.Select(query => query.ForSqlite)];
    }

    public string Name => "SQLite FTS5";

    public int Search(int query)
    {
        _query.Value = _queries[query];
        using SqliteDataReader rows = _command.ExecuteReader();
        int count = 0;
        while (rows.Read()) count++;
        return count;
    }

    public static void Write(string file, SearchedTexts texts)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using SqliteCommand create = connection.CreateCommand();
        create.CommandText = "create virtual table texts using fts5(body, content='')";
        create.ExecuteNonQuery();
        using SqliteTransaction transaction = connection.BeginTransaction();
        using SqliteCommand insert = connection.CreateCommand();
        insert.CommandText = "insert into texts (rowid, body) values ($id, $body)";
        SqliteParameter id = insert.Parameters.Add("$id", SqliteType.Integer);
        SqliteParameter text = insert.Parameters.Add("$body", SqliteType.Text);
        insert.Prepare();
        for (int i = 0; i < texts.Bodies.Length; i++)
        {
            id.Value = i;
            text.Value = texts.Bodies[i];
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <summary>Joins what was written into one tree, which is searched fastest.</summary>
    public static void Optimize(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using SqliteCommand optimize = connection.CreateCommand();
        optimize.CommandText = "insert into texts(texts) values('optimize')";
        optimize.ExecuteNonQuery();
        optimize.CommandText = "vacuum";
        optimize.ExecuteNonQuery();
    }

    public void Dispose()
    {
        _command.Dispose();
        _connection.Dispose();
    }
}
