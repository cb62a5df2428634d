using System.Globalization;

namespace CorpusSdk.Tool.Tests;

/// <summary>What becomes of a command whose output nobody reads to the end, as in <c>corpus list | head -1</c>.</summary>
public sealed class PipeTests
{
    [Theory]
    [InlineData("list", ".", "--no-cache")]
    [InlineData("list", ".", "--no-cache", "--json")]
    [InlineData("check", ".", "--no-cache", "--level", "info")]
    [InlineData("check", ".", "--stream", "--json")]
    [InlineData("export", ".", "--no-cache", "-o", "-", "--format", "jsonl")]
    [InlineData("export", ".", "--stream", "-o", "-", "--format", "csv")]
    public void A_reader_that_has_seen_enough_ends_it_quietly(params string[] args)
    {
        using TextFolder folder = new();
        // More than a pipe holds.
        for (int i = 0; i < 2000; i++)
        {
            folder.Write(
                string.Create(CultureInfo.InvariantCulture, $"news/n{i}.md"),
                $"---\ntitle: The lamp of {i}\ndate: 2021-13-45\n---\n\nSee [what is gone](gone.md).\n");
        }

        using var process = ToolProcess.Start(folder.Path, heapLimit: 0, args);
        Assert.NotNull(process.Output.ReadLine());
        process.Output.Close();
        (int code, string error) = process.End();

        Assert.Equal("", error);
        // A check that has found errors says so, whoever reads them.
        Assert.Contains(code, args[0] == "check" ? [0, 1] : new[] { 0 });
    }
}
