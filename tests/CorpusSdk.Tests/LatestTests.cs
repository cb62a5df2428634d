using CorpusSdk.Tests.Fixtures;

namespace CorpusSdk.Tests;

public class LatestTests
{
    private static readonly Notes Some = new(
        Notes.Note("a", "2021-12-22", "09:00"),
        Notes.Note("b", "2021-12-22", "17:30"),
        Notes.Note("c"),
        Notes.Note("d", "2021-12-23"),
        Notes.Note("e", "2021-12-22"),
        Notes.Note("B", "2021-12-22", "17:30"),
        Notes.Note("f", "2021-12-22", "00:00"),
        Notes.Note("0"));

    [Fact]
    public void Articles_come_by_date_then_time_then_id_with_missing_ones_last() =>
        Assert.Equal("d B b a f e 0 c", Some.Latest(8).Ids());

    [Fact]
    public void At_most_as_many_come_as_were_asked_for()
    {
        Assert.Equal("d B", Some.Latest(2).Ids());
        Assert.Equal(8, Some.Latest(int.MaxValue).Count);
    }

    [Fact]
    public void A_selection_yields_its_own_latest() => Assert.Equal("B b", Some.On(new(2021, 12, 22)).Latest(2).Ids());

    [Fact]
    public void Asking_for_none_makes_none()
    {
        var notes = Notes.WithIds("a");

        Assert.True(notes.Latest(0).IsEmpty);
        Assert.Empty(notes.Made);
    }

    [Fact]
    public void A_negative_count_is_refused() => Assert.Throws<ArgumentOutOfRangeException>("count", () => Some.Latest(-1));
}
