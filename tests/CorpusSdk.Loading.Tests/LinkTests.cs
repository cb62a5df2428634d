using System.Diagnostics;
using System.Runtime.Versioning;

namespace CorpusSdk.Loading.Tests;

/// <summary>What is below a folder and no file of it: links, pipes, folders that nobody may open.</summary>
public sealed class LinkTests : IDisposable
{
    private readonly DirectoryInfo _place = Directory.CreateTempSubdirectory("corpus");

    public LinkTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right that not everybody has there.");
        Write("root/notes/a.md");
        Write("root/films/b.md");
        Write("outside/c.md");
    }

    private string Root => In("root");

    public void Dispose() => _place.Delete(recursive: true);

    [Fact]
    public void Links_to_a_parent_and_to_each_other_end()
    {
        Link("root/notes/up", Root);
        Link("root/notes/films", In("root/films"));
        Link("root/films/notes", In("root/notes"));
        Link("root/films/itself", In("root/films/itself"));

        var folder = ArticleFolder.Read(Root);
        Assert.Equal("a b", Ids(folder));
        Assert.Empty(folder.Problems);
        Assert.Equal("a b", Ids(ArticleFolder.Read(Root, followLinks: true)));
    }

    [Fact]
    public void A_link_out_of_the_folder_is_followed_on_request()
    {
        Link("root/notes/out", In("outside"));
        Link("root/notes/out.md", In("outside/c.md"));
        Link("root/notes/in.md", In("root/films/b.md"));
        Link("root/notes/round", Path.Combine("..", "..", "root", "..", "outside"));

        var folder = ArticleFolder.Read(Root);
        Assert.Equal("a b in", Ids(folder));
        Assert.Equal(
            [In("root/notes/out"), In("root/notes/out.md"), In("root/notes/round")],
            folder.Problems.Select(static problem => problem.Path));
        Assert.All(folder.Problems, static problem => Assert.Equal("CORPUS007", problem.Id));
        Assert.Equal("a b in out out/c", Ids(ArticleFolder.Read(Root, followLinks: true)));
    }

    [Fact]
    public void A_way_out_by_two_links_is_one()
    {
        Link("root/films/step", _place.FullName);
        Link("root/notes/c.md", In("root/films/step/outside/c.md"));

        var folder = ArticleFolder.Read(Root);
        Assert.Equal("a b", Ids(folder));
        Assert.Equal([In("root/films/step"), In("root/notes/c.md")], folder.Problems.Select(static problem => problem.Path));
    }

    [Fact]
    public void A_folder_that_is_a_link_itself_is_read()
    {
        Link("alias", Root);

        var folder = ArticleFolder.Read(In("alias"));
        Assert.Equal("a b", Ids(folder));
        Assert.Empty(folder.Problems);
    }

    [Fact]
    public async Task Pipes_and_devices_are_empty_and_no_hang()
    {
        using (var pipe = Process.Start("mkfifo", In("root/notes/pipe.md")))
        {
            await pipe.WaitForExitAsync(
            TestContext.Current.CancellationToken);
        }

        Link("root/notes/pipelink.md", In("root/notes/pipe.md"));
        Link("root/notes/zero.md", "/dev/zero");

        ArticleFolder folder = await Task
            .Run(() => ArticleFolder.Read(Root, followLinks: true), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Equal("a b", Ids(folder));
        Assert.Equal(["CORPUS001", "CORPUS001", "CORPUS001"], folder.Problems.Select(static problem => problem.Id));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_that_nobody_may_open_takes_no_other_with_it()
    {
        string closed = In("root/closed");
        Directory.CreateDirectory(closed);
        File.SetUnixFileMode(closed, UnixFileMode.None);
        try
        {
            Assert.SkipWhen(CanRead(closed), "The tests run as a user who may open everything.");
            var folder = ArticleFolder.Read(Root);
            Assert.Equal("a b", Ids(folder));
            Assert.Equal(("CORPUS008", closed), (Assert.Single(folder.Problems).Id, folder.Problems[0].Path));
        }
        finally
        {
            File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static bool CanRead(string folder)
    {
        try
        {
            _ = Directory.GetFiles(folder);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string Ids(ArticleFolder folder) =>
        string.Join(
            ' ', folder.CollectionNames
                .SelectMany(name => folder.Collection<Film>(name).Select(static article => article.Id))
                .Order(StringComparer.Ordinal));

    private string In(string path) => Path.Combine(_place.FullName, path);

    private void Link(string path, string target) => File.CreateSymbolicLink(In(path), target);

    private void Write(string path)
    {
        string file = In(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, $"Title of {Path.GetFileName(path)}\n\nText.\n");
    }
}
