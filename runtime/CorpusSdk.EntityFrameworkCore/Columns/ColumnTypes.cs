using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusSdk.EntityFrameworkCore.Columns;

/// <summary>What values of columns are in .NET.</summary>
internal static class ColumnTypes
{
    /// <summary>How values of other shapes are written.</summary>
    public static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    public static Type TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Boolean => typeof(bool),
        ColumnKind.Int32 => typeof(int),
        ColumnKind.Int64 => typeof(long),
        ColumnKind.Decimal => typeof(decimal),
        ColumnKind.Double => typeof(double),
        ColumnKind.Day => typeof(DateOnly),
        ColumnKind.Time => typeof(TimeOnly),
        ColumnKind.Moment => typeof(DateTimeOffset),
        ColumnKind.LocalTime => typeof(DateTime),
        ColumnKind.Duration => typeof(TimeSpan),
        ColumnKind.Guid => typeof(Guid),
        _ => typeof(string),
    };
}
