using System.Text.Json;
using CorpusSdk.Tool.Output;

namespace CorpusSdk.Tool.Tests;

/// <summary>A command line, run in this process, with what it printed.</summary>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static ToolRun Of(params string[] args)
    {
        StringWriter output = new();
        StringWriter error = new();
        int code = CorpusTool.RunAsync(args, new Terminal(output, error, isRedirected: true)).GetAwaiter().GetResult();
        return new ToolRun(code, output.ToString(), error.ToString());
    }
}
