using CorpusSdk.Generator.Model;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Fields;

/// <summary>
/// The table of the types that one text can be read as. A new row makes a type one that can be declared; a place among
/// <see cref="Families"/> makes it one that is inferred.
/// </summary>
internal static class ScalarTypes
{
    private static readonly ScalarTypeInfo[] All =
    [
        new(ScalarType.Boolean, "true or false", "true", static (value, _) => value.Kind == ValueKind.Boolean)
        {
            Keyword = "bool", IsOrdered = false, Schema = new("boolean")
        },
        Whole(ScalarType.Int32, "int", int.MinValue, int.MaxValue) with {
            Words = "a whole number", Getter = "AsInt32()", RequiredGetter = "GetInt32()" },
        Whole(ScalarType.Int64, "long", long.MinValue, long.MaxValue) with {
            Words = "a whole number", Getter = "AsInt64()", RequiredGetter = "GetInt64()", Schema = new("integer") },
        new(ScalarType.Decimal, "a number", "1.5", static (value, _) => ScalarFit.IsDecimal(value))
        {
            Keyword = "decimal", IsNumber = true, Schema = new("number")
        },
        new(ScalarType.Double, "a number", "1.5", static (value, _) => ScalarFit.IsDouble(value))
        {
            Keyword = "double",
            FitsDeclared = static (value, _) => ScalarFit.IsNumber(value),
            IsNumber = true,
            Schema = new("number"),
        },
        new(ScalarType.DateOnly, "a day", "2021-12-22", ScalarFit.IsDay)
        {
            FitsDeclared = static (value, order) => ScalarFit.IsDay(value, order) || ScalarFit.IsMoment(value), Schema = ScalarSchema.Day
        },
        new(ScalarType.DateTimeOffset, "a day and a time", "2021-12-22T09:30:00Z", static (value, _) => ScalarFit.IsMoment(value))
        {
            Schema = ScalarSchema.Day
        },
        new(ScalarType.TimeSpan, "a duration", "1:30:00", static (value, _) => value.Kind == ValueKind.Duration)
        {
            Schema = new("string", "^-?P|^[0-9]{1,2}:[0-9]{2}:[0-9]{2}|^[0-9]{2,3}:[0-9]{2}$")
        },
        new(ScalarType.Uri, "an address", "https://example.org/", static (value, _) => value.Kind == ValueKind.Address)
        {
            FitsDeclared = static (value, _) => ScalarFit.IsAddress(value),
            IsOrdered = false,
            Schema = new("string", "^[A-Za-z][A-Za-z0-9+.-]+:\\S+$"),
            DeclaredSchema = ScalarSchema.Text with { Pattern = "^\\S+$" },
        },
        new(ScalarType.String, "text", "text", static (_, _) => true) { Keyword = "string", RequiredGetter = "Text", IsOrdered = false },
        new(ScalarType.DateTime, "a day and a time", "2021-12-22T09:30:00", static (value, _) => ScalarFit.IsMoment(value))
        {
            Schema = ScalarSchema.Day
        },
        new(ScalarType.TimeOnly, "a time of day", "09:30", static (value, _) => ScalarFit.IsClock(value))
        {
            FitsDeclared = static (value, _) => ScalarFit.IsTime(value),
            Schema = new("string", "^([01]?[0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,7})?)?$")
        },
        new(ScalarType.Guid, "a GUID", "00000000-0000-0000-0000-000000000000", static (value, _) =>
            Guid.TryParseExact(value.Text, "D", out Guid _))
        {
            IsOrdered = false,
            Schema = new("string", "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"),
        },
        Whole(ScalarType.Byte, "byte", byte.MinValue, byte.MaxValue),
        Whole(ScalarType.SByte, "sbyte", sbyte.MinValue, sbyte.MaxValue),
        Whole(ScalarType.Int16, "short", short.MinValue, short.MaxValue),
        Whole(ScalarType.UInt16, "ushort", ushort.MinValue, ushort.MaxValue),
        Whole(ScalarType.UInt32, "uint", uint.MinValue, uint.MaxValue),
        Whole(ScalarType.UInt64, "ulong", ulong.MinValue, ulong.MaxValue),
        new(ScalarType.Single, "a number", "1.5", static (value, _) => ScalarFit.IsSingle(value))
        {
            Keyword = "float",
            Getter = "AsNumber<float>()",
            RequiredGetter = "GetNumber<float>()",
            IsNumber = true,
            Schema = new("number"),
        },
    ];

    /// <summary>
    /// What is inferred: types of one kind, from the narrowest on; the kinds from the narrowest on. What is of none of them is text. A
    /// few wider values do not widen the type of all: one more file would change an API.
    /// </summary>
    public static readonly ScalarType[][] Families =
    [
        [ScalarType.Boolean],
        [ScalarType.Int32, ScalarType.Int64],
        [ScalarType.Decimal, ScalarType.Double],
        [ScalarType.DateOnly],
        [ScalarType.DateTimeOffset],
        [ScalarType.TimeSpan],
        [ScalarType.TimeOnly],
        [ScalarType.Uri],
    ];

    public static ScalarTypeInfo Of(ScalarType type) => All[(int)type];

    /// <summary>The type with a name in the namespace System; null for one that no text is read as.</summary>
    public static ScalarTypeInfo? Named(string name)
    {
        foreach (ScalarTypeInfo info in All)
            if (info.Type.ToString() == name) return info;
        return null;
    }

    private static ScalarTypeInfo Whole(ScalarType type, string keyword, decimal least, decimal greatest) =>
        new(type, $"a whole number that fits into {keyword}", "4", (value, _) => ScalarFit.IsWhole(value, least, greatest))
        {
            Keyword = keyword,
            Getter = $"AsNumber<{keyword}>()",
            RequiredGetter = $"GetNumber<{keyword}>()",
            IsNumber = true,
            Schema = new("integer", Least: ScalarFit.Text(least), Greatest: ScalarFit.Text(greatest)),
        };
}
