using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Build.Entries;

/// <summary>
/// A day of an article, as its file says it and as its collection does. Days are numbers as a record has them; 0 for none.
/// </summary>
/// <param name="Own">The day as the file alone says it.</param>
/// <param name="Digits">The number of a <see cref="DigitDate"/> where the file writes the day as one; 0 otherwise.</param>
internal readonly record struct PackedDay(int Own, long Digits)
{
    /// <summary>Gets the day when its digits are read as those of the collection.</summary>
    public int Decided { get; private init; }

    /// <summary>Gets the day that goes into the pack.</summary>
    public int Number => Decided == 0 ? Own : Decided;

    /// <summary>Gets the day as it is written in digits.</summary>
    public DigitDate? InDigits => Digits > 0 ? DigitDate.From(Digits) : null;

    public static PackedDay Of(CalendarDate? own, DigitDate? digits) => new(NumberOf(own), digits?.Number ?? 0);

    /// <summary>The same with what the collection says of its digits.</summary>
    public PackedDay As(CalendarDate? decided) => this with { Decided = NumberOf(decided) };

    private static int NumberOf(CalendarDate? day) => FieldsWriter.DayOf(day);
}
