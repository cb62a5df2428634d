using System.Globalization;
using System.Text.Json;
using CorpusSdk.EntityFrameworkCore.Columns;
using CorpusSdk.EntityFrameworkCore.Tables;

namespace CorpusSdk.EntityFrameworkCore.Loading;

/// <summary>Values as SQLite holds them: as its provider for Entity Framework Core reads them.</summary>
internal static class SqliteValues
{
    /// <summary>Moments are texts of one length in UTC, so that they compare as moments.</summary>
    public const string MomentFormat = "yyyy-MM-dd HH:mm:ss.fffffff'Z'";

    /// <exception cref="ArticleDatabaseException">SQLite has no word for the value.</exception>
    public static object Of(in ArticleRow row, ArticleTable table, TableColumn column)
    {
        object? value = column.Read(row.Article);
        return value switch
        {
            null => DBNull.Value,
            Array items => JsonSerializer.Serialize(items, items.GetType(), ColumnTypes.Json),
            double.NaN => throw row.Refused(
                table, column, "is not a number (NaN)", "SQLite has no word for it: write a number, or leave it out."),
            DateTimeOffset moment => MomentOf(moment),
            TimeSpan duration => duration.Ticks,
            _ => value,
        };
    }

    public static string MomentOf(DateTimeOffset moment) => moment.UtcDateTime.ToString(MomentFormat, CultureInfo.InvariantCulture);

    public static DateTimeOffset MomentOf(string text) =>
        new(DateTime.ParseExact(text, MomentFormat, CultureInfo.InvariantCulture), TimeSpan.Zero);
}
