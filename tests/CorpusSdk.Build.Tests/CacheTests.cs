using CorpusSdk.Build.Packing;
using CorpusSdk.Build.Tests.Fixtures;
using CorpusSdk.Parsing;
using CsCheck;

namespace CorpusSdk.Build.Tests;

/// <summary>What is left of the last packing may be gone, damaged or of another day; the next one is right in any case.</summary>
public sealed class CacheTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public CacheTests()
    {
        for (int i = 0; i < 4; i++) _workspace.Add($"{i}.txt", $"Title {i}\n\nText number {i}.");
        _workspace.Run();
    }

    public enum Part
    {
        Pack,
        Index,
        Words,
        Cache,
    }

    public static TheoryData<Part, bool> PartsAndEdits => new MatrixTheoryData<Part, bool>(Enum.GetValues<Part>(), [false, true]);

    public static TheoryData<Part, bool, bool> PartsTimesAndEdits =>
        new MatrixTheoryData<Part, bool, bool>(Enum.GetValues<Part>(), [false, true], [false, true]);

    public static TheoryData<bool, bool> TimesAndEdits => new MatrixTheoryData<bool, bool>([false, true], [false, true]);

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [MemberData(nameof(PartsAndEdits))]
    public void A_part_that_is_gone_is_made_again(Part part, bool edit)
    {
        File.Delete(PathOf(part));
        AssertRightAfter(edit);
    }

    [Theory]
    [MemberData(nameof(PartsAndEdits))]
    public void A_part_that_is_empty_is_made_again(Part part, bool edit)
    {
        File.WriteAllBytes(PathOf(part), []);
        AssertRightAfter(edit);
    }

    [Theory]
    [MemberData(nameof(PartsAndEdits))]
    public void A_part_that_is_cut_is_made_again(Part part, bool edit)
    {
        byte[] bytes = File.ReadAllBytes(PathOf(part));
        File.WriteAllBytes(PathOf(part), bytes[..(bytes.Length / 2)]);
        AssertRightAfter(edit);
    }

    [Theory]
    [MemberData(nameof(PartsTimesAndEdits))]
    public void A_part_of_an_older_packing_is_made_again(Part part, bool withTime, bool edit)
    {
        // Under the name that the newer one has now.
        var old = FileState.Of(PathOf(part));
        _workspace.Edit("2.txt", "Title 2\n\nWhat came later.");
        _workspace.Run();

        old.Restore(PathOf(part), withTime);

        AssertRightAfter(edit);
    }

    [Theory]
    [MemberData(nameof(TimesAndEdits))]
    public void All_parts_of_an_older_packing_are_brought_up_to_date(bool withTime, bool edit)
    {
        (string Path, FileState State)[] old = [.. Enum.GetValues<Part>().Select(part => (PathOf(part), FileState.Of(PathOf(part))))];
        _workspace.Edit("2.txt", "Title 2\n\nWhat came later.");
        _workspace.Run();

        foreach ((string path, FileState state) in old) state.Restore(path, withTime);

        AssertRightAfter(edit);
    }

    [Fact]
    public void No_change_of_the_cache_gets_a_wrong_body_into_the_pack()
    {
        (string Path, FileState State)[] good = [.. Enum.GetValues<Part>().Select(part => (PathOf(part), FileState.Of(PathOf(part))))];
        Gen.Select(Gen.Double.Unit, Gen.OneOf('0', '1', '9', ' ', '\n', '-', 'x')).Sample(
            (where, other) =>
            {
                foreach ((string path, FileState state) in good) state.Restore(path, withTime: true);
                char[] cache = File.ReadAllText(_workspace.Paths.Cache).ToCharArray();
                cache[(int)(where * cache.Length)] = other;
                File.WriteAllText(_workspace.Paths.Cache, new string(cache));

                AssertRightAfter(edit: true);
            },
            iter: 300,
            threads: 1);
    }

    /// <summary>Another parser may read other things out of the same files.</summary>
    [Fact]
    public void The_cache_names_the_builds_of_packer_and_parser()
    {
        string header = File.ReadLines(_workspace.Paths.Cache).First();

        Assert.Contains(typeof(Packer).Module.ModuleVersionId.ToString(), header, StringComparison.Ordinal);
        Assert.Contains(typeof(ArticleParser).Module.ModuleVersionId.ToString(), header, StringComparison.Ordinal);
    }

    private string PathOf(Part part) => part switch
    {
        Part.Pack => _workspace.Last.PackFile,
        Part.Index => _workspace.Last.IndexFile,
        Part.Words => Directory.EnumerateFiles(_workspace.Paths.Folder, "*.words").MaxBy(File.GetLastWriteTimeUtc)!,
        _ => _workspace.Paths.Cache,
    };

    private void AssertRightAfter(bool edit)
    {
        if (edit) _workspace.Edit("1.txt", $"Title 1\n\n{Guid.NewGuid()}");
        _workspace.Run();

        Assert.Equal(_workspace.PackedFromScratch(), _workspace.Pack);
        Assert.Equal(0, _workspace.Run().Read);
    }
}
