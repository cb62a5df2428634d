using CorpusSdk.EntityFrameworkCore.Columns;

namespace CorpusSdk.Tool.Exports;

/// <summary>
/// How many digits the decimals of a column have before and after the point: Parquet wants to know before the first value.
/// </summary>
internal sealed class DecimalSizes
{
    /// <summary>What a decimal of .NET holds for certain.</summary>
    private const int MostDigits = 28;

    private readonly (int Whole, int Scale)[] _sizes;

    private DecimalSizes(int columns) => _sizes = new (int, int)[columns];

    public static DecimalSizes Of(ExportTable table, IEnumerable<Article> articles)
    {
        DecimalSizes sizes = new(table.Columns.Count);
        int[] columns = [.. Enumerable.Range(0, table.Columns.Count).Where(index => HasDecimals(table.Columns[index].Type))];
        if (columns.Length == 0) return sizes;

        foreach (Article article in articles)
        {
            object?[] row = table.ReadFields(article);
            foreach (int column in columns)
            {
                sizes.Add(column, row[column]);
            }
        }

        return sizes;
    }

    /// <summary>The precision and scale of a column's decimals; null where no decimal type holds them all.</summary>
    public (int Precision, int Scale)? this[int column] => _sizes[column] switch
    {
        var (whole, scale) when whole + scale <= MostDigits => (Math.Max(1, whole + scale), scale),
        _ => null,
    };

    private static bool HasDecimals(ExportType type) => type switch
    {
        ListExportType list => HasDecimals(list.Item),
        RecordExportType record => record.Columns.Any(static column => HasDecimals(column.Type)),
        _ => type is ScalarExportType { Scalar: ColumnKind.Decimal },
    };

    private void Add(int column, object? value)
    {
        if (value is object?[] items)
        {
            foreach (object? item in items)
            {
                Add(column, item);
            }
        }
        else if (value is decimal number)
        {
            (int whole, int scale) = _sizes[column];
            int digits = 0;
            for (decimal rest = Math.Truncate(Math.Abs(number)); rest >= 1; rest = Math.Truncate(rest / 10))
            {
                digits++;
            }

            _sizes[column] = (Math.Max(whole, digits), Math.Max(scale, number.Scale));
        }
    }
}
