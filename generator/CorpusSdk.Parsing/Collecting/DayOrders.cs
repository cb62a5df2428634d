using CorpusSdk.Parsing.Dates;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Collecting;

/// <summary>
/// Decides about days such as <c>04/05/2020</c>: those of the same member that can be read in one order alone show that of all, and where
/// there are none, those in all headers of the collection do.
/// </summary>
internal static class DayOrders
{
    /// <summary>The members that are days.</summary>
    public static readonly StandardMember[] Members = [StandardMember.Date, StandardMember.Updated];

    public static void Decide<TFile>(List<TFile> files, ICollection<FileProblem> problems)
        where TFile : ICollectable<TFile>
    {
        foreach (StandardMember member in Members) Decide(files, member, problems);
    }

    /// <summary>Whether other files decide what a day means.</summary>
    public static bool IsOpen(DigitDate day) => day.First != day.Second && DigitDays.OrderOf(day) == DayOrder.Unknown;

    private static void Decide<TFile>(List<TFile> files, StandardMember member, ICollection<FileProblem> problems)
        where TFile : ICollectable<TFile>
    {
        DigitDate[] days = [.. files.Select(file => file.DayInDigits(member)).OfType<DigitDate>()];
        if (!days.Any(IsOpen)) return;

        DayOrder order = OrderOf(days, files);
        for (int i = 0; i < files.Count; i++)
        {
            if (files[i].DayInDigits(member) is not { } digits || !IsOpen(digits)) continue;

            files[i] = files[i].WithDay(member, DateField.DayOf(digits, order));
            if (order == DayOrder.Unknown && files[i].Parsed is { Article: { } article } && article.DigitDayOf(member) is { } day)
            {
                problems.Add(
                    new FileProblem(article.Item.Path, DateField.AmbiguousAt(article.Article.Header.SpanOf(day.Range), day.Text, digits)));
            }
        }
    }

    private static DayOrder OrderOf<TFile>(DigitDate[] days, List<TFile> files)
        where TFile : ICollectable<TFile>
    {
        // Where they contradict each other, no others can help.
        if (days.Any(static day => DigitDays.OrderOf(day) != DayOrder.Unknown))
            return DigitDays.OrderOf(days.Select(static day => (day, 1)), Tolerance.Of(days.Length));

        var shown = new DigitOrders();
        foreach (TFile file in files) shown = shown.With(file.Orders);
        return shown.Order;
    }
}
