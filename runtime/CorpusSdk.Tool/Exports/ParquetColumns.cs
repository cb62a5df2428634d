using CorpusSdk.EntityFrameworkCore.Columns;
using Parquet.Schema;

namespace CorpusSdk.Tool.Exports;

/// <summary>The columns of the table as Parquet has them.</summary>
internal sealed class ParquetColumns(DecimalSizes decimals)
{
    public ParquetNode Of(ExportColumn column, int index) => Of(column.Name, column.Type, index, repetition: 0);

    private ParquetNode Of(string name, ExportType type, int index, int repetition) => type switch
    {
        ListExportType list => new ParquetList(name, Of(ListField.ElementName, list.Item, index, repetition + 1), repetition + 1),
        RecordExportType record => new ParquetRecord(
            name, [.. record.Columns.Select(column => Of(column.Name, column.Type, index, repetition))]),
        ScalarExportType scalar => Of(name, scalar.Scalar, index, repetition),
        _ => throw new InvalidOperationException($"{type} has no columns."),
    };

    private ParquetNode Of(string name, ColumnKind scalar, int index, int repetition)
    {
        switch (scalar)
        {
            case ColumnKind.Boolean:
                return Leaf(static value => (bool)value);
            case ColumnKind.Int32:
                return Leaf(static value => (int)value);
            case ColumnKind.Int64:
                return Leaf(static value => Convert.ToInt64(value, null));
            case ColumnKind.Double:
                return Leaf(static value => (double)value);
            case ColumnKind.Decimal when decimals[index] is var (precision, scale):
                return new ParquetLeaf<decimal>(
                    new DecimalDataField(name, precision, scale, isNullable: true), repetition, static value => (decimal)value);
            case ColumnKind.Decimal:
                return Leaf(static value => decimal.ToDouble((decimal)value));
            case ColumnKind.Day:
                return Leaf(static value => (DateOnly)value);
            case ColumnKind.Moment:
                return new ParquetLeaf<DateTime>(
                    new DateTimeDataField(name, DateTimeFormat.Timestamp, isAdjustedToUTC: true, DateTimeTimeUnit.Micros, isNullable: true),
                    repetition, static value => ((DateTimeOffset)value).UtcDateTime);
            case ColumnKind.Time:
                return new ParquetLeaf<long>(
                    new TimeDataField(name, TimeUnitPrecision.Micros, isNullable: true) { IsAdjustedToUtc = false }, repetition,
                    static value => ((TimeOnly)value).Ticks / TimeSpan.TicksPerMicrosecond);
            default:
                return new ParquetLeaf<ReadOnlyMemory<char>>(
                    new DataField(name, typeof(string), isNullable: true), repetition, static value => ((string)value).AsMemory());
        }

        ParquetLeaf<T> Leaf<T>(Func<object, T> convert)
            where T : struct => new(new DataField(name, typeof(T), isNullable: true), repetition, convert);
    }
}
