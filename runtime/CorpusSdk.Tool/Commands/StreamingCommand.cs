using System.CommandLine;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Sources;
using CorpusSdk.Tool.Streaming;

namespace CorpusSdk.Tool.Commands;

/// <summary>A command that goes through a corpus from one end to the other, and so can do that with a folder of any size.</summary>
internal abstract class StreamingCommand : CorpusCommand
{
    private readonly Option<bool> _stream = new("--stream")
    {
        Description = "Read a folder in memory that does not grow with its texts, as a large one always is, and keep nothing for the next time.",
    };

    protected StreamingCommand(string name, string description, Terminal terminal)
        : base(name, description, terminal) => Options.Add(_stream);

    /// <summary>Whether articles are asked for, and not only what was parsed of their files.</summary>
    protected virtual bool NeedsContents => true;

    /// <inheritdoc/>
    protected override int Execute(ParseResult parsed, CancellationToken cancellation)
    {
        string path = PathOf(parsed);
        SourceOptions options = SourceOptionsOf(parsed);
        if (!CanStream(parsed) || !StreamedCorpus.IsWanted(path, options, parsed.GetValue(_stream)))
        {
            return base.Execute(parsed, cancellation);
        }

        using var corpus = StreamedCorpus.Open(path, options, NeedsContents, cancellation);
        return Run(corpus, parsed, cancellation);
    }

    /// <summary>Whether what the command line asks for goes through articles once.</summary>
    protected virtual bool CanStream(ParseResult parsed) => true;

    /// <summary>Does the work for a folder.</summary>
    /// <param name="corpus">The folder.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="cancellation">Ctrl+C.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    protected abstract int Run(StreamedCorpus corpus, ParseResult parsed, CancellationToken cancellation);
}
