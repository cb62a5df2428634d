namespace CorpusSdk.Generator.Model;

/// <summary>
/// The types that one text can be read as, named as in the namespace System. What is to be known of each is in <c>ScalarTypes</c>.
/// </summary>
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
    DateTime,
    TimeOnly,
    Guid,
    Byte,
    SByte,
    Int16,
    UInt16,
    UInt32,
    UInt64,
    Single,
}
