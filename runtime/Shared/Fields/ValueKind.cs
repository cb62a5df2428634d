namespace CorpusSdk.Shared.Fields;

/// <summary>
/// What a value of a header is: the parser decides, the index, packs and the runtime hold the same numbers. A new version of both
/// follows from another order.
/// </summary>
internal enum ValueKind : byte
{
    Text,
    Boolean,

    /// <summary>Digits, and a minus sign at most: no leading zero, so that the number gives the text back.</summary>
    Integer,

    /// <summary>A decimal fraction, an exponent, <c>.inf</c> or <c>.nan</c>.</summary>
    Number,

    /// <summary>An absolute address with a scheme.</summary>
    Address,

    /// <summary>A day: its number counts days as <c>DateOnly.DayNumber</c> does.</summary>
    Date,

    /// <summary>
    /// A day in digits whose order the text does not say, <c>04/05/2020</c>: its number is that of a <see cref="Fields.DigitDate"/>.
    /// </summary>
    DigitDate,

    /// <summary>A day and a time without a zone: its number counts ticks from the year 1.</summary>
    LocalTime,

    /// <summary>A day and a time with an offset from UTC: its number counts ticks from the year 1 at that offset.</summary>
    ZonedTime,

    /// <summary>A stretch of time in ticks.</summary>
    Duration,

    /// <summary>A time of day, two digits for the hour and for the minute at least, <c>14:30</c>.</summary>
    Time,

    /// <summary>A key without a value.</summary>
    Nothing,

    /// <summary>Values in their order.</summary>
    List,

    /// <summary>Keys with values of their own.</summary>
    Mapping,
}

internal static class ValueKinds
{
    /// <summary>Whether a number stands beside the text. The text of all others is everything there is to know.</summary>
    public static bool HasNumber(this ValueKind kind) =>
        kind is ValueKind.Date or ValueKind.DigitDate or ValueKind.LocalTime or ValueKind.ZonedTime or ValueKind.Duration;

    /// <summary>Whether an offset from UTC stands beside the number.</summary>
    public static bool HasOffset(this ValueKind kind) => kind == ValueKind.ZonedTime;

    /// <summary>Whether it is one value, with a text.</summary>
    public static bool IsScalar(this ValueKind kind) => kind < ValueKind.Nothing;
}
