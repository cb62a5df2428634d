using CorpusSdk.EntityFrameworkCore.Columns;

namespace CorpusSdk.Tool.Exports;

/// <summary>The type of a column, or of what is in it.</summary>
internal abstract record ExportType
{
    /// <summary>What a value of a header is as this type.</summary>
    /// <returns>The CLR value; null when it is none of the type.</returns>
    public abstract object? Read(FieldValue value);
}

/// <param name="Scalar">What it is.</param>
/// <param name="Order">For days, the order of those in digits.</param>
internal sealed record ScalarExportType(ColumnKind Scalar, DayOrder Order = DayOrder.Unknown) : ExportType
{
    public static readonly ScalarExportType Text = new(ColumnKind.Text);

    /// <inheritdoc/>
    public override object? Read(FieldValue value) => Scalar switch
    {
        ColumnKind.Boolean => value.AsBoolean(),
        ColumnKind.Int32 => value.AsInt32(),
        ColumnKind.Int64 => value.AsInt64(),
        ColumnKind.Decimal => value.AsDecimal(),
        ColumnKind.Double => value.AsDouble(),
        ColumnKind.Day => value.AsDateOnly(Order),
        ColumnKind.Moment => value.AsDateTimeOffset(),
        ColumnKind.Time => value.AsTimeOnly(),
        ColumnKind.Json => CellJson.TextOf(value),
        _ => value.AsString() is { } text ? CleanText.Of(text) : null,
    };
}

/// <summary>Values in their order, an array of objects; a single value counts as a list of itself.</summary>
internal sealed record ListExportType(ExportType Item) : ExportType
{
    /// <inheritdoc/>
    public override object Read(FieldValue value) => value.Items.Select(Item.Read).ToArray();
}

/// <summary>A mapping: an array with a value for each of its columns.</summary>
internal sealed record RecordExportType(IReadOnlyList<FieldColumn> Columns) : ExportType
{
    /// <inheritdoc/>
    public override object? Read(FieldValue value) => value.Kind != FieldKind.Mapping
        ? null
        : Columns.Select(column => value.Fields.Find(column.Key) is { } found ? column.Type.Read(found) : null).ToArray();
}
