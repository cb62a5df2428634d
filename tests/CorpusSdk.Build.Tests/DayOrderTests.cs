using System.Globalization;
using CorpusSdk.Build.Entries;
using CorpusSdk.Build.Tests.Fixtures;

namespace CorpusSdk.Build.Tests;

/// <summary>Days in digits follow their collection in packs, too, and an edit of one file decides about those of others.</summary>
public sealed class DayOrderTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("date", "20/05/2024")]
    [InlineData("date", "2024-05-20")]
    [InlineData("date", "13/13/2024")]
    [InlineData("updated", "20/05/2024")]
    [InlineData("updated", "2024-05-20")]
    [InlineData("modified", "13/13/2024")]
    public void A_file_that_is_edited_changes_the_day_of_another(string key, string edited)
    {
        _workspace.Add("news/a.md", $"---\ntitle: A\n{key}: 05/20/2024\n---\nText.\n");
        _workspace.Add("news/b.md", $"---\ntitle: B\n{key}: 04/05/2024\n---\nText.\n");
        _workspace.Run();
        byte[] before = _workspace.Pack;
        Assert.Equal(before, _workspace.PackedFromScratch());

        _workspace.Edit("news/a.md", $"---\ntitle: A\n{key}: {edited}\n---\nText.\n");
        Assert.Equal((1, 1), (_workspace.Run().Read, _workspace.Last.Reused));
        Assert.Equal(_workspace.PackedFromScratch(), _workspace.Pack);

        _workspace.Edit("news/a.md", $"---\ntitle: A\n{key}: 05/20/2024\n---\nText.\n");
        _workspace.Run();
        Assert.Equal(before, _workspace.Pack);
    }

    /// <summary>Where the key itself shows no order, all others of the collection do.</summary>
    [Theory]
    [InlineData("date: 05/20/2024", "2024-04-05")]
    [InlineData("seen: 20/05/2024", "2024-05-04")]
    [InlineData("seen: [{day: 05/20/2024}]", "2024-04-05")]
    [InlineData("updated: 20/05/2024", "2024-05-04")]
    [InlineData("seen: 04/06/2024", null)]
    public void A_change_has_the_order_of_the_collection(string other, string? day)
    {
        _workspace.Add("news/a.md", $"---\ntitle: A\n{other}\n---\nText.\n");
        _workspace.Add("news/b.md", "---\ntitle: B\nupdated: 04/05/2024\n---\nText.\n");
        _workspace.Add("other/c.md", "---\ntitle: C\nseen: 05/20/2024\n---\nText.\n", "Other");
        _workspace.Run();
        Assert.Equal(day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture), Opened().Single(static note => note.Title == "B").Updated);

        _workspace.Edit("news/a.md", "---\ntitle: A\nseen: 21/05/2024\n---\nText.\n");
        _workspace.Run();
        Assert.Equal(new DateOnly(2024, 5, 4), Opened().Single(static note => note.Title == "B").Updated);
        Assert.Equal(_workspace.PackedFromScratch(), _workspace.Pack);
    }

    [Fact]
    public void The_day_of_a_file_is_kept_as_the_file_has_it()
    {
        _workspace.Add("news/a.md", "---\ntitle: A\ndate: 05/20/2024\n---\nText.\n");
        _workspace.Add("news/b.md", "---\ntitle: B\ndate: 04/05/2024\nupdated: 20/06/2024\n---\nText.\n");
        _workspace.Run();

        PackedArticle[] articles = [.. _workspace.Read().Select(static entry => entry.Article!)];
        Assert.Equal([NumberOf(2024, 5, 20), 0], articles.Select(static article => article.Date.Own));
        Assert.Equal([2024_05_20L, 2024_04_05L], articles.Select(static article => article.Date.Digits));
        Assert.Equal([0, NumberOf(2024, 6, 20)], articles.Select(static article => article.Updated.Own));
        Assert.Equal([0L, 2024_20_06L], articles.Select(static article => article.Updated.Digits));
    }

    private PackedNotes Opened() =>
        Expected.Collections(_workspace.Items).Single(static collection => collection.Name == "News").Open(_workspace.Pack);

    private static int NumberOf(int year, int month, int day) => new DateOnly(year, month, day).DayNumber + 1;
}
