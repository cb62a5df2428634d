namespace CorpusSdk.EntityFrameworkCore.Columns;

/// <summary>What a column of a table or an export holds, whatever the engine calls it. Of numbers, the wider one comes later.</summary>
internal enum ColumnKind
{
    Text,
    Boolean,
    Int32,
    Int64,
    Decimal,
    Double,

    /// <summary>A <see cref="DateOnly"/>.</summary>
    Day,

    /// <summary>A <see cref="TimeOnly"/>.</summary>
    Time,

    /// <summary>A <see cref="DateTimeOffset"/>, in UTC.</summary>
    Moment,

    /// <summary>A <see cref="DateTime"/> without a zone.</summary>
    LocalTime,

    /// <summary>A <see cref="TimeSpan"/>.</summary>
    Duration,

    /// <summary>A <see cref="System.Guid"/>.</summary>
    Guid,

    /// <summary>Values of other shapes: a text that is JSON.</summary>
    Json,
}
