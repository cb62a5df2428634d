using System.Globalization;
using CorpusSdk.Testing;

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
    /// <param name="only">What the names of rows contain that are wanted; empty for all.</param>
    public static int Run(string sizes, int characters, string only)
    {
        MarkdownTable.Head("command", "files", "text", "peak", "files a second", "processor time");
        foreach (string size in sizes.Split(','))
        {
            Measure(int.Parse(size, CultureInfo.InvariantCulture), characters, only);
        }

        return 0;
    }

    private static void Measure(int count, int characters, string only)
    {
        using TemporaryFolder folder = new();
        SyntheticCorpus.WriteTo(folder["texts"], count, characters);
        foreach (string[] command in Commands)
        {
            string output = command[^1].StartsWith("export.", StringComparison.Ordinal) ? Path.GetExtension(command[^1]) : "";
            Run($"`{command[0]}`{(output.Length > 0 ? " to " + output : "")}", command);
            if (output.Length > 0) File.Delete(folder[command[^1]]);
        }

        (PostgresServer? server, string reason) = PostgresServer.Start();
        if (server is null)
        {
            Console.Error.WriteLine(reason);
            return;
        }

        using PostgresServer _ = server;
        string[] load = ["export", "--to", server.Address(server.CreateDatabase())];
        Run("`export` to PostgreSQL", load);
        Run("`export` to PostgreSQL, again without changes", load);

        void Run(string name, string[] command)
        {
            if (!name.Contains(only, StringComparison.OrdinalIgnoreCase)) return;

            string tool = Path.Combine(AppContext.BaseDirectory, "CorpusSdk.Tool.dll");
            var run = ProcessRun.Start("dotnet", folder.Path, ["exec", tool, command[0], "texts", "--stream", .. command[1..]]);
            MarkdownTable.Row(
                name, MarkdownTable.Count(count), string.Create(CultureInfo.InvariantCulture, $"{(long)count * characters / 1_000_000:N0} MB"),
                MarkdownTable.Megabytes(run.Peak), MarkdownTable.Count((int)(count / run.Seconds)), MarkdownTable.Seconds(run.Cpu));
        }
    }
}
