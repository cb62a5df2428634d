using CorpusSdk.EntityFrameworkCore.Loading;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CorpusSdk.EntityFrameworkCore.Queries;

/// <summary>
/// Days with times as columns have them. Articles have them as they were written, since they read them from their headers.
/// </summary>
internal static class MomentConverters
{
    /// <summary>PostgreSQL has moments in UTC alone.</summary>
    public static readonly ValueConverter Utc =
        new ValueConverter<DateTimeOffset, DateTimeOffset>(static moment => moment.ToUniversalTime(), static moment => moment);

    /// <summary>SQLite compares texts.</summary>
    public static readonly ValueConverter Text =
        new ValueConverter<DateTimeOffset, string>(
            static moment => SqliteValues.MomentOf(moment), static text => SqliteValues.MomentOf(text));

    /// <summary>A time without a zone, whatever a query says of its zone.</summary>
    public static readonly ValueConverter Local =
        new ValueConverter<DateTime, DateTime>(static time => DateTime.SpecifyKind(time, DateTimeKind.Unspecified), static time => time);
}
