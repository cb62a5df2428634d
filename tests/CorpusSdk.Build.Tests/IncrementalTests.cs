using CorpusSdk.Build.Files;
using CorpusSdk.Build.Packing;
using CorpusSdk.Build.Tests.Fixtures;

namespace CorpusSdk.Build.Tests;

public sealed class IncrementalTests : IDisposable
{
    private const int Articles = 5;

    private readonly Workspace _workspace = new();

    public IncrementalTests()
    {
        for (int i = 0; i < Articles; i++) _workspace.Add($"news/{i}.txt", $"Title {i}\n\nText number {i}, the same length as others.");
        _workspace.Run();
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Nothing_is_written_when_nothing_changed()
    {
        FileState[] before = States();

        PackOutcome outcome = _workspace.Run();

        Assert.Equal((0, Articles, false), (outcome.Read, outcome.Reused, outcome.Written));
        Assert.Equal(before, States());
    }

    [Fact]
    public void Files_that_are_no_articles_are_not_read_again()
    {
        _workspace.Add("news/empty.txt", "");
        _workspace.Add("news/binary.txt", [0x54, 0xFF, 0x00]);
        _workspace.Add("news/latin.txt", [.. "Caf"u8, 0xE9, .. "\n\nText.\n"u8]);
        _workspace.Run();
        FileState[] before = States();

        PackOutcome outcome = _workspace.Run();

        Assert.Equal((0, false), (outcome.Read, outcome.Written));
        Assert.Equal(before, States());
    }

    [Fact]
    public void A_file_that_was_edited_is_the_only_one_that_is_read()
    {
        _workspace.Edit("news/3.txt", "Title 3\n\nAnother text.");
        AssertRight(read: 1);
    }

    [Fact]
    public void A_file_edited_to_the_same_length_is_read()
    {
        string text = File.ReadAllText(_workspace.In("news/3.txt"));
        _workspace.Edit("news/3.txt", text.Replace('3', '9'));
        AssertRight(read: 1);
    }

    /// <summary>As copying with times does it. What the system itself notes of the change tells.</summary>
    [Fact]
    public void A_file_edited_to_the_same_length_and_time_is_read()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The time of the system is known on Linux alone.");
        string path = _workspace.In("news/3.txt");
        DateTime time = File.GetLastWriteTimeUtc(path);
        Thread.Sleep(20);
        File.WriteAllText(path, File.ReadAllText(path).Replace('3', '9'));
        File.SetLastWriteTimeUtc(path, time);

        AssertRight(read: 1);
    }

    /// <summary>Where the system tells no more than the time of the content, an edit within one tick of its clock shows nowhere.</summary>
    [Theory]
    [InlineData(0, 0.5, true)]
    [InlineData(0, 10, false)]
    [InlineData(1, 0.5, false)]
    public void A_file_that_just_changed_is_unsure_where_its_time_is_all_there_is(long change, double age, bool unsure)
    {
        DateTime now = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);

        Assert.Equal(unsure, new FileStamp(now.AddSeconds(-age).Ticks, 1, change).IsUnsureAt(now));
    }

    [Fact]
    public void Nothing_is_read_or_written_when_nothing_changed_and_ids_collide()
    {
        _workspace.Add("a b.txt", "Title\n\nThe first.");
        _workspace.Add("a-b.txt", "Title\n\nThe second.");
        AssertRight(read: 2);
        FileState[] before = States();

        Assert.False(_workspace.Run().Written);

        Assert.Equal(before, States());
    }

    /// <summary>The checksum in the pack is that of the id that it had.</summary>
    [Fact]
    public void Of_files_with_one_id_the_one_without_it_is_read_when_the_other_is_gone()
    {
        _workspace.Add("a b.txt", "Title\n\nThe first.");
        _workspace.Add("a-b.txt", "Title\n\nThe second.");
        AssertRight(read: 2);

        _workspace.Remove("a-b.txt");

        AssertRight(read: 1);
    }

    [Fact]
    public void A_file_that_was_touched_leaves_pack_and_index_alone()
    {
        FileState[] before = States();
        _workspace.Edit("news/3.txt", File.ReadAllText(_workspace.In("news/3.txt")));

        Assert.Equal(1, _workspace.Run().Read);

        Assert.Equal(before[..2], States()[..2]);
        Assert.Equal(0, _workspace.Run().Read);
    }

    [Fact]
    public void A_file_that_was_added_is_the_only_one_that_is_read()
    {
        _workspace.Add("news/25.txt", "Title\n\nText.");
        AssertRight(read: 1);
    }

    [Fact]
    public void Nothing_is_read_when_a_file_was_removed()
    {
        _workspace.Remove("news/2.txt");
        AssertRight(read: 0);
    }

    [Fact]
    public void A_file_that_was_renamed_is_read_under_its_new_name()
    {
        File.Move(_workspace.In("news/2.txt"), _workspace.In("news/z.txt"));
        _workspace.Remove("news/2.txt");
        _workspace.Take("news/z.txt", "News");
        AssertRight(read: 1);
    }

    [Fact]
    public void Files_that_changed_places_are_told_apart()
    {
        File.Move(_workspace.In("news/1.txt"), _workspace.In("news/x"));
        File.Move(_workspace.In("news/2.txt"), _workspace.In("news/1.txt"));
        File.Move(_workspace.In("news/x"), _workspace.In("news/2.txt"));
        AssertRight(read: 2);
    }

    [Fact]
    public void A_file_that_went_to_another_collection_is_read_for_it()
    {
        _workspace.Take("news/2.txt", "Letters");
        AssertRight(read: 1);
    }

    [Fact]
    public void Files_in_another_order_are_the_same()
    {
        FileState[] before = States();

        _workspace.Run([.. _workspace.Items.Reverse()]);

        Assert.Equal(before, States());
    }

    [Fact]
    public void All_files_are_read_when_compression_is_switched()
    {
        AssertRight(read: Articles, compress: true);
        AssertRight(read: Articles, compress: false);
    }

    [Fact]
    public void All_articles_may_go()
    {
        for (int i = 0; i < Articles; i++) _workspace.Remove($"news/{i}.txt");
        AssertRight(read: 0);
    }

    [Fact]
    public void Many_changes_one_after_the_other_end_where_one_packing_does()
    {
        for (int i = 0; i < 12; i++)
        {
            _workspace.Edit($"news/{i % 3}.txt", $"Title\n\n{new string('x', (i * 7) % 11)} {i}");
            if (i == 4) _workspace.Add("news/aa.txt", "Title\n\nNew.");
            if (i == 8) _workspace.Remove("news/4.txt");
            AssertRight(read: i == 4 ? 2 : 1, compress: false);
        }
    }

    private void AssertRight(int read, bool compress = false)
    {
        PackOutcome outcome = _workspace.Run(compress);

        Assert.Equal(read, outcome.Read);
        Assert.Equal(_workspace.Items.Count - read, outcome.Reused);
        Assert.Equal(_workspace.PackedFromScratch(compress), _workspace.Pack);
    }

    private FileState[] States() =>
        [FileState.Of(_workspace.Last.PackFile), FileState.Of(_workspace.Last.IndexFile), FileState.Of(_workspace.Paths.Cache)];
}
