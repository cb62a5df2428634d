using CorpusSdk.Build.Tests.Fixtures;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CorpusSdk.Build.Tests;

/// <summary>Texts in the folder of a corpus that are no articles for their endings are named once.</summary>
public sealed class OtherTextsTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Texts_of_other_endings_are_counted_in_one_message() => Assert.Equal(
        "The folder has files that are no articles for their endings (1 .adoc, 1 .markdown, 2 .mdx, 1 .rst), such as 'b.adoc'. Set the property CorpusExtensions to '.adoc;.markdown;.mdx;.rst' to read them, or add CORPUS010 to NoWarn.",
        MessageOf(["a.md", "b.adoc", "news/c.mdx", "news/old/D.MDX", "news/e.rst", "news/f.markdown", "g.html", "h.png", "mdx"], ["a.md"]));

    [Fact]
    public void Articles_and_what_tools_leave_behind_are_not_named() => Assert.Null(MessageOf(
        ["a.md", "b.mdx", ".hidden.rst", "~$c.rst", ".git/d.rst", "node_modules/e/readme.markdown", "bin/f.adoc", "x/obj/g.rst"], ["a.md", "b.mdx"]));

    [Fact]
    public void A_folder_without_any_file_is_nothing_to_speak_of() => Assert.Null(MessageOf([], []));

    /// <summary>Two such links would be followed forever.</summary>
    [Fact]
    public void Links_to_folders_are_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows makes links for some users alone.");
        Directory.CreateSymbolicLink(_workspace.In("again"), _workspace.Folder);

        Assert.Contains("(1 .rst)", MessageOf(["news/e.rst"], []), StringComparison.Ordinal);
    }

    private string? MessageOf(string[] files, string[] articles)
    {
        foreach (string file in files) _workspace.Add(file, "Title\n\nText.\n");

        var engine = new RecordingEngine();
        var task = new FindOtherTexts
        {
            BuildEngine = engine,
            Root = _workspace.Folder,
            Articles = [.. articles.Select(path => (ITaskItem)new TaskItem(_workspace.In(path)))],
        };
        Assert.True(task.Execute());
        Assert.Empty(engine.Errors);
        Assert.All(engine.Warnings, warning => Assert.Equal(("CORPUS010", _workspace.Folder), (warning.Code, warning.File)));
        return Assert.Single(engine.Warnings.Select(static warning => warning.Message).DefaultIfEmpty());
    }
}
