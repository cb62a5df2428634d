using System.CommandLine;
using CorpusSdk.Tool.Models;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Sources;
using ModelContextProtocol.Server;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>corpus mcp</c>: a corpus for language models, over standard input and output.</summary>
internal sealed class McpCommand : CorpusCommand
{
    public McpCommand(Terminal terminal)
        : base("mcp", "Serves a corpus to language models by the Model Context Protocol, over standard input and output.", terminal, withSearchIndex: true)
    {
    }

    /// <inheritdoc/>
    protected override int Run(CorpusSource source, ParseResult parsed, CancellationToken cancellation)
    {
        RunAsync(source, cancellation).GetAwaiter().GetResult();
        return ExitCodes.Success;
    }

    private static async Task RunAsync(CorpusSource source, CancellationToken cancellation)
    {
        await using StdioServerTransport transport = new("corpus");
        await using var server = McpServer.Create(transport, new CorpusTools(source).Options());
        await server.RunAsync(cancellation);
    }
}
