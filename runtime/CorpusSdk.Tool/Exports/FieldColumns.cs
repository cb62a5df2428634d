using CorpusSdk.EntityFrameworkCore.Columns;
using CorpusSdk.Fields;
using CorpusSdk.Generator.Model;

namespace CorpusSdk.Tool.Exports;

/// <summary>
/// The inferred fields of collections → columns. Where two collections disagree about a key, its column is wide enough for both.
/// </summary>
internal static class FieldColumns
{
    /// <summary>Names that a table of a database needs for itself.</summary>
    public static readonly string[] Reserved = ["article", "rowid", "oid", "_rowid_"];

    /// <param name="fields">The fields, of all collections.</param>
    /// <param name="taken">Names of other columns.</param>
    public static IReadOnlyList<FieldColumn> Of(IEnumerable<FieldModel> fields, IEnumerable<string> taken)
    {
        List<string> keys = [];
        Dictionary<string, ExportType> types = new(NameComparison.IgnoringCase);
        foreach (FieldModel field in fields)
        {
            ExportType type = TypeOf(field.Type);
            if (types.TryGetValue(field.Key, out ExportType? other)) type = WiderOf(other, type);
            else keys.Add(field.Key);
            types[field.Key] = type;
        }

        HashSet<string> names = new(taken, StringComparer.OrdinalIgnoreCase);
        return [.. keys.Select(key => new FieldColumn(ColumnNames.Of(key, names), key, types[key]))];
    }

    /// <summary>What the values of an inferred type are in exports.</summary>
    public static ExportType TypeOf(FieldType type) => type switch
    {
        ScalarFieldType scalar => new ScalarExportType(ScalarOf(scalar.Scalar), (DayOrder)scalar.Order),
        ListFieldType list => new ListExportType(TypeOf(list.Item)),
        // A mapping that is empty everywhere has no columns, which Parquet cannot say.
        RecordFieldType { Fields.Count: > 0 } record => new RecordExportType(Of(record.Fields, [])),
        EnumFieldType or ReferenceFieldType => ScalarExportType.Text,
        _ => new ScalarExportType(ColumnKind.Json),
    };

    private static ColumnKind ScalarOf(ScalarType type) => type switch
    {
        ScalarType.Boolean => ColumnKind.Boolean,
        ScalarType.Byte or ScalarType.SByte or ScalarType.Int16 or ScalarType.UInt16 or ScalarType.Int32 => ColumnKind.Int32,
        ScalarType.UInt32 or ScalarType.Int64 => ColumnKind.Int64,
        ScalarType.Decimal or ScalarType.UInt64 => ColumnKind.Decimal,
        ScalarType.Double or ScalarType.Single => ColumnKind.Double,
        ScalarType.DateOnly => ColumnKind.Day,
        ScalarType.DateTimeOffset or ScalarType.DateTime => ColumnKind.Moment,
        ScalarType.TimeOnly => ColumnKind.Time,
        // Durations have no type that all readers of Parquet share.
        _ => ColumnKind.Text,
    };

    private static ExportType WiderOf(ExportType one, ExportType other) => (one, other) switch
    {
        _ when one == other => one,
        (ListExportType first, ListExportType second) => new ListExportType(WiderOf(first.Item, second.Item)),
        (ListExportType list, ScalarExportType) => new ListExportType(WiderOf(list.Item, other)),
        (ScalarExportType, ListExportType list) => new ListExportType(WiderOf(one, list.Item)),
        (ScalarExportType first, ScalarExportType second) => new ScalarExportType(WiderOf(first.Scalar, second.Scalar)),
        (RecordExportType first, RecordExportType second) => Merged(first, second),
        _ => new ScalarExportType(ColumnKind.Json),
    };

    private static RecordExportType Merged(RecordExportType one, RecordExportType other)
    {
        List<string> keys = [];
        Dictionary<string, ExportType> types = new(NameComparison.IgnoringCase);
        foreach (FieldColumn column in one.Columns.Concat(other.Columns))
        {
            ExportType type = column.Type;
            if (types.TryGetValue(column.Key, out ExportType? known)) type = WiderOf(known, type);
            else keys.Add(column.Key);
            types[column.Key] = type;
        }

        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        return new RecordExportType([.. keys.Select(key => new FieldColumn(ColumnNames.Of(key, names), key, types[key]))]);
    }

    private static ColumnKind WiderOf(ColumnKind one, ColumnKind other) => (one < other ? (one, other) : (other, one)) switch
    {
        (ColumnKind.Int32, ColumnKind.Int64) => ColumnKind.Int64,
        (ColumnKind.Int32 or ColumnKind.Int64, ColumnKind.Decimal) => ColumnKind.Decimal,
        // A double holds every number of 32 bits.
        (ColumnKind.Int32, ColumnKind.Double) => ColumnKind.Double,
        (_, ColumnKind.Json) => ColumnKind.Json,
        // Two orders of days in digits: as written.
        _ => ColumnKind.Text,
    };
}
