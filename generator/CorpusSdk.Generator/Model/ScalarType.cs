namespace CorpusSdk.Generator.Model;

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

    // These are declared, never inferred.
    DateTime,
    TimeOnly,
    Guid,
}
