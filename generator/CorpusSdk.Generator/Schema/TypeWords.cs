namespace CorpusSdk.Generator;

/// <summary>What messages call values of a type.</summary>
internal static class TypeWords
{
    public static string Of(ScalarType type) => type switch
    {
        ScalarType.Boolean => "true or false",
        ScalarType.Int32 or ScalarType.Int64 => "a whole number",
        ScalarType.Decimal or ScalarType.Double => "a number",
        ScalarType.DateOnly => "a day",
        ScalarType.DateTimeOffset => "a day and a time",
        ScalarType.TimeSpan => "a duration",
        ScalarType.Uri => "an address",
        _ => "text",
    };
}
