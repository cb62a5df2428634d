using System.Diagnostics;
using System.Text;
using CorpusSdk.Build.Tests.Fixtures;
using Microsoft.Build.Framework;

namespace CorpusSdk.Build.Tests;

/// <summary>Files that the compiler cannot be given where it has to open them itself.</summary>
public sealed class LiteralFilesTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("what?.txt", "its path holds '?'")]
    [InlineData("<?xml version=1.0?>/a.txt", "its path holds '?'")]
    [InlineData("a*.txt", "its path holds '*'")]
    [InlineData("a\"b.txt", "its path holds '\"'")]
    [InlineData("a|b/a.txt", "its path holds '|'")]
    [InlineData("a\tb.txt", "its path holds the control character U+0009")]
    [InlineData("a\nb.txt", "its path holds the control character U+000A")]
    [InlineData("a\u0001.txt", "its path holds the control character U+0001")]
    [InlineData("<a> & 'b', c;d=e #f %20 (g) [h] {i} !j @(k) $(l) ^m`n~o.txt", null)]
    [InlineData("straße/日本 \u0301.txt", null)]
    public void Paths_that_the_command_line_loses_are_reported(string path, string? fault) =>
        Assert.Equal(fault, FaultOf(path, "Title\n\nText.\n"u8.ToArray()));

    [Fact]
    public void Texts_that_the_compiler_does_not_read_are_reported()
    {
        Assert.Equal("it holds NUL characters in a row", FaultOf("a.txt", "Title\n\nText \0\0.\n"u8.ToArray()));
        Assert.Equal("it is UTF-32", FaultOf("b.txt", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes("Title")]));
        Assert.Equal(
            "it is UTF-32", FaultOf("c.txt", [0, 0, 0xFE, 0xFF, .. new UTF32Encoding(bigEndian: true, byteOrderMark: false).GetBytes("Title")]));
        Assert.Equal(
            "it holds NUL characters in a row",
            FaultOf("d.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Title \0\0")]));
        Assert.Null(FaultOf("e.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("a\u0100 \0 Title")]));
        Assert.Null(FaultOf("f.txt", Encoding.Unicode.GetBytes("Title")));
        Assert.Null(FaultOf("g.txt", "Title \0 a \0"u8.ToArray()));
        Assert.Null(FaultOf("h.txt", []));
        Assert.Null(FaultOf("i.txt", [.. "Caf"u8, 0xE9]));
    }

    [Fact]
    public async Task A_pipe_is_reported_and_no_hang()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Pipes are told apart on Linux alone.");
        using (var pipe = Process.Start("mkfifo", _workspace.In("p.txt"))) await pipe.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("it is a pipe or a device", FaultOf("p.txt", bytes: null));
    }

    [Fact]
    public void A_file_that_is_not_there_is_left_to_the_compiler() => Assert.Null(FaultOf("gone.txt", bytes: null));

    /// <summary>What the task reports of a file, without what to do about it; null for nothing.</summary>
    private string? FaultOf(string path, byte[]? bytes)
    {
        if (bytes is not null)
        {
            Assert.SkipWhen(OperatingSystem.IsWindows() && path.IndexOfAny(Path.GetInvalidFileNameChars()) >= 0, "No file has that name.");
            _workspace.Add(path, bytes);
        }

        var engine = new RecordingEngine();
        var task = new CheckLiteralFiles { BuildEngine = engine, Articles = [new LiteralItem(path, _workspace.In(path))] };
        if (task.Execute()) return null;

        BuildErrorEventArgs error = Assert.Single(engine.Errors);
        Assert.Equal(("CORPUS495", _workspace.In(path), 1, 1), (error.Code, error.File, error.LineNumber, error.ColumnNumber));
        return error.Message![(error.Message!.IndexOf(": ", StringComparison.Ordinal) + 2)..error.Message!.IndexOf(". Rename", StringComparison.Ordinal)];
    }

    /// <summary>An item as a project has it, whose paths are not what a task's own item makes of them.</summary>
    private sealed class LiteralItem(string path, string fullPath) : ITaskItem
    {
        public string ItemSpec { get; set; } = path;

        public System.Collections.ICollection MetadataNames => Array.Empty<string>();

        public int MetadataCount => 0;

        public string GetMetadata(string metadataName) => metadataName == "FullPath" ? fullPath : "";

        public void SetMetadata(string metadataName, string metadataValue) => throw new NotSupportedException();

        public void RemoveMetadata(string metadataName) => throw new NotSupportedException();

        public void CopyMetadataTo(ITaskItem destinationItem) => throw new NotSupportedException();

        public System.Collections.IDictionary CloneCustomMetadata() => throw new NotSupportedException();
    }
}
