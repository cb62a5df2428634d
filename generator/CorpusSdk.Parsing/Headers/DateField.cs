using System.Globalization;
using CorpusSdk.Parsing.Dates;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Headers;

/// <summary>Puts a written date into an article, or says why it cannot.</summary>
internal static class DateField
{
    /// <summary>Reads a text that stands where a format has a date.</summary>
    public static void Read(ArticleDraft draft, string value, TextRange range)
    {
        string text = value.Trim();
        if (TryRead(draft, text, range, StandardMember.Date)) return;

        draft.Break(StandardMember.Date);
        draft.Report(ProblemKinds.UnreadableDate, range, text);
    }

    /// <summary>Reads the value of a header's key, which is often something else than a day.</summary>
    /// <returns>Whether it says something of the day; the key is a field of its own otherwise.</returns>
    public static bool Read(ArticleDraft draft, HeaderField field, ScalarValue value, StandardMember member)
    {
        string text = value.Text.Trim();
        if (DigitMoment.TryRead(text, out DigitDate digits, out ClockTime? clock))
        {
            if (DigitDays.OrderOf(digits) is var order && (order != DayOrder.Unknown || digits.First == digits.Second))
            {
                Set(draft, member, DayOf(digits, order == DayOrder.Unknown ? DayOrder.DayMonthYear : order)!.Value, clock);
                return true;
            }

            // The other articles of the collection may say which number is the month.
            if (member == StandardMember.Date) draft.Members[StandardMember.Time] = clock;
            return false;
        }

        if (NumericDate.TryRead(text, out CalendarDate date, out ClockTime? time))
        {
            Set(draft, member, date, time);
            return true;
        }

        if (text.Length == 4 && text.All(char.IsDigit) && text != "0000")
        {
            draft.Report(ProblemKinds.IncompleteDate, value.Range, text, "year", text + "-12-22");
            return false;
        }

        if (TryRead(draft, text, value.Range, member)) return draft.Members[member] is not null || draft.Broken.Contains(member);

        if (value.Kind == ValueKind.Text && text.Any(char.IsDigit)) draft.Report(ProblemKinds.NoDay, value.Range, field.Key, text);
        else if (!DraftField.IsRead(field))
            StandardFields.ReportOther(draft, field, value, "a day", $"'{text}'", draft.Syntax.Text(field.Key, "2021-12-22"));
        return false;
    }

    /// <summary>A day in digits in one of its orders.</summary>
    public static CalendarDate? DayOf(DigitDate digits, DayOrder order) =>
        digits.TryRead(order, out int month, out int day) ? new CalendarDate(digits.Year, month, day) : null;

    /// <summary>Says of a day in digits that it has two readings.</summary>
    public static Problem AmbiguousAt(FileSpan span, string text, DigitDate digits) =>
        new(ProblemKinds.AmbiguousDate, span, EquatableArray.Of(
        text.Trim(), Words(digits, DayOrder.DayMonthYear), Words(digits, DayOrder.MonthDayYear),
        $"{DayOf(digits, DayOrder.DayMonthYear)}"));

    /// <returns>False for a text that is not written like a date.</returns>
    private static bool TryRead(ArticleDraft draft, string text, TextRange range, StandardMember member)
    {
        switch (DateReader.Read(text, out CalendarDate date, out ClockTime? time))
        {
            case DateReading.Day:
                Set(draft, member, date, time);
                return true;
            case DateReading.MonthOnly:
                draft.Report(ProblemKinds.IncompleteDate, range, text, "month", date.ToString());
                return true;
            case DateReading.Impossible:
                draft.Break(member);
                // TOML knows of days itself, and says it before.
                if (!draft.Problems.Any(problem => problem.Kind == ProblemKinds.ImpossibleDate && problem.Span.Range == range))
                    draft.Report(ProblemKinds.ImpossibleDate, range, text, DateReader.Explain(text));
                return true;
            default:
                return false;
        }
    }

    private static void Set(ArticleDraft draft, StandardMember member, CalendarDate date, ClockTime? time)
    {
        draft.Members[member] = date;
        if (member == StandardMember.Date) draft.Members[StandardMember.Time] = time;
    }

    private static string Words(DigitDate digits, DayOrder order) =>
        DayOf(digits, order) is { } day ? day.ToDateTime().ToString("d MMMM", CultureInfo.InvariantCulture) : "";
}
