using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CorpusSdk.EntityFrameworkCore.Columns;
using CorpusSdk.Tool.Output;
using Microsoft.Data.Sqlite;

namespace CorpusSdk.Tool.Exports;

/// <summary>
/// SQLite: a table of articles, child tables for authors and tags, and an FTS5 index of titles and bodies that has its texts in the
/// table of articles. Lists and records of fields are JSON.
/// </summary>
[SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "Names are letters, digits and _.")]
internal sealed class SqliteArticleWriter : ArticleWriter
{
    /// <summary>The name of the column with the fields that the table has no room for.</summary>
    public const string MoreFields = "more_fields";

    /// <summary>What SQLite allows, without the number of the article and <see cref="MoreFields"/>.</summary>
    private const int MostColumns = 2000 - 2;

    private static readonly (StandardColumn Column, string Table, string Value)[] Children =
        [(StandardColumns.Authors, "authors", "author"), (StandardColumns.Tags, "tags", "tag")];

    private readonly ExportTable _table;
    private readonly int[] _columns;
    private readonly int[] _more;
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly SqliteCommand _insert;
    private readonly SqliteCommand[] _insertChild;
    private long _article;

    public SqliteArticleWriter(string file, ExportTable table)
    {
        _table = table;
        int[] all = [.. Enumerable.Range(0, table.Columns.Count)
            .Where(index => Children.All(child => child.Column != table.Columns[index]))];
        _columns = all[..Math.Min(all.Length, MostColumns)];
        _more = all[_columns.Length..];
        if (_more.Length > 0)
        {
            Warnings.Add(
                $"SQLite has room for {Texts.Number(MostColumns)} columns: {Texts.Counted(_more.Length, "field")} more are in the column "
                + $"{MoreFields}, as JSON.");
        }

        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        _connection.Open();
        // What stops on its way is thrown away as a whole.
        Run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536;");
        _transaction = _connection.BeginTransaction();
        Run(Schema());
        int values = 1 + _columns.Length + (_more.Length > 0 ? 1 : 0);
        _insert = Prepared($"INSERT INTO articles VALUES ({string.Join(", ", Enumerable.Range(0, values).Select(ParameterOf))})");
        _insertChild = [.. Children.Select(child => Prepared($"INSERT INTO {child.Table} VALUES ($0, $1, $2)"))];
    }

    /// <inheritdoc/>
    public override void Write(in ExportedArticle article)
    {
        _insert.Parameters[0].Value = ++_article;
        for (int i = 0; i < _columns.Length; i++)
        {
            _insert.Parameters[i + 1].Value = ValueOf(_table.Columns[_columns[i]].Type, article.Row[_columns[i]]);
        }

        if (_more.Length > 0) _insert.Parameters[_columns.Length + 1].Value = MoreOf(article.Row);
        _insert.ExecuteNonQuery();
        for (int i = 0; i < Children.Length; i++)
        {
            long position = 0;
            foreach (string value in article.Texts(Children[i].Column))
            {
                _insertChild[i].Parameters[0].Value = _article;
                _insertChild[i].Parameters[1].Value = ++position;
                _insertChild[i].Parameters[2].Value = value;
                _insertChild[i].ExecuteNonQuery();
            }
        }
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        Run("""
            CREATE INDEX articles_by_key ON articles (key);
            CREATE INDEX articles_by_date ON articles (date);
            CREATE INDEX articles_by_source ON articles (source);
            CREATE INDEX authors_by_author ON authors (author);
            CREATE INDEX tags_by_tag ON tags (tag);
            INSERT INTO articles_fts (articles_fts) VALUES ('rebuild');
            INSERT INTO articles_fts (articles_fts) VALUES ('optimize');
            ANALYZE;
            """);
        _transaction.Commit();
        _connection.Close();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _insert.Dispose();
            foreach (SqliteCommand command in _insertChild)
            {
                command.Dispose();
            }

            _transaction.Dispose();
            _connection.Dispose();
        }

        base.Dispose(disposing);
    }

    private string Schema()
    {
        StringBuilder sql = new("CREATE TABLE articles (article INTEGER PRIMARY KEY");
        foreach (int index in _columns)
        {
            ExportColumn column = _table.Columns[index];
            sql.Append(CultureInfo.InvariantCulture, $", \"{column.Name}\" {TypeOf(column.Type)}");
        }

        if (_more.Length > 0) sql.Append(", " + MoreFields + " TEXT");
        sql.Append(");\n");
        foreach ((_, string table, string value) in Children)
        {
            sql.Append(CultureInfo.InvariantCulture, $"""
                CREATE TABLE {table} (
                  article INTEGER NOT NULL REFERENCES articles, position INTEGER NOT NULL, {value} TEXT NOT NULL,
                  PRIMARY KEY (article, position)
                ) WITHOUT ROWID;

                """);
        }

        sql.Append("CREATE VIRTUAL TABLE articles_fts USING fts5 (title, body, content = 'articles', content_rowid = 'article');");
        return sql.ToString();
    }

    /// <summary>Types that tell people and other databases what is meant; SQLite itself has numbers and texts.</summary>
    private static string TypeOf(ExportType type) => type is not ScalarExportType scalar ? "TEXT" : scalar.Scalar switch
    {
        ColumnKind.Boolean => "BOOLEAN",
        ColumnKind.Int32 or ColumnKind.Int64 => "INTEGER",
        ColumnKind.Decimal => "DECIMAL",
        ColumnKind.Double => "REAL",
        ColumnKind.Day => "DATE",
        ColumnKind.Moment => "TIMESTAMP",
        ColumnKind.Time => "TIME",
        _ => "TEXT",
    };

    private static object ValueOf(ExportType type, object? value) => value switch
    {
        null => DBNull.Value,
        bool boolean => boolean ? 1L : 0L,
        int number => (long)number,
        long number => number,
        // SQLite has no word for it.
        double.NaN => DBNull.Value,
        double number => number,
        _ => CellText.Of(type, value)!,
    };

    private string MoreOf(object?[] row)
    {
        System.Buffers.ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, CellJson.Options))
        {
            writer.WriteStartObject();
            foreach (int index in _more.Where(index => row[index] is not null))
            {
                writer.WritePropertyName(_table.Columns[index].Name);
                CellJson.Write(writer, _table.Columns[index].Type, row[index]);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string ParameterOf(int place) => "$" + place.ToString(CultureInfo.InvariantCulture);

    private void Run(string sql)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = _transaction;
        command.ExecuteNonQuery();
    }

    private SqliteCommand Prepared(string sql)
    {
        SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = _transaction;
        int parameters = sql.Count(static c => c == '$');
        for (int i = 0; i < parameters; i++)
        {
            command.Parameters.AddWithValue(ParameterOf(i), DBNull.Value);
        }

        command.Prepare();
        return command;
    }
}
