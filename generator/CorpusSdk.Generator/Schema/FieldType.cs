using CorpusSdk.Parsing;

namespace CorpusSdk.Generator;

/// <summary>The type of a field's values.</summary>
internal abstract record FieldType;

/// <summary>The types that one text can be read as, from those that say most.</summary>
internal enum ScalarType
{
    Boolean,
    Int32,
    Int64,
    Decimal,
    Double,
    DateOnly,
    DateTimeOffset,
    TimeSpan,
    Uri,
    String,
}

/// <summary>Which of two numbers is the day where dates are written in digits alone; named as in the runtime.</summary>
internal enum DayOrder
{
    Unknown,
    DayMonthYear,
    MonthDayYear,
}

/// <param name="Scalar">What the text is read as.</param>
/// <param name="Order">For days, the order of those in digits.</param>
internal sealed record ScalarFieldType(ScalarType Scalar, DayOrder Order = DayOrder.Unknown) : FieldType;

/// <summary>Values of one type in their order; a single value counts as a list of itself.</summary>
internal sealed record ListFieldType(FieldType Item) : FieldType;

/// <summary>A mapping with keys of its own.</summary>
/// <param name="TypeName">The name of the generated record in its article type, those of the records around it included.</param>
/// <param name="Fields">Its fields in the order of their names.</param>
internal sealed record RecordFieldType(string TypeName, EquatableArray<FieldModel> Fields) : FieldType;

/// <summary>Values of several shapes: offered as the header has them.</summary>
internal sealed record RawFieldType : FieldType;
