namespace CorpusSdk.Shared.Fields;

/// <summary>A day in digits, such as <c>04/05/2020</c>: which of the first two numbers is the day, the text does not say.</summary>
/// <param name="First">The number that is written first.</param>
/// <param name="Second">The one after it.</param>
/// <param name="Year">The year.</param>
internal readonly record struct DigitDate(int First, int Second, int Year)
{
    /// <summary>Gets all three in one number.</summary>
    public long Number => (((Year * 100L) + First) * 100) + Second;

    /// <summary>Takes them out of it again.</summary>
    public static DigitDate From(long number) => new((int)(number / 100 % 100), (int)(number % 100), (int)(number / 10_000));

    /// <summary>Reads the day in one of its orders.</summary>
    /// <returns>False when the calendar has no such day, or the order is not known.</returns>
    public bool TryRead(DayOrder order, out int month, out int day)
    {
        (month, day) = order == DayOrder.MonthDayYear ? (First, Second) : (Second, First);
        return order != DayOrder.Unknown
            && Year is >= 1 and <= 9999
            && month is >= 1 and <= 12
            && day >= 1
            && day <= DateTime.DaysInMonth(Year, month);
    }
}
