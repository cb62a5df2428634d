using System.CommandLine;
using CorpusSdk.Tool.Commands;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool;

/// <summary>The command <c>corpus</c>.</summary>
internal static class CorpusTool
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">Its arguments.</param>
    /// <param name="terminal">Where it writes.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        ParseResult parsed = Root(terminal).Parse(args);
        InvocationConfiguration invocation = new()
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            int code = await parsed.InvokeAsync(invocation);
            return parsed.Errors.Count > 0 ? ExitCodes.Usage : code;
        }
        catch (SourceException error)
        {
            await terminal.Error.WriteLineAsync(error.Message);
            return ExitCodes.Failed;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Cancelled;
        }
        catch (IOException error)
        {
            // A reader that has seen enough, such as head, closes the pipe.
            if (error.HResult is BrokenPipe) return ExitCodes.Success;

            await terminal.Error.WriteLineAsync(error.Message);
            return ExitCodes.Failed;
        }
    }

    private const int BrokenPipe = 32;

    private static RootCommand Root(Terminal terminal)
    {
        RootCommand root = new("Works on corpora: folders of articles, projects, and what is compiled of them.");
        foreach (Command command in (IEnumerable<Command>)[
            new NewCommand(terminal), new CheckCommand(terminal), new ListCommand(terminal), new ShowCommand(terminal),
            new SearchCommand(terminal), new KwicCommand(terminal), new KeynessCommand(terminal),
            new StatsCommand(terminal), new SchemaCommand(terminal), new DiffCommand(terminal),
            new VerifyCommand(terminal), new ExportCommand(terminal), new ReportCommand(terminal),
            new ServeCommand(terminal), new McpCommand(terminal), new CompletionCommand(terminal)])
        {
            root.Subcommands.Add(command);
        }

        return root;
    }
}
