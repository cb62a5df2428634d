using System.CommandLine;
using CorpusSdk.Tool.Checking;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Serving;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>corpus serve</c>: the report in a browser, as the files are now.</summary>
internal sealed class ServeCommand : CorpusCommand
{
    private const int UsualPort = 5080;

    private readonly Option<int> _port = new("--port")
    {
        Description = "The port on this machine; 0 for any that is free.",
        DefaultValueFactory = static _ => UsualPort,
        HelpName = "number"
    };

    public ServeCommand(Terminal terminal)
        : base("serve", "Shows a corpus in the browser, with a search and its articles, and follows changes.", terminal, withSearchIndex: true) =>
        Options.Add(_port);

    /// <inheritdoc/>
    protected override int Execute(ParseResult parsed, CancellationToken cancellation)
    {
        ServeAsync(parsed, cancellation).GetAwaiter().GetResult();
        return ExitCodes.Success;
    }

    /// <inheritdoc/>
    protected override int Run(CorpusSource source, ParseResult parsed, CancellationToken cancellation) => ExitCodes.Success;

    private async Task ServeAsync(ParseResult parsed, CancellationToken cancellation)
    {
        string path = PathOf(parsed);
        int port = parsed.GetValue(_port);
        await using CorpusServer server = new(() => Open(path, parsed), port);
        try
        {
            await server.StartAsync(cancellation);
        }
        catch (IOException error)
        {
            throw new SourceException($"Port {port} cannot be used: {error.Message} Name another one with --port.", error);
        }

        Terminal.WriteLine($"{server.Address} shows {path}. Ctrl+C ends it.");
        await Terminal.Output.FlushAsync(cancellation);
        using FolderChanges changes = new(Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!);
        try
        {
            while (true)
            {
                await Task.Run(() => changes.Wait(cancellation), cancellation);
                Refresh(server);
            }
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how it ends.
        }
    }

    private void Refresh(CorpusServer server)
    {
        try
        {
            server.Refresh();
        }
        catch (SourceException error)
        {
            // The pages show what was there before.
            Terminal.Error.WriteLine(error.Message);
        }
    }
}
