using CorpusSdk.Parsing.Dates;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Collecting;

/// <summary>
/// Decides about days such as <c>04/05/2020</c>: files of the collection whose day can be read in one order alone show that of all.
/// </summary>
internal static class DayOrders
{
    public static void Decide<TFile>(List<TFile> files, List<FileProblem> problems)
        where TFile : ICollectable<TFile>
    {
        DigitDate[] days = [.. files.Select(static file => file.DayInDigits).OfType<DigitDate>()];
        if (days.Length == 0) return;

        DayOrder order = DigitDays.OrderOf(days, Tolerance.Of(days.Length));
        for (int i = 0; i < files.Count; i++)
        {
            if (files[i].DayInDigits is not { } digits || DigitDays.OrderOf(digits) != DayOrder.Unknown || digits.First == digits.Second)
                continue;

            files[i] = files[i].Publish(DateField.DayOf(digits, order));
            if (order == DayOrder.Unknown && files[i] is ParsedFile { Article: { DigitDay: { } day } article })
            {
                problems.Add(
                    new FileProblem(article.Item.Path, DateField.AmbiguousAt(article.Article.Header.SpanOf(day.Range), day.Text, digits)));
            }
        }
    }
}
