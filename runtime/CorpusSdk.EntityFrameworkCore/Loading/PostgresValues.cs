using System.Globalization;
using System.Text.RegularExpressions;
using CorpusSdk.EntityFrameworkCore.Columns;
using CorpusSdk.EntityFrameworkCore.Tables;
using NpgsqlTypes;

namespace CorpusSdk.EntityFrameworkCore.Loading;

/// <summary>Values as PostgreSQL takes them, and those that it does not take.</summary>
internal static partial class PostgresValues
{
    public static NpgsqlDbType TypeOf(TableColumn column)
    {
        NpgsqlDbType type = column.Kind switch
        {
            ColumnKind.Boolean => NpgsqlDbType.Boolean,
            ColumnKind.Int32 => NpgsqlDbType.Integer,
            ColumnKind.Int64 => NpgsqlDbType.Bigint,
            ColumnKind.Decimal => NpgsqlDbType.Numeric,
            ColumnKind.Double => NpgsqlDbType.Double,
            ColumnKind.Day => NpgsqlDbType.Date,
            ColumnKind.Time => NpgsqlDbType.Time,
            ColumnKind.Moment => NpgsqlDbType.TimestampTz,
            ColumnKind.LocalTime => NpgsqlDbType.Timestamp,
            ColumnKind.Duration => NpgsqlDbType.Interval,
            ColumnKind.Guid => NpgsqlDbType.Uuid,
            ColumnKind.Json => NpgsqlDbType.Jsonb,
            _ => NpgsqlDbType.Text,
        };
        return column.IsList ? type | NpgsqlDbType.Array : type;
    }

    /// <exception cref="ArticleDatabaseException">PostgreSQL has no place for the value.</exception>
    public static void Check(in ArticleRow row, ArticleTable table, TableColumn column, object? value)
    {
        switch (value)
        {
            case string text:
                CheckText(row, table, column, text);
                break;
            case string?[] texts:
                foreach (string text in texts.OfType<string>())
                {
                    CheckText(row, table, column, text);
                }

                break;
            case Array items and not string[]:
                foreach (object item in items)
                {
                    Check(row, table, column, item);
                }

                break;
            // Its driver takes these for 'before all days' and 'after all days', which have no year.
            case DateOnly day when day == DateOnly.MinValue || day == DateOnly.MaxValue:
                throw OutOfRange(row, table, column, day.ToString("O", CultureInfo.InvariantCulture));
            case DateTime time when time == DateTime.MinValue || time == DateTime.MaxValue:
                throw OutOfRange(row, table, column, time.ToString("s", CultureInfo.InvariantCulture));
            case DateTimeOffset moment when moment == DateTimeOffset.MinValue || moment == DateTimeOffset.MaxValue:
                throw OutOfRange(row, table, column, moment.ToString("s", CultureInfo.InvariantCulture));
            default:
                break;
        }
    }

    private static void CheckText(in ArticleRow row, ArticleTable table, TableColumn column, string text)
    {
        int place = column.Kind != ColumnKind.Json ? text.IndexOf('\0')
            : EscapedNul().Match(text) is { Success: true } found ? found.Index
            : -1;
        if (place < 0) return;

        throw row.Refused(
            table, column, string.Create(CultureInfo.InvariantCulture, $"has the character NUL, as its character {place + 1:N0}"),
            "PostgreSQL has no place for it in texts: remove it from the file.");
    }

    private static ArticleDatabaseException OutOfRange(in ArticleRow row, ArticleTable table, TableColumn column, string value) =>
        row.Refused(table, column, $"is {value}, which stands for no day in PostgreSQL, but for the time before or after all days",
            "Write a day in the years 2 to 9998, or leave it out.");

    [GeneratedRegex(@"(?<!\\)(?:\\\\)*\\u0000", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedNul();
}
