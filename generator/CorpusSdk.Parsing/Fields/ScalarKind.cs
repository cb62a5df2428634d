namespace CorpusSdk.Parsing.Fields;

/// <summary>What a scalar of a header can be read as, besides as text.</summary>
internal enum ScalarKind
{
    Text,
    Boolean,

    /// <summary>Digits, and a minus sign at most: no leading zero, so that the number gives the text back.</summary>
    Integer,

    /// <summary>A decimal fraction, an exponent, <c>.inf</c> or <c>.nan</c>.</summary>
    Number,

    /// <summary>A day: its value counts days as <c>DateOnly.DayNumber</c> does.</summary>
    Date,

    /// <summary>
    /// A day in digits whose order the text does not say, <c>04/05/2020</c>: its value is the year × 10,000 + the first
    /// number × 100 + the second.
    /// </summary>
    DigitDate,

    /// <summary>A day and a time without a zone: its value counts ticks from the year 1.</summary>
    LocalTime,

    /// <summary>A day and a time with an offset from UTC: its value counts ticks from the year 1 at that offset.</summary>
    ZonedTime,

    /// <summary>A stretch of time in ticks.</summary>
    Duration,

    /// <summary>An absolute address with a scheme.</summary>
    Address,
}
