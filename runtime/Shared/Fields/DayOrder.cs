#if NET
namespace CorpusSdk;
#else
namespace CorpusSdk.Shared.Fields;
#endif

/// <summary>Which of two numbers is the day where a date is written in digits alone, such as <c>04/05/2020</c>.</summary>
#if NET
public
#else
internal
#endif
enum DayOrder
{
    /// <summary>Nothing says so: such dates are text.</summary>
    Unknown,

    /// <summary>The day first, as in most of the world: the fourth of May.</summary>
    DayMonthYear,

    /// <summary>The month first, as in the United States: the fifth of April.</summary>
    MonthDayYear,
}
