using CorpusSdk.Sample;
using CorpusSdk.Tests.Fixtures;

namespace CorpusSdk.Text.Tests;

public sealed class OverTimeTests
{
    private static readonly Notes Dated = new(
        Notes.Note("a", date: "2021-12-22", body: "border border one"),
        Notes.Note("b", date: "2022-01-01", body: "no such word"),
        Notes.Note("c", date: "2021-12-01", body: "the border"),
        Notes.Note("d", body: "border"),
        Notes.Note("e", date: "1863-11-19", body: ""));

    [Fact]
    public void Words_are_counted_by_month()
    {
        ArticlesOverTime<Note> months = Dated.OverTime(Period.Month);

        Assert.Equal(
            [
                new PeriodCount(new(1863, 11, 1), 0, 0, 0),
                new PeriodCount(new(2021, 12, 1), 3, 2, 5),
                new PeriodCount(new(2022, 1, 1), 0, 0, 3),
            ],
            months.Count("Border"));
        Assert.Equal([0, 600_000, 0], months.Count("Border").Select(static month => month.PerMillion));
        Assert.Equal(1, months.Undated);
        Assert.Equal(new DateOnly(2021, 12, 31), months.Periods[1].End);
    }

    [Fact]
    public void Days_and_years_are_periods_too()
    {
        Assert.Equal(4, Dated.OverTime(Period.Day).Periods.Length);
        Assert.Equal([1863, 2021, 2022], Dated.OverTime(Period.Year).Select(static year => year.Start.Year));
        Assert.Equal(new DateOnly(2021, 12, 31), Dated.OverTime(Period.Year).Periods[1].End);
        Assert.Throws<ArgumentOutOfRangeException>(() => Dated.OverTime((Period)3));
    }

    [Fact]
    public void Anything_is_studied_over_time()
    {
        PeriodArticles<Note> richest = Dated.OverTime(Period.Year).MaxBy(static year => year.Vocabulary().Types)!;

        Assert.Equal(2021, richest.Start.Year);
        Assert.Equal(5, richest.Frequencies().Total);
    }

    [Theory]
    [InlineData(Period.Day)]
    [InlineData(Period.Year)]
    public void Counts_are_those_of_the_concordance(Period period)
    {
        _ = Corpus.News.Search("the").Count;
        Assert.Equal(Corpus.News.Concordance("th*").Count, Corpus.News.OverTime(period).Count("th*").Sum(static day => day.Count));
        Assert.Equal(Corpus.News.Frequencies().Total, Corpus.News.OverTime(period).Sum(static day => day.Words));
    }
}
