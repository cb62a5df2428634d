namespace CorpusSdk.Tool.Tests.Exports;

/// <summary>Where exports go, and what becomes of those that fail.</summary>
public sealed class TargetTests : IDisposable
{
    private readonly ExportFolder _folder = ExportFolder.Films();

    public static TheoryData<string> Names { get; } =
        ["a.jsonl", "a.csv", "a.parquet", "a.sqlite", "a.vert", "a.conllu", "a.tei", "llms.txt", "llms-full.txt"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void Two_exports_are_the_same(string name)
    {
        byte[] first = File.ReadAllBytes(_folder.Export(name));

        Assert.Equal(first, File.ReadAllBytes(_folder.Export(name)));
        Assert.Equal([name], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void What_was_written_is_said()
    {
        ToolRun run = _folder.Run("a.csv", "--json");

        Assert.Equal(4, run.Json.GetProperty("rows").GetInt32());
        Assert.Equal(new FileInfo(Path.Combine(_folder.Path, "a.csv")).Length, run.Json.GetProperty("bytes").GetInt64());
        Assert.Equal("csv", run.Json.GetProperty("format").GetString());
    }

    [Fact]
    public void Filters_choose_what_is_written() =>
        Assert.Equal(2, File.ReadLines(_folder.Export("a.jsonl", "--from", "1900", "--collection", "films")).Count());

    [Theory]
    [InlineData("jsonl", "a.jsonl")]
    [InlineData("csv", "a.csv")]
    [InlineData("tei", "a.xml")]
    public void Text_goes_to_the_standard_output(string format, string name)
    {
        ToolRun run = _folder.Run("-", "--format", format);

        Assert.Equal(0, run.Code);
        Assert.Equal(File.ReadAllText(_folder.Export(name)), run.Output);
    }

    [Theory]
    [InlineData(2, "a.bin", "--format")]
    [InlineData(2, "-", "--format")]
    [InlineData(3, "-", "standard output", "--format", "parquet")]
    [InlineData(3, "no/such/a.csv", "There is no folder")]
    [InlineData(3, "folder", "is a folder", "--format", "csv")]
    [InlineData(3, "file", "is a file", "--format", "huggingface")]
    public void What_cannot_be_written_is_said(int code, string name, string said, params string[] options)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "folder"));
        File.WriteAllText(Path.Combine(_folder.Path, "file"), "");
        ToolRun run = _folder.Run(name, options);

        Assert.Equal(code, run.Code);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFileSystemEntries(_folder.Path).Length);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_that_cannot_be_replaced_stays(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The file system is that of Unix.");
        // A folder of the name that the temporary file would have is in the way for everybody, root included.
        string temporary = Path.Combine(_folder.Path, $".{name}.{Environment.ProcessId}.tmp");
        string file = Path.Combine(_folder.Path, name);
        File.WriteAllText(file, "before");
        Directory.CreateDirectory(temporary);
        ToolRun run = _folder.Run(name);

        Assert.Equal(3, run.Code);
        Assert.Contains("was not written", run.Error, StringComparison.Ordinal);
        Assert.Equal("before", File.ReadAllText(file));
    }
}
