using CorpusSdk.Parsing.Dates;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Headers;

/// <summary>Puts a written date into an article, or says why it cannot.</summary>
internal static class DateField
{
    public static void Read(ArticleDraft draft, string value, TextRange range, StandardMember member = StandardMember.Date)
    {
        string text = value.Trim();
        switch (DateReader.Read(text, out CalendarDate date, out ClockTime? time))
        {
            case DateReading.Day:
                draft.Members[member] = date;
                if (member == StandardMember.Date) draft.Members[StandardMember.Time] = time;
                break;
            case DateReading.MonthOnly:
                draft.Report(ProblemKinds.IncompleteDate, range, text, date.ToString());
                break;
            case DateReading.Impossible:
                draft.Break(member);
                // TOML knows of days itself, and says it before.
                if (!draft.Problems.Any(problem => problem.Kind == ProblemKinds.ImpossibleDate && problem.Span.Range == range))
                    draft.Report(ProblemKinds.ImpossibleDate, range, text, DateReader.Explain(text));
                break;
            default:
                draft.Break(member);
                draft.Report(ProblemKinds.UnreadableDate, range, text);
                break;
        }
    }
}
