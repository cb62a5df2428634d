using CorpusSdk.Build.Entries;
using CorpusSdk.Build.Packing;
using CorpusSdk.Build.Tests.Fixtures;

namespace CorpusSdk.Build.Tests;

/// <summary>Packs have drafts marked, or not at all; whether they do decides about nothing else.</summary>
public sealed class DraftTests : IDisposable
{
    private const string Draft = "---\ntitle: Plan\ndraft: true\n---\nSecret words.\n";
    private const string Finished = "---\ntitle: Plan\n---\nSecret words.\n";

    private static readonly PackSettings With = new(Compress: false);
    private static readonly PackSettings Without = With with { LeavesOutDrafts = true };

    private readonly Workspace _workspace = new();

    public DraftTests()
    {
        _workspace.Add("news/a.md", "---\ntitle: A\n---\nText.\n");
        _workspace.Add("news/b.md", Draft);
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_draft_that_is_kept_is_marked()
    {
        _workspace.Run(With);
        Assert.Equal([("a", false), ("b", true)], Articles("a", "b"));
    }

    [Fact]
    public void A_draft_that_is_left_out_leaves_nothing_in_the_pack()
    {
        _workspace.Run(Without);

        Assert.Equal([("a", false)], Articles("a"));
        Assert.Equal(-1, _workspace.Pack.AsSpan().IndexOf("Secret"u8));
        Assert.Contains("Plan", _workspace.Index, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_setting_makes_another_pack_of_the_same_files()
    {
        byte[] with = _workspace.Run(With).Written ? _workspace.Pack : [];
        byte[] without = _workspace.Run(Without).Written ? _workspace.Pack : [];
        _workspace.Run(With);

        Assert.NotEqual(with, without);
        Assert.Equal(with, _workspace.Pack);
    }

    [Fact]
    public void A_draft_that_is_finished_comes_into_the_pack_and_goes_again()
    {
        _workspace.Run(Without);
        byte[] before = _workspace.Pack;

        _workspace.Edit("news/b.md", Finished);
        Assert.Equal((1, 1), (_workspace.Run(Without).Read, _workspace.Last.Reused));
        Assert.Equal(_workspace.PackedFromScratch(Without), _workspace.Pack);

        _workspace.Edit("news/b.md", Draft);
        _workspace.Run(Without);
        Assert.Equal(before, _workspace.Pack);
        Assert.Equal((0, 2, false), (_workspace.Run(Without).Read, _workspace.Last.Reused, _workspace.Last.Written));
    }

    [Fact]
    public void An_edit_of_a_draft_that_is_left_out_leaves_the_pack_as_it_is()
    {
        _workspace.Run(Without);
        byte[] before = _workspace.Pack;

        _workspace.Edit("news/b.md", Draft + "More.\n");
        _workspace.Run(Without);
        Assert.Equal(before, _workspace.Pack);
    }

    private (string Id, bool IsDraft)[] Articles(params string[] ids)
    {
        PackedNotes notes = new("News", PackAssembly.Open(_workspace.Pack), ids);
        return [.. notes.Select(static note => (note.Id, note.IsDraft))];
    }
}
