using System.Diagnostics;
using System.Text;
using CorpusSdk.Build.Tests.Fixtures;
using CorpusSdk.Parsing.Collecting;

namespace CorpusSdk.Build.Tests;

/// <summary>How large an index is beside its text, over real posts where their archive is beside the repository.</summary>
public sealed class SearchIndexSizeTests : IDisposable
{
    private const int LeastPosts = 1000;
    private const double MostOfText = 0.25;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void An_index_takes_a_quarter_of_its_text_at_most()
    {
        string posts = Unpacked("home-digitalgov");
        foreach (string file in Directory.EnumerateFiles(posts, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            _workspace.Take(Path.GetRelativePath(_workspace.Folder, file), "News");
        }

        _workspace.Run();
        byte[] index = _workspace.Pack[SearchSection.In(_workspace.Pack)!.Value];
        var notes = new PackedNotes(
            "News", PackAssembly.Open(_workspace.Pack),
            Collector.Group(_workspace.Read(), static _ => false, [])[0].Files.Select(static file => file.Article!.Id));
        long text = notes.Sum(static note => (long)Encoding.UTF8.GetByteCount(note.Body));

        Assert.InRange(notes.Count, LeastPosts, int.MaxValue);
        Assert.True(index.Length <= text * MostOfText, $"{index.Length} bytes for {text} bytes of text.");
    }

    private string Unpacked(string name)
    {
        string archive = Path.Combine(Root(), "..", "shared", "corpora", name + ".tar.xz");
        Assert.SkipUnless(File.Exists(archive), $"The archive {archive} is missing.");
        string folder = _workspace.In("posts");
        Directory.CreateDirectory(folder);
        using var tar = Process.Start("tar", ["-xJf", archive, "-C", folder]);
        tar.WaitForExit();
        Assert.Equal(0, tar.ExitCode);
        return folder;
    }

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "CorpusSdk.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? AppContext.BaseDirectory;
    }
}
