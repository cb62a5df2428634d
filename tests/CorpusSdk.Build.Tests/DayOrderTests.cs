using CorpusSdk.Build.Entries;
using CorpusSdk.Build.Tests.Fixtures;

namespace CorpusSdk.Build.Tests;

/// <summary>Days in digits follow their collection in packs, too, and an edit of one file decides about those of others.</summary>
public sealed class DayOrderTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("20/05/2024")]
    [InlineData("2024-05-20")]
    [InlineData("13/13/2024")]
    public void A_file_that_is_edited_changes_the_day_of_another(string edited)
    {
        _workspace.Add("news/a.md", "---\ntitle: A\ndate: 05/20/2024\n---\nText.\n");
        _workspace.Add("news/b.md", "---\ntitle: B\ndate: 04/05/2024\n---\nText.\n");
        _workspace.Run();
        byte[] before = _workspace.Pack;
        Assert.Equal(before, _workspace.PackedFromScratch());

        _workspace.Edit("news/a.md", $"---\ntitle: A\ndate: {edited}\n---\nText.\n");
        Assert.Equal((1, 1), (_workspace.Run().Read, _workspace.Last.Reused));
        Assert.Equal(_workspace.PackedFromScratch(), _workspace.Pack);

        _workspace.Edit("news/a.md", "---\ntitle: A\ndate: 05/20/2024\n---\nText.\n");
        _workspace.Run();
        Assert.Equal(before, _workspace.Pack);
    }

    [Fact]
    public void The_day_of_a_file_is_kept_as_the_file_has_it()
    {
        _workspace.Add("news/a.md", "---\ntitle: A\ndate: 05/20/2024\n---\nText.\n");
        _workspace.Add("news/b.md", "---\ntitle: B\ndate: 04/05/2024\n---\nText.\n");
        _workspace.Run();

        PackedArticle[] articles = [.. _workspace.Read().Select(static entry => entry.Article!)];
        Assert.Equal([new DateOnly(2024, 5, 20).DayNumber + 1, 0], articles.Select(static article => article.OwnDay));
        Assert.Equal([2024_05_20L, 2024_04_05L], articles.Select(static article => article.DayInDigits));
    }
}
