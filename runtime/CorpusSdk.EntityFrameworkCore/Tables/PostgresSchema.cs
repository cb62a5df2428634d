using System.Globalization;
using System.Text;
using CorpusSdk.EntityFrameworkCore.Columns;

namespace CorpusSdk.EntityFrameworkCore.Tables;

/// <summary>The tables as PostgreSQL has them.</summary>
internal static class PostgresSchema
{
    /// <summary>The column with the words of title and body.</summary>
    public const string Search = "search";

    /// <summary>How words become lexemes: as they are, since a corpus may have many languages.</summary>
    public const string SearchConfiguration = "simple";

    /// <summary>
    /// The most characters of a body that its words are taken from: PostgreSQL refuses a row whose words take more than 1 MB.
    /// </summary>
    public const int MostSearched = 250_000;

    /// <summary>What <c>format_type</c> says of the column with words.</summary>
    public const string SearchType = "tsvector";

    /// <summary>The table that says how the rows of the others were made.</summary>
    public static string StateTable(string schema) => string.Create(CultureInfo.InvariantCulture, $"""
        CREATE TABLE IF NOT EXISTS {Qualified(schema, TableNames.State)} (
          name text PRIMARY KEY,
          format text NOT NULL
        );

        """);

    /// <summary>A table with its indexes.</summary>
    public static string Table(string schema, ArticleTable table)
    {
        string name = Qualified(schema, table.Name);
        StringBuilder sql = new();
        sql.Append(CultureInfo.InvariantCulture, $"CREATE TABLE {name} (\n");
        foreach (TableColumn column in table.Columns)
        {
            sql.Append(CultureInfo.InvariantCulture, $"  {Sql.Name(column.Name)} {TypeOf(column)}");
            // Texts are compared as .NET compares them by ordinal, whatever the language of the database is.
            if (TypeOf(column) is "text" or "text[]") sql.Append(" COLLATE \"C\"");
            if (column.IsList || IsRequired(column)) sql.Append(" NOT NULL");
            sql.Append(",\n");
        }

        sql.Append(CultureInfo.InvariantCulture, $"""
              {Sql.Name(Search)} tsvector GENERATED ALWAYS AS (
                setweight(to_tsvector('{SearchConfiguration}', coalesce(title, '')), 'A')
                || setweight(to_tsvector('{SearchConfiguration}', left(body, {MostSearched})), 'B')) STORED,
              PRIMARY KEY (collection, id)
            );

            """);
        sql.Append(CultureInfo.InvariantCulture, $"""
            CREATE INDEX {Sql.Name(table.DateIndex)} ON {name} (date);
            CREATE INDEX ON {name} ((date_part('year', date)::integer));
            CREATE INDEX {Sql.Name(table.SourceIndex)} ON {name} USING hash (source);
            CREATE INDEX ON {name} USING gin (tags);
            CREATE INDEX ON {name} USING gin (authors);
            CREATE INDEX ON {name} USING gin (search);

            """);
        return sql.ToString();
    }

    /// <summary>Everything that a corpus needs, as a script.</summary>
    /// <param name="schema">The schema; null for the first of the user's.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="isDistributed">Whether Citus spreads them over several machines.</param>
    public static string Script(string? schema, IEnumerable<ArticleTable> tables, bool isDistributed)
    {
        string place = schema ?? "public";
        StringBuilder sql = new();
        sql.Append("BEGIN;\n\n");
        if (isDistributed) sql.Append("CREATE EXTENSION IF NOT EXISTS citus;\n");
        sql.Append(CultureInfo.InvariantCulture, $"CREATE SCHEMA IF NOT EXISTS {Sql.Name(place)};\n\n").Append(StateTable(place));
        string? first = null;
        foreach (ArticleTable table in tables)
        {
            sql.Append('\n').Append(Table(place, table));
            if (!isDistributed) continue;

            // By id: all articles of a collection in one shard would be one machine's work. Every key has it in it.
            string name = Sql.Text(Qualified(place, table.Name));
            string with = first is null ? "" : $", colocate_with => {first}";
            sql.Append(CultureInfo.InvariantCulture, $"SELECT create_distributed_table({name}, 'id'{with});\n");
            first ??= name;
        }

        return sql.Append("\nCOMMIT;\n").ToString();
    }

    public static string Qualified(string schema, string name) => $"{Sql.Name(schema)}.{Sql.Name(name)}";

    /// <summary>The type of a column as <c>format_type</c> spells it.</summary>
    public static string TypeOf(TableColumn column)
    {
        string type = column.Kind switch
        {
            ColumnKind.Boolean => "boolean",
            ColumnKind.Int32 => "integer",
            ColumnKind.Int64 => "bigint",
            ColumnKind.Decimal => "numeric",
            ColumnKind.Double => "double precision",
            ColumnKind.Day => "date",
            ColumnKind.Time => "time without time zone",
            ColumnKind.Moment => "timestamp with time zone",
            ColumnKind.LocalTime => "timestamp without time zone",
            ColumnKind.Duration => "interval",
            ColumnKind.Guid => "uuid",
            ColumnKind.Json => "jsonb",
            _ => "text",
        };
        return column.IsList ? type + "[]" : type;
    }

    /// <summary>Whether every article has a value.</summary>
    public static bool IsRequired(TableColumn column) =>
        column == StandardColumns.Collection || column == StandardColumns.Id || column == StandardColumns.Slug
        || column == StandardColumns.Title || column == StandardColumns.Path || column == StandardColumns.ContentHash
        || column == StandardColumns.Words || column == StandardColumns.Body || column == StandardColumns.Header;
}
