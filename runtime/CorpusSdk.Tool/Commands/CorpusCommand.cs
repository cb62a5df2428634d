using System.CommandLine;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Commands;

/// <summary>A command that works on a corpus.</summary>
internal abstract class CorpusCommand : Command
{
    private readonly bool _withSearchIndex;

    /// <param name="name">What it is called by.</param>
    /// <param name="description">What it does, as a sentence.</param>
    /// <param name="terminal">Where it writes.</param>
    /// <param name="withSearchIndex">Whether it searches.</param>
    /// <param name="isPathOption">Whether the path is an option, since the command has an argument of its own.</param>
    protected CorpusCommand(string name, string description, Terminal terminal, bool withSearchIndex = false, bool isPathOption = false)
        : base(name, description)
    {
        Terminal = terminal;
        _withSearchIndex = withSearchIndex;
        if (isPathOption) Options.Add(CorpusOption);
        else Arguments.Add(PathArgument);
        Options.Add(ExtensionsOption);
        Options.Add(FollowLinksOption);
        Options.Add(NoCacheOption);
        Options.Add(JsonOption);
        SetAction((parsed, cancellation) => Task.FromResult(Execute(parsed, cancellation)));
    }

    protected Terminal Terminal { get; }

    protected Argument<string> PathArgument { get; } = new("path")
    {
        Description = "A folder of articles, a project, a compiled corpus (.dll) or a package (.nupkg).",
        DefaultValueFactory = static _ => ".",
    };

    protected Option<string> CorpusOption { get; } = new("--corpus", "-c")
    {
        Description = "A folder of articles, a project, a compiled corpus (.dll) or a package (.nupkg).",
        DefaultValueFactory = static _ => ".",
        HelpName = "path",
    };

    protected Option<bool> JsonOption { get; } = new("--json") { Description = "Print JSON." };

    private Option<string[]> ExtensionsOption { get; } = new("--extensions")
    {
        Description = "Endings of articles besides .txt and .md, such as .rst.",
        AllowMultipleArgumentsPerToken = true,
        HelpName = "ending",
    };

    private Option<bool> FollowLinksOption { get; } = new("--follow-links") { Description = "Follow links that lead out of the folder." };

    private Option<bool> NoCacheOption { get; } = new("--no-cache") { Description = "Read all files anew, and keep nothing for the next time." };

    /// <summary>Does the work.</summary>
    /// <param name="source">The corpus.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="cancellation">Ctrl+C.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    protected abstract int Run(CorpusSource source, ParseResult parsed, CancellationToken cancellation);

    /// <summary>Opens a corpus as the command line says.</summary>
    protected CorpusSource Open(string path, ParseResult parsed) => CorpusSource.Open(path, SourceOptionsOf(parsed));

    /// <summary>How the command line wants a corpus to be opened.</summary>
    protected SourceOptions SourceOptionsOf(ParseResult parsed) => new()
    {
        Extensions = [.. (parsed.GetValue(ExtensionsOption) ?? []).SelectMany(ProjectSettings.EndingsIn)],
        FollowLinks = parsed.GetValue(FollowLinksOption),
        UseCache = !parsed.GetValue(NoCacheOption),
        WithSearchIndex = _withSearchIndex,
        Progress = new WorkProgress(Terminal.Error, "file").Report,
    };

    protected virtual string PathOf(ParseResult parsed) =>
        (Options.Contains(CorpusOption) ? parsed.GetValue(CorpusOption) : parsed.GetValue(PathArgument)) ?? ".";

    protected bool IsJson(ParseResult parsed) => parsed.GetValue(JsonOption);

    protected virtual int Execute(ParseResult parsed, CancellationToken cancellation)
    {
        using CorpusSource source = Open(PathOf(parsed), parsed);
        return Run(source, parsed, cancellation);
    }
}
