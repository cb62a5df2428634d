using CorpusSdk.Build.Entries;
using CorpusSdk.Build.Packing;
using CorpusSdk.Build.Tests.Fixtures;
using CsCheck;

namespace CorpusSdk.Build.Tests;

/// <summary>Packing after any row of changes gives what packing the same files once gives.</summary>
public class ManyChangesTests
{
    /// <summary>Three of the names make one id.</summary>
    private static readonly string[] Names = ["a b.txt", "a-b.txt", "a_b.txt", "c.txt", "d.txt", "c.de.txt", "2021-12-22-c.txt"];

    private static readonly string[] Texts =
    [
        "Title\n\nA text.", "Title\n\nAnother text.", "Title\n\nA text of its own length 🙂.", "Title", "",
        "---\nid: c\n---\n\nA text with an id.", "---\ndate: 2021-13-45\n---\n\nA wrong day.",
        "---\n[\n---\n\nNo article.", "---\ndraft: true\ndate: 05/20/2024\n---\n\nA draft.",
        "---\nid: c\ndraft: true\n---\n\nA draft with an id.", "---\ndate: 04/05/2024\nlang: de\n---\n\nA day.",
    ];

    private static readonly Gen<Change> AnyChange =
        Gen
            .Select(Gen.Int[0, 2], Gen.Int[0, Names.Length - 1], Gen.Int[0, Texts.Length - 1], Gen.OneOf("News", "Letters", "!"))
            .Select((kind, name, text, collection) => new Change(kind == 0, Names[name], Texts[text], collection));

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Any_changes_one_after_the_other_end_where_one_packing_does(bool compress, bool leavesOutDrafts) =>
        AnyChange.Array[1, 4].Array[1, 8].Sample(
        builds =>
        {
            using var workspace = new Workspace();
            PackSettings settings = new PackSettings(compress) with { LeavesOutDrafts = leavesOutDrafts };
            foreach (Change[] changes in builds)
            {
                foreach (Change change in changes) change.Apply(workspace);
                workspace.Run(settings);
                Assert.Equal(workspace.PackedFromScratch(settings), workspace.Pack);
            }
        },
        iter: 150);

    [Fact]
    public void An_article_whose_id_was_taken_is_right_when_the_id_is_free()
    {
        using var workspace = new Workspace();
        workspace.Add("a b.txt", "Title\n\nThe first.");
        workspace.Add("a-b.txt", "Title\n\nThe second.");
        workspace.Run();

        workspace.Remove("a b.txt");
        workspace.Run();

        Assert.Equal("The second.", new PackedNotes("News", PackAssembly.Open(workspace.Pack), "a-b")["a-b"].Body);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_build_that_changes_nothing_packs_nothing_when_ids_collide(bool uniqueIds)
    {
        using var workspace = new Workspace();
        foreach (string name in Names) workspace.Add(name, "---\nid: c\n---\n\nA text with an id.");
        var settings = new PackSettings(Compress: false, uniqueIds);
        Packer.Pack(workspace.Items, workspace.Paths, settings);

        PackOutcome second = Packer.Pack(workspace.Items, workspace.Paths, settings);

        Assert.Equal((0, false), (second.Read, second.Written));
        Assert.True(Packer.Pack(workspace.Items, workspace.Paths, settings with { UniqueIds = !uniqueIds }).Written);
    }

    [Fact]
    public void Only_what_gets_another_id_is_read_again()
    {
        using var workspace = new Workspace();
        for (int i = 0; i < 20; i++) workspace.Add($"{i}.txt", "Title\n\nText.");
        workspace.Add("a_b.txt", "Title\n\nThe first.");
        workspace.Run();

        workspace.Add("a-b.txt", "Title\n\nThe second.");
        PackOutcome outcome = workspace.Run();

        Assert.Equal((2, 20), (outcome.Read, outcome.Reused));
        Assert.Equal(workspace.PackedFromScratch(), workspace.Pack);
    }

    private sealed record Change(bool Removes, string Name, string Text, string Collection)
    {
        public void Apply(Workspace workspace)
        {
            if (Removes)
            {
                workspace.Remove(Name);
                return;
            }

            if (File.Exists(workspace.In(Name))) workspace.Edit(Name, Text);
            else workspace.Add(Name, Text);
            workspace.Take(Name, Collection);
        }
    }
}
