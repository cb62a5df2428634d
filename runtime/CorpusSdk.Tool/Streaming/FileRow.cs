using CorpusSdk.Build.Entries;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Tool.Streaming;

/// <summary>What is kept in memory of a file: of a million files, this times a million.</summary>
internal struct FileRow
{
    /// <summary>Where its id is among the texts; negative for a file that is no article.</summary>
    public long Id;

    /// <summary>Where in the spilled file it starts: its line of the index, then its fields, then its body.</summary>
    public long Position;

    public int LineLength;
    public int FieldsLength;
    public int BodyLength;

    /// <summary>The day of publication as a record of a pack has it.</summary>
    public int Date;

    /// <summary>The day of the last change.</summary>
    public int Updated;

    /// <summary>The time of day in seconds, plus one; 0 for none.</summary>
    public int Time;

    public int Words;
    public bool IsDraft;

    public readonly bool IsArticle => Id >= 0;
}

/// <summary>The days of the few files that write days in digits alone, and what the others say of them.</summary>
/// <param name="Date">The day of publication.</param>
/// <param name="Updated">The day of the last change.</param>
/// <param name="Orders">The days in all of the header that can be read in one order alone.</param>
internal sealed record DigitDays(PackedDay Date, PackedDay Updated, DigitOrders Orders)
{
    /// <summary>Gets the day of publication that the collection decided on.</summary>
    public CalendarDate? DecidedDate { get; init; }

    /// <summary>Gets that of the last change.</summary>
    public CalendarDate? DecidedUpdated { get; init; }
}
