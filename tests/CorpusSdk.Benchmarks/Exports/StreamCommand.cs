using System.Globalization;

namespace CorpusSdk.Benchmarks;

/// <summary>Large folders under the tool: the peak memory and the processor time of commands that go through all of a corpus.</summary>
internal static class StreamCommand
{
    private static readonly string[][] Commands =
    [
        ["check"], ["stats"], ["export", "-o", "export.jsonl"], ["export", "-o", "export.csv"], ["export", "-o", "export.parquet"],
        ["export", "-o", "export.sqlite"],
    ];

    /// <param name="sizes">Numbers of articles.</param>
    /// <param name="characters">The length of an article.</param>
    public static int Run(string sizes, int characters)
    {
        MarkdownTable.Head("command", "files", "text", "peak", "files a second", "processor time");
        foreach (string size in sizes.Split(','))
        {
            Measure(int.Parse(size, CultureInfo.InvariantCulture), characters);
        }

        return 0;
    }

    private static void Measure(int count, int characters)
    {
        using TemporaryFolder folder = new();
        SyntheticCorpus.WriteTo(folder["texts"], count, characters);
        string tool = Path.Combine(AppContext.BaseDirectory, "CorpusSdk.Tool.dll");
        foreach (string[] command in Commands)
        {
            var run = ProcessRun.Start("dotnet", folder.Path, ["exec", tool, command[0], "texts", "--stream", .. command[1..]]);
            string output = command[^1].StartsWith("export.", StringComparison.Ordinal) ? Path.GetExtension(command[^1]) : "";
            if (output.Length > 0) File.Delete(folder[command[^1]]);
            MarkdownTable.Row(
                $"`{command[0]}`{(output.Length > 0 ? " to " + output : "")}", MarkdownTable.Count(count),
                string.Create(CultureInfo.InvariantCulture, $"{(long)count * characters / 1_000_000:N0} MB"),
                MarkdownTable.Megabytes(run.Peak), MarkdownTable.Count((int)(count / run.Seconds)), MarkdownTable.Seconds(run.Cpu));
        }
    }
}
