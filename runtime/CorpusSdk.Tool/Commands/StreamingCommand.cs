using System.CommandLine;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Sources;
using CorpusSdk.Tool.Streaming;

namespace CorpusSdk.Tool.Commands;

/// <summary>A command that goes through a corpus from one end to the other, and so can do that with one of any size.</summary>
internal abstract class StreamingCommand : CorpusCommand
{
    private readonly Option<bool> _stream = new("--stream")
    {
        Description = "Read a folder or project in memory that does not grow with its texts, as a large one always is, and keep nothing for the next time.",
    };

    protected StreamingCommand(string name, string description, Terminal terminal)
        : base(name, description, terminal) => Options.Add(_stream);

    /// <inheritdoc/>
    protected override int Execute(ParseResult parsed, CancellationToken cancellation)
    {
        string path = PathOf(parsed);
        SourceOptions options = SourceOptionsOf(parsed);
        if (FoundFiles.Of(path, options) is { } files)
        {
            if ((parsed.GetValue(_stream) || files.AreLarge()) && CanStream(files.Project))
            {
                using var corpus = StreamedCorpus.Open(path, files, options, NeedsContents(parsed), cancellation);
                return Run(corpus, parsed, cancellation);
            }

            using var packed = CorpusSource.Open(path, options, files);
            return Run(packed, parsed, cancellation);
        }

        return base.Execute(parsed, cancellation);
    }

    /// <summary>Whether articles are asked for, and not only what was parsed of their files.</summary>
    protected abstract bool NeedsContents(ParseResult parsed);

    /// <summary>Whether the articles of a project are gone through once.</summary>
    protected virtual bool CanStream(ProjectSettings project) => true;

    /// <summary>Does the work for a folder or project.</summary>
    /// <param name="corpus">The folder or project.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="cancellation">Ctrl+C.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    protected abstract int Run(StreamedCorpus corpus, ParseResult parsed, CancellationToken cancellation);
}
