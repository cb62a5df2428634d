using System.Globalization;
using System.Text;
using CorpusSdk.EntityFrameworkCore.Columns;

namespace CorpusSdk.EntityFrameworkCore.Tables;

/// <summary>The tables as SQLite has them.</summary>
internal static class SqliteSchema
{
    /// <summary>The column with the number that stands for an article in the full-text index.</summary>
    public const string Number = "article";

    /// <summary>The table that says how the rows of the others were made.</summary>
    public const string StateTable = $"CREATE TABLE IF NOT EXISTS {TableNames.State} (name TEXT PRIMARY KEY, format TEXT NOT NULL);";

    /// <summary>A table with its indexes, the tables of authors and tags, and the full-text index, which follows by triggers.</summary>
    public static string Table(ArticleTable table)
    {
        string name = Sql.Name(table.Name);
        string words = Sql.Name(table.FullText);
        StringBuilder sql = new();
        // A number of its own: one that SQLite gives by itself changes when a file is compacted.
        sql.Append(CultureInfo.InvariantCulture, $"CREATE TABLE {name} (\n  {Number} INTEGER PRIMARY KEY,\n");
        foreach (TableColumn column in table.ColumnsWithoutChildren)
        {
            string required = PostgresSchema.IsRequired(column) ? " NOT NULL" : "";
            sql.Append(CultureInfo.InvariantCulture, $"  {Sql.Name(column.Name)} {TypeOf(column)}{required},\n");
        }

        sql.Append(CultureInfo.InvariantCulture, $"""
              UNIQUE (collection, id)
            );
            CREATE INDEX {Sql.Name(table.DateIndex)} ON {name} (date);
            CREATE INDEX {Sql.Name(table.SourceIndex)} ON {name} (source);
            CREATE VIRTUAL TABLE {words} USING fts5 (
              title, body, content = {Sql.Text(table.Name)}, content_rowid = '{Number}', tokenize = 'unicode61 remove_diacritics 0');
            CREATE TRIGGER {Sql.Name(table.FullText + "_added")} AFTER INSERT ON {name} BEGIN
              INSERT INTO {words} (rowid, title, body) VALUES (new.{Number}, new.title, new.body);
            END;
            CREATE TRIGGER {Sql.Name(table.FullText + "_removed")} AFTER DELETE ON {name} BEGIN
              INSERT INTO {words} ({words}, rowid, title, body) VALUES ('delete', old.{Number}, old.title, old.body);
            END;

            """);
        foreach (ChildTable child in table.Children)
        {
            sql.Append(CultureInfo.InvariantCulture, $"""
                CREATE TABLE {Sql.Name(child.Name)} (
                  collection TEXT NOT NULL,
                  id TEXT NOT NULL,
                  position INTEGER NOT NULL,
                  {Sql.Name(child.Value)} TEXT NOT NULL,
                  PRIMARY KEY (collection, id, position),
                  FOREIGN KEY (collection, id) REFERENCES {name} (collection, id) ON DELETE CASCADE
                ) WITHOUT ROWID;
                CREATE INDEX {Sql.Name(child.Name + "_by_" + child.Value)} ON {Sql.Name(child.Name)} ({Sql.Name(child.Value)});

                """);
        }

        return sql.ToString();
    }

    /// <summary>The columns that a table has, with their types.</summary>
    public static IEnumerable<(string Name, string Type)> ColumnsOf(ArticleTable table) =>
    [
        (Number, "INTEGER"), .. table.ColumnsWithoutChildren.Select(static column => (column.Name, TypeOf(column))),
    ];

    /// <summary>Types that tell people and other programs what is meant; SQLite itself has numbers and texts.</summary>
    public static string TypeOf(TableColumn column) => column.IsList ? "TEXT" : column.Kind switch
    {
        ColumnKind.Boolean or ColumnKind.Int32 or ColumnKind.Int64 or ColumnKind.Duration => "INTEGER",
        ColumnKind.Double => "REAL",
        _ => "TEXT",
    };
}
