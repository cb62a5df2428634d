using System.Runtime.CompilerServices;
using CorpusSdk.Build.Tests.Fixtures;

namespace CorpusSdk.Build.Tests;

/// <summary>What nobody touches costs nothing.</summary>
public sealed class PackedAllocationTests : IDisposable
{
    private readonly Workspace _few = WorkspaceOf(50);
    private readonly Workspace _many = WorkspaceOf(500);

    public void Dispose()
    {
        _few.Dispose();
        _many.Dispose();
    }

    [Fact]
    public void Looking_ids_up_allocates_nothing()
    {
        PackedNotes notes = Open(_many);
        string[] ids = Ids(_many);

        Assert.Equal(0, Allocations.Of(() =>
        {
            foreach (string id in ids) Assert.True(notes.ContainsKey(id));
        }));
        Assert.Equal(0, notes.Made);
    }

    [Fact]
    public void Filters_over_days_allocate_nothing_for_an_article() =>
        AssertSameForFewAndMany(
            static notes => notes.InYear(1999), static notes => notes.On(new DateOnly(1999, 1, 1)),
            static notes => notes.Between(new(1999, 1, 1), new(1999, 12, 31)));

    [Fact]
    public void Searching_bodies_allocates_nothing_for_an_article() =>
        AssertSameForFewAndMany(static notes => notes.Containing("nowhere"), static notes => notes.Containing("日本"));

    [Fact]
    public void A_filter_keeps_four_bytes_for_an_article_that_it_finds()
    {
        PackedNotes notes = Open(_many);
        long none = Allocations.Of(() => notes.InYear(1999));
        long half = Allocations.Of(() => notes.InYear(2020));

        Assert.Equal(250, notes.InYear(2020).Count);
        Assert.InRange(half - none, 0, (250 * sizeof(int)) + 64);
        Assert.Equal(0, notes.Made);
    }

    [Fact]
    public void An_article_that_nobody_touches_is_never_made()
    {
        PackedNotes notes = Open(_many);

        Assert.Equal(500, notes.Count);
        Assert.Equal(250, notes.InYear(2021).Containing("number").Count);
        Assert.Equal(7, notes.Sample(7).Count);
        Assert.False(notes.TryGetValue("nothing", out _));
        Assert.Equal(0, notes.Made);

        Assert.Equal("Title 13", notes["013"].Title);
        Assert.Equal("Title 13", notes["013"].Title);
        Assert.Equal(1, notes.Made);
    }

    [Fact]
    public void Metadata_of_an_article_leaves_its_body_alone()
    {
        PackedNote note = Open(_many)["013"];

        Assert.Equal(0, Allocations.Of(() => Assert.True(note.Date is not null && note.WordCount > 0)));
    }

    [Fact]
    public void A_body_stays_while_somebody_holds_it()
    {
        PackedNote note = Open(_few)["013"];
        string body = note.Body;

        Collect();

        Assert.Same(body, note.Body);
        GC.KeepAlive(body);
    }

    [Fact]
    public void A_body_goes_when_nobody_holds_it()
    {
        PackedNote note = Open(_few)["013"];
        WeakReference body = BodyOf(note);

        Collect();

        Assert.False(body.IsAlive);
        Assert.StartsWith("Text number 13", note.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_measure_sees_an_allocation() => Assert.NotEqual(0, Allocations.Of(static () => GC.KeepAlive(new byte[10])));

    private static Workspace WorkspaceOf(int articles)
    {
        var workspace = new Workspace();
        for (int i = 0; i < articles; i++)
            workspace.Add($"{i:D3}.txt", $" date 202{i % 2}-01-01 Wire\n\nTitle {i}\n\nText number {i} of many.");
        workspace.Run();
        return workspace;
    }

    private static string[] Ids(Workspace workspace) => [.. workspace.Items.Select(item => item.IdPath)];

    private static PackedNotes Open(Workspace workspace) => new("News", PackAssembly.Open(workspace.Pack), Ids(workspace));

    private void AssertSameForFewAndMany(params Action<PackedNotes>[] queries)
    {
        PackedNotes few = Open(_few);
        PackedNotes many = Open(_many);
        foreach (Action<PackedNotes> query in queries)
            Assert.Equal(Allocations.Of(() => query(few)), Allocations.Of(() => query(many)));
        Assert.Equal((0, 0), (few.Made, many.Made));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference BodyOf(PackedNote note) => new(note.Body);

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }
}
