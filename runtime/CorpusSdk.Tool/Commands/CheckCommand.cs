using System.CommandLine;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Tool.Checking;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Sources;
using CorpusSdk.Tool.Streaming;
using Spectre.Console;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>corpus check</c>: every problem that a build would report.</summary>
internal sealed class CheckCommand : StreamingCommand
{
    private readonly Option<string> _format = new("--format")
    {
        Description = "How problems are printed: text, msbuild, github or sarif.",
        DefaultValueFactory = static _ => "text",
        HelpName = "name"
    };
    private readonly Option<string> _level = new("--level")
    {
        Description = "The least severe problems to show: error, warning or info.",
        DefaultValueFactory = static _ => "warning",
        HelpName = "level"
    };
    private readonly Option<bool> _fix = new("--fix")
    {
        Description = "Mend what has one right answer: encodings, line ends, no-break spaces, values cut by a YAML comment."
    };
    private readonly Option<bool> _watch = new("--watch") { Description = "Check again whenever a file changes, until Ctrl+C." };
    private readonly Option<bool> _strict = new("--strict") { Description = "Fail for warnings as well." };

    public CheckCommand(Terminal terminal)
        : base("check", "Checks articles as a build does, in the same words and places.", terminal)
    {
        _format.AcceptOnlyFromAmong("text", "msbuild", "github", "sarif");
        _level.AcceptOnlyFromAmong("error", "warning", "info");
        Options.Add(_format);
        Options.Add(_level);
        Options.Add(_strict);
        Options.Add(_fix);
        Options.Add(_watch);
    }

    /// <inheritdoc/>
    protected override bool NeedsContents(ParseResult parsed) => false;

    /// <summary>The compiler looks at types with all of their articles.</summary>
    protected override bool CanStream(ProjectSettings project) => !DeclaredTypeCheck.IsFor(project);

    /// <inheritdoc/>
    protected override int Execute(ParseResult parsed, CancellationToken cancellation)
    {
        if (!parsed.GetValue(_watch)) return base.Execute(parsed, cancellation);

        string path = PathOf(parsed);
        string folder = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;
        using FolderChanges changes = new(folder);
        while (true)
        {
            if (!Terminal.IsRedirected) Terminal.Screen.Clear();

            try
            {
                base.Execute(parsed, cancellation);
            }
            catch (SourceException error)
            {
                // A folder that is empty for a moment is no reason to stop.
                Terminal.WriteLine(error.Message);
            }

            changes.Wait(cancellation);
        }
    }

    /// <inheritdoc/>
    protected override int Run(CorpusSource source, ParseResult parsed, CancellationToken cancellation)
    {
        if (source.Folder is null)
        {
            throw new SourceException($"'{source.Path}' is compiled: its files are not there to check. Use 'corpus verify' for its checksums.");
        }

        if (parsed.GetValue(_fix) && CorpusCheck.Fix(source.Folder) is > 0 and int mended)
        {
            Terminal.Error.WriteLine($"{Texts.Counted(mended, "problem")} mended.");
            using CorpusSource again = Open(PathOf(parsed), parsed);
            return Report(again, again.Folder!, parsed, cancellation);
        }

        return Report(source, source.Folder, parsed, cancellation);
    }

    /// <inheritdoc/>
    protected override int Run(StreamedCorpus corpus, ParseResult parsed, CancellationToken cancellation)
    {
        if (parsed.GetValue(_fix) && StreamedCheck.Fix(corpus.Store) is > 0 and int mended)
        {
            Terminal.Error.WriteLine($"{Texts.Counted(mended, "problem")} mended.");
            SourceOptions options = SourceOptionsOf(parsed);
            using var again = StreamedCorpus.Open(
                corpus.Path, FoundFiles.Of(corpus.Path, options)!, options, NeedsContents(parsed), cancellation);
            return Report(again, parsed, cancellation);
        }

        return Report(corpus, parsed, cancellation);
    }

    private int Report(CorpusSource source, FolderPack folder, ParseResult parsed, CancellationToken cancellation)
    {
        ProblemSeverity least = LeastOf(parsed);
        var check = CorpusCheck.Of(folder, DisplayPath.Of, cancellation);
        return Report(
            new CheckSummary(
                folder.Files.Count, source.Articles.Count,
                check.Findings.Count(static found => found.Severity == ProblemSeverity.Error),
                check.Findings.Count(static found => found.Severity == ProblemSeverity.Warning),
                check.Findings.Where(found => found.Severity >= least)),
            parsed);
    }

    private int Report(StreamedCorpus corpus, ParseResult parsed, CancellationToken cancellation)
    {
        using SortedFindings found = StreamedCheck.Of(corpus, LeastOf(parsed), DisplayPath.Of, cancellation);
        return Report(
            new CheckSummary(corpus.Store.Rows.Length, corpus.Collections.Count, found.Errors, found.Warnings, found.InOrder()), parsed);
    }

    private int Report(CheckSummary summary, ParseResult parsed)
    {
        Write(parsed, summary);
        return summary.Errors > 0 || (parsed.GetValue(_strict) && summary.Warnings > 0) ? ExitCodes.Found : ExitCodes.Success;
    }

    private ProblemSeverity LeastOf(ParseResult parsed) => parsed.GetValue(_level) switch
    {
        "error" => ProblemSeverity.Error,
        "info" => ProblemSeverity.Info,
        _ => ProblemSeverity.Warning,
    };

    private void Write(ParseResult parsed, CheckSummary summary)
    {
        if (IsJson(parsed))
        {
            Terminal.WriteJson(summary);
            return;
        }

        switch (parsed.GetValue(_format))
        {
            case "sarif":
                Terminal.WriteLine(Sarif.Of([.. summary.Problems]));
                break;
            case "github":
                foreach (Finding found in summary.Problems) Terminal.WriteLine(GitHubAnnotation.Of(found));
                break;
            case "msbuild":
                foreach (Finding found in summary.Problems) Terminal.WriteLine(found.ToString());
                break;
            default:
                WriteText(summary);
                break;
        }
    }

    private void WriteText(CheckSummary summary)
    {
        foreach (Finding found in summary.Problems)
        {
            string colour = found.Severity switch { ProblemSeverity.Error => "red", ProblemSeverity.Warning => "yellow", _ => "blue" };
            Terminal.Screen.MarkupLine(
                $"[bold]{Markup.Escape(found.Path)}[/]:{found.Line}:{found.Column}: [{colour}]{found.SeverityName} {found.Id}[/]: "
                + Markup.Escape(found.Message));
        }

        Terminal.WriteLine(
            $"{Texts.Counted(summary.Files, "file")}, {Texts.Counted(summary.Articles, "article")}: "
            + $"{Texts.Counted(summary.Errors, "error")}, {Texts.Counted(summary.Warnings, "warning")}.");
    }

    /// <summary>What was found.</summary>
    /// <param name="Files">How many files there are.</param>
    /// <param name="Articles">How many of them are articles.</param>
    /// <param name="Errors">How many errors there are, whether they are shown or not.</param>
    /// <param name="Warnings">How many warnings.</param>
    /// <param name="Problems">The problems that are shown, in their order.</param>
    private sealed record CheckSummary(int Files, int Articles, int Errors, int Warnings, IEnumerable<Finding> Problems);
}
