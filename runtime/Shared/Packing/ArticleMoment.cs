namespace CorpusSdk.Shared.Packing;

/// <summary>Day and time of an article as one number: later is larger, and what is missing comes before everything that is not.</summary>
internal static class ArticleMoment
{
    /// <summary>One for no time, and one for each tick of a day.</summary>
    private const long PerDay = TimeSpan.TicksPerDay + 1;

    /// <param name="day">The day number as <c>DateOnly</c> counts it, plus one; 0 for none.</param>
    /// <param name="ticks">The time of day in ticks, plus one; 0 for none.</param>
    public static long Of(int day, long ticks) => (day * PerDay) + ticks;

    /// <summary>The first moment of a day, given as its number plus one.</summary>
    public static long StartOf(int day) => day * PerDay;

    /// <summary>The day of a moment, as its number plus one; 0 for none.</summary>
    public static int DayOf(long moment) => (int)(moment / PerDay);
}
