using System.Diagnostics;

namespace CorpusSdk.Benchmarks;

/// <summary>A process from start to end.</summary>
/// <param name="Seconds">Wall time.</param>
/// <param name="Cpu">User and system time in seconds, children included; 0 where the system does not tell.</param>
/// <param name="Peak">Peak memory in bytes of the largest process; 0 where the system does not tell.</param>
/// <param name="Output">What it printed.</param>
internal sealed record ProcessRun(double Seconds, double Cpu, long Peak, string Output)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    /// <summary>Runs a program; one that fails ends the benchmark with what it printed.</summary>
    public static ProcessRun Start(string program, string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        double cpu = ProcessTree.SecondsOfEndedChildren();
        var watch = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(BetweenLooks)) peak = Math.Max(peak, ProcessTree.PeakBelow(process.Id));
        double seconds = watch.Elapsed.TotalSeconds;
        process.WaitForExit();
        string printed = output.Result + errors.Result;
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed:\n{printed}");

        return new ProcessRun(seconds, ProcessTree.SecondsOfEndedChildren() - cpu, peak, printed);
    }
}
