using CorpusSdk.Build.Entries;
using CorpusSdk.Build.Packing;
using CorpusSdk.Build.Tests.Fixtures;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Index;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CorpusSdk.Build.Tests;

/// <summary>The task among files that are missing, locked or in its way.</summary>
public sealed class SurroundingsTests : IDisposable
{
    private readonly Workspace _workspace = new();
    private readonly RecordingEngine _engine = new();
    private string _packFile = "";
    private string _indexFile = "";

    public SurroundingsTests()
    {
        _workspace.Add("a.txt", "Title A\n\nText A.");
        _workspace.Add("b.txt", "Title B\n\nText B.");
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_file_that_is_gone_is_reported_and_the_others_are_packed()
    {
        _workspace.Take("gone.txt", "News");

        Assert.True(Execute());

        ParsedFile gone = Index().Single(file => file.Item.DisplayPath == "gone.txt");
        Assert.Null(gone.Article);
        Assert.Equal("CORPUS003", Assert.Single(gone.Problems).Kind.Id);
        Assert.Equal(["Text A.", "Text B."], Notes("a", "b").Select(note => note.Body));
    }

    [Fact]
    public void A_file_that_is_gone_is_read_when_it_is_there()
    {
        _workspace.Take("gone.txt", "News");
        Execute();

        _workspace.Add("gone.txt", "Title\n\nHere.");
        Execute();

        Assert.Equal("Here.", Notes("a", "b", "gone")["gone"].Body);
    }

    /// <summary>Locks and rights leave no trace in a file's time or length.</summary>
    [Fact]
    public void A_file_that_could_not_be_read_is_read_again_although_it_did_not_change()
    {
        using (new FileStream(_workspace.In("b.txt"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            Execute();
            Assert.Equal(["CORPUS003"], Index().SelectMany(file => file.Problems).Select(problem => problem.Kind.Id));
        }

        Execute();

        Assert.Equal("Text B.", Notes("a", "b")["b"].Body);
    }

    [Fact]
    public void A_file_that_is_no_text_is_reported_and_the_others_are_packed()
    {
        _workspace.Add("b.txt", [0x54, 0xFF, 0x00]);

        Assert.True(Execute());

        Assert.Equal(["CORPUS002"], Index().SelectMany(file => file.Problems).Select(problem => problem.Kind.Id));
        Assert.Equal("Text A.", Notes("a")["a"].Body);
    }

    /// <summary>With the text, hash and index of the file saved as UTF-8, and no second reading.</summary>
    [Fact]
    public void A_file_in_a_certain_encoding_is_packed_as_UTF_8()
    {
        _workspace.Add("b.txt", [.. "Caf"u8, 0xE9, .. "\n\nText "u8, 0xFC, .. "ber.\r\n"u8]);
        Execute();

        Assert.Equal(["CORPUS009"], Index().SelectMany(file => file.Problems).Select(problem => problem.Kind.Id));
        Article article = Notes("a", "b")["b"];
        Assert.Equal(("Café", "Text über.\n"), (article.Title, article.Body));
        string hash = article.ContentHash;

        File.WriteAllText(_workspace.In("b.txt"), "Café\n\nText über.\n");
        Execute();

        Assert.Empty(Index().SelectMany(file => file.Problems));
        Assert.Equal(hash, Notes("a", "b")["b"].ContentHash);
    }

    [Fact]
    public void An_item_that_comes_twice_is_packed_once()
    {
        ITaskItem[] items = [.. TaskItems(), .. TaskItems()];

        Assert.True(Execute(items));

        Assert.Equal(2, Index().Count);
        Assert.Equal(2, Notes("a", "b").Count);
    }

    [Theory]
    [InlineData("pack")]
    [InlineData("index")]
    [InlineData("cache")]
    public void A_folder_in_the_place_of_a_file_fails_the_task_and_leaves_nothing_behind(string file)
    {
        PackOutcome written = _workspace.Run();
        string place = file switch { "pack" => written.PackFile, "index" => written.IndexFile, _ => _workspace.Paths.Cache };
        Directory.Delete(_workspace.Paths.Folder, recursive: true);
        Directory.CreateDirectory(place);

        Assert.False(Execute());

        AssertFailure();
        Assert.True(Directory.Exists(place));

        // And once it is out of the way, all is well.
        Directory.Delete(place);
        Assert.True(Execute());
        Assert.Equal(_workspace.PackedFromScratch(), Pack);
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_fails_the_task()
    {
        File.WriteAllText(_workspace.In("obj"), "");

        Assert.False(Execute());

        AssertFailure();
    }

    [Fact]
    public void A_folder_that_takes_no_files_fails_the_task()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Rights do not bind this user.");
        Execute();
        byte[] pack = Pack;
        string path = _packFile;
        _workspace.Edit("a.txt", "Title A\n\nOther.");
#pragma warning disable CA1416 // Windows has left.
        File.SetUnixFileMode(_workspace.In("obj"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        bool done = Execute();
        File.SetUnixFileMode(_workspace.In("obj"), UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
#pragma warning restore CA1416

        Assert.False(done);
        AssertFailure();
        Assert.Equal(pack, File.ReadAllBytes(path));
    }

    [Fact]
    public void What_a_killed_build_left_behind_does_no_harm_and_goes_when_it_is_old()
    {
        Directory.CreateDirectory(_workspace.In("obj"));
        string[] old = [.. ((string[])[
            "0123456789abcdef.pack", "0123456789abcdef.index.txt", "0123456789abcdef.pack.1.new", "cache.2.new"]).Select(name =>
            _workspace.In($"obj/Test.corpus.{name}"))];
        string young = _workspace.In("obj/Test.corpus.fedcba9876543210.pack.3.new");
        string other = _workspace.In("obj/Other.corpus.0123456789abcdef.pack");
        foreach (string path in (string[])[.. old, young, other]) File.WriteAllText(path, "half");
        foreach (string path in (string[])[.. old, other]) File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddHours(-1));

        Assert.True(Execute());

        Assert.Equal(_workspace.PackedFromScratch(), Pack);
        Assert.All(old, path => Assert.False(File.Exists(path), path));
        Assert.True(File.Exists(young));
        Assert.True(File.Exists(other));
    }

    [Fact]
    public void What_a_compiler_may_be_reading_stays_and_what_came_before_goes()
    {
        PackOutcome[] runs = [.. Enumerable.Range(0, 3).Select(i =>
        {
            _workspace.Edit("a.txt", $"Title A\n\nText {i}.");
            return _workspace.Run();
        })];
        Assert.All(runs, run => Assert.True(File.Exists(run.PackFile) && File.Exists(run.IndexFile)));

        Leftovers.Delete(_workspace.Paths, [RunOf(runs[1]), RunOf(runs[2])], DateTime.UtcNow.AddHours(1));

        Assert.Equal([false, true, true], runs.Select(run => File.Exists(run.PackFile)));
        Assert.Equal([false, true, true], runs.Select(run => File.Exists(run.IndexFile)));
    }

    private static PackRun RunOf(PackOutcome outcome) => new(StampOf(outcome.PackFile), StampOf(outcome.IndexFile), 0);

    private static ulong StampOf(string path) =>
        ulong.Parse(
            Path.GetFileName(path).Split('.')[2], System.Globalization.NumberStyles.AllowHexSpecifier,
            System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void A_build_that_was_killed_before_its_cache_is_made_good()
    {
        Execute();
        var before = FileState.Of(_workspace.Paths.Cache);
        _workspace.Edit("a.txt", "Title A\n\nThe edit of the killed build.");
        Execute();
        before.Restore(_workspace.Paths.Cache, withTime: true);

        Execute();

        Assert.Equal(_workspace.PackedFromScratch(), Pack);
        Assert.Equal("The edit of the killed build.", Notes("a", "b")["a"].Body);
        Assert.Equal(0, _workspace.Run().Read);
    }

    private bool Execute(ITaskItem[]? items = null)
    {
        _engine.Errors.Clear();
        var task = new PackCorpus
        {
            BuildEngine = _engine,
            Articles = items ?? TaskItems(),
            ProjectDirectory = _workspace.Folder,
            Folder = _workspace.Paths.Folder,
            FileName = _workspace.Paths.Name,
        };
        bool done = task.Execute();
        (_packFile, _indexFile) = (task.PackFile, task.IndexFile);
        return done;
    }

    private ITaskItem[] TaskItems() =>
        [.. _workspace.Items.Select(item => new TaskItem(item.Path, new Dictionary<string, string> { ["Collection"] = item.Collection }))];

    private IReadOnlyList<ParsedFile> Index() => IndexFile.Read(File.ReadAllText(_indexFile)).Files;

    private byte[] Pack => File.ReadAllBytes(_packFile);

    private PackedNotes Notes(params string[] ids) => new("News", PackAssembly.Open(Pack), ids);

    private void AssertFailure()
    {
        BuildErrorEventArgs error = Assert.Single(_engine.Errors);
        Assert.Equal("CORPUS406", error.Code);
        Assert.StartsWith($"The articles cannot be packed into '{_workspace.Paths.Folder}': ", error.Message, StringComparison.Ordinal);
        AssertNoLeftovers();
    }

    private void AssertNoLeftovers() => Assert.Empty(Directory.EnumerateFiles(_workspace.Folder, "*.new", SearchOption.AllDirectories));
}
