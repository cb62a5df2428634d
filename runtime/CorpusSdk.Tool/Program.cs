using CorpusSdk.Tool.Output;

namespace CorpusSdk.Tool;

/// <summary>Where the command begins.</summary>
internal static class Program
{
    private static Task<int> Main(string[] args) =>
        CorpusTool.RunAsync(args, new Terminal(Console.Out, Console.Error, Console.IsOutputRedirected));
}
