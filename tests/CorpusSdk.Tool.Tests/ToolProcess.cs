using System.Diagnostics;
using System.Globalization;

namespace CorpusSdk.Tool.Tests;

/// <summary>The tool in a process of its own, as a shell starts it.</summary>
internal sealed class ToolProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _error;

    private ToolProcess(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
    }

    public StreamReader Output => _process.StandardOutput;

    /// <summary>Starts a command line.</summary>
    /// <param name="folder">The folder in which it runs.</param>
    /// <param name="heapLimit">The bytes that its garbage-collected heap may have; 0 for no limit.</param>
    /// <param name="args">The arguments.</param>
    public static ToolProcess Start(string folder, long heapLimit, params string[] args)
    {
        ProcessStartInfo start = new(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            ["exec", Path.Combine(AppContext.BaseDirectory, "CorpusSdk.Tool.dll"), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        if (heapLimit > 0) start.Environment["DOTNET_GCHeapHardLimit"] = heapLimit.ToString("x", CultureInfo.InvariantCulture);
        return new ToolProcess(Process.Start(start)!);
    }

    /// <summary>Waits for its end, and returns the exit code and what it says of errors.</summary>
    public (int Code, string Error) End()
    {
        string error = _error.GetAwaiter().GetResult();
        _process.WaitForExit();
        return (_process.ExitCode, error);
    }

    public void Dispose() => _process.Dispose();
}
