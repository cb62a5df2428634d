using System.Diagnostics;
using CorpusSdk.Build.Files;
using CorpusSdk.Build.Tests.Fixtures;
using Microsoft.Build.Utilities;
using Task = System.Threading.Tasks.Task;

namespace CorpusSdk.Build.Tests;

/// <summary>A link below the folder of the articles puts no file of the machine into the pack, unless the project asks for it.</summary>
public sealed class LinkTests : IDisposable
{
    private readonly DirectoryInfo _project = Directory.CreateTempSubdirectory("corpus-");
    private string _pack = "";

    public LinkTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right that not everybody has there.");
        Write("corpus/news/a.txt", "Inside");
        Write("secret/s.txt", "Secret");
    }

    public void Dispose() => _project.Delete(recursive: true);

    [Fact]
    public void A_link_out_of_the_corpus_is_a_problem_and_not_packed()
    {
        File.CreateSymbolicLink(In("corpus/news/b.txt"), In("secret/s.txt"));
        Directory.CreateSymbolicLink(In("corpus/out"), In("secret"));

        string index = Pack(followLinks: false, "news/a.txt", "news/b.txt", "out/s.txt");
        Assert.Equal(2, index.Split("CORPUS007").Length - 1);
        Assert.DoesNotContain("Secret", index, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret"u8.ToArray(), File.ReadAllBytes(_pack));

        index = Pack(followLinks: true, "news/a.txt", "news/b.txt", "out/s.txt");
        Assert.DoesNotContain("CORPUS007", index, StringComparison.Ordinal);
        Assert.Contains("Secret"u8.ToArray(), File.ReadAllBytes(_pack));

        // What was packed on request is not taken from the last outputs.
        index = Pack(followLinks: false, "news/a.txt", "news/b.txt", "out/s.txt");
        Assert.Equal(2, index.Split("CORPUS007").Length - 1);
        Assert.DoesNotContain("Secret"u8.ToArray(), File.ReadAllBytes(_pack));
    }

    [Fact]
    public void A_file_behind_a_link_to_a_folder_of_the_corpus_is_read_once()
    {
        Directory.CreateSymbolicLink(In("corpus/news/up"), In("corpus"));

        string index = Pack(followLinks: false, "news/a.txt", "news/up/news/a.txt", "news/up/news/up/news/a.txt");
        Assert.Contains("Inside", index, StringComparison.Ordinal);
        Assert.DoesNotContain("news/up/", index, StringComparison.Ordinal);
        Assert.DoesNotContain("CORPUS007", index, StringComparison.Ordinal);
    }

    [Fact]
    public void The_root_of_all_folders_is_a_root_too()
    {
        Directory.CreateSymbolicLink(In("all"), "/");
        var paths = new LinkedPaths();

        Assert.Equal(LinkedPlace.Inside, paths.PlaceOfFolder(In("all/usr"), In("all")));
        Assert.Equal(LinkedPlace.Inside, paths.PlaceOfFolder("/usr/", "/"));
        Assert.Equal(LinkedPlace.Again, paths.PlaceOfFolder(In("all"), "/"));
        Assert.False(paths.LeadsOut("/usr", "/"));
    }

    [Fact]
    public async Task A_pipe_is_an_empty_file_and_no_hang()
    {
        using (var pipe = Process.Start("mkfifo", In("corpus/news/p.txt")))
        {
            await pipe.WaitForExitAsync(
            TestContext.Current.CancellationToken);
        }

        File.CreateSymbolicLink(In("corpus/news/q.txt"), In("corpus/news/p.txt"));

        string index = await Task
            .Run(() => Pack(followLinks: false, "news/a.txt", "news/p.txt", "news/q.txt"), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Equal(2, index.Split("CORPUS001").Length - 1);
        Assert.Contains("Inside", index, StringComparison.Ordinal);
    }

    /// <summary>Runs the task over files as the default items have them, and returns the index.</summary>
    private string Pack(bool followLinks, params string[] files)
    {
        var task = new PackCorpus
        {
            BuildEngine = new RecordingEngine(),
            Articles = [.. files.Select(
                file =>
                    new TaskItem(
                        In("corpus/" + file), new Dictionary<string, string> { ["RecursiveDir"] = file[..(file.LastIndexOf('/') + 1)] }))],
            ProjectDirectory = _project.FullName,
            Folder = In("obj"),
            FileName = "Test.corpus",
            FollowLinks = followLinks,
        };
        Assert.True(task.Execute());
        _pack = task.PackFile;
        return File.ReadAllText(task.IndexFile);
    }

    private string In(string path) => Path.Combine(_project.FullName, path);

    private void Write(string path, string title)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(path))!);
        File.WriteAllText(In(path), $"{title}\n\nText of {title}.\n");
    }
}
