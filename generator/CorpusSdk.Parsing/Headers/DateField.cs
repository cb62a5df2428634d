using CorpusSdk.Parsing.Dates;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Headers;

/// <summary>Puts a written date into an article, or says why it cannot.</summary>
internal static class DateField
{
    public static void Read(ArticleDraft draft, string value, TextRange range)
    {
        string text = value.Trim();
        switch (DateReader.Read(text, out CalendarDate date, out ClockTime? time))
        {
            case DateReading.Day:
                draft.Date = date;
                draft.Time = time;
                break;
            case DateReading.MonthOnly:
                draft.Report(ProblemKinds.IncompleteDate, range, text, date.ToString());
                break;
            case DateReading.Impossible:
                draft.Broken |= BrokenFields.Date;
                // TOML knows of days itself, and says it before.
                if (!draft.Problems.Any(problem => problem.Kind == ProblemKinds.ImpossibleDate && problem.Span.Range == range))
                    draft.Report(ProblemKinds.ImpossibleDate, range, text, DateReader.Explain(text));
                break;
            default:
                draft.Broken |= BrokenFields.Date;
                draft.Report(ProblemKinds.UnreadableDate, range, text);
                break;
        }
    }
}
