namespace CorpusSdk.Generator.Model;

/// <summary>Which of two numbers is the day where dates are written in digits alone; named as in the runtime.</summary>
internal enum DayOrder
{
    Unknown,
    DayMonthYear,
    MonthDayYear,
}
