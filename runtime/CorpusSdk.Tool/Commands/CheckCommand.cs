using System.CommandLine;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Tool.Checking;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Sources;
using Spectre.Console;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>corpus check</c>: every problem that a build would report.</summary>
internal sealed class CheckCommand : CorpusCommand
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

    private int Report(CorpusSource source, FolderPack folder, ParseResult parsed, CancellationToken cancellation)
    {
        var check = CorpusCheck.Of(folder, DisplayPath.Of, cancellation);
        ProblemSeverity least = parsed.GetValue(_level) switch
        {
            "error" => ProblemSeverity.Error,
            "info" => ProblemSeverity.Info,
            _ => ProblemSeverity.Warning,
        };
        Finding[] shown = [.. check.Findings.Where(found => found.Severity >= least)];
        int errors = check.Findings.Count(static found => found.Severity == ProblemSeverity.Error);
        int warnings = check.Findings.Count(static found => found.Severity == ProblemSeverity.Warning);
        Write(parsed, shown, source, errors, warnings);
        return errors > 0 || (parsed.GetValue(_strict) && warnings > 0) ? ExitCodes.Found : ExitCodes.Success;
    }

    private void Write(ParseResult parsed, Finding[] shown, CorpusSource source, int errors, int warnings)
    {
        if (IsJson(parsed))
        {
            Terminal.WriteJson(new
            {
                Files = source.Folder!.Files.Count,
                Articles = source.Articles.Count,
                Errors = errors,
                Warnings = warnings,
                Problems = shown,
            });
            return;
        }

        switch (parsed.GetValue(_format))
        {
            case "sarif":
                Terminal.WriteLine(Sarif.Of(shown));
                break;
            case "github":
                foreach (Finding found in shown) Terminal.WriteLine(GitHubAnnotation.Of(found));
                break;
            case "msbuild":
                foreach (Finding found in shown) Terminal.WriteLine(found.ToString());
                break;
            default:
                WriteText(shown, source, errors, warnings);
                break;
        }
    }

    private void WriteText(Finding[] shown, CorpusSource source, int errors, int warnings)
    {
        foreach (Finding found in shown)
        {
            string colour = found.Severity switch { ProblemSeverity.Error => "red", ProblemSeverity.Warning => "yellow", _ => "blue" };
            Terminal.Screen.MarkupLine(
                $"[bold]{Markup.Escape(found.Path)}[/]:{found.Line}:{found.Column}: [{colour}]{found.SeverityName} {found.Id}[/]: "
                + Markup.Escape(found.Message));
        }

        Terminal.WriteLine(
            $"{Texts.Counted(source.Folder!.Files.Count, "file")}, {Texts.Counted(source.Articles.Count, "article")}: "
            + $"{Texts.Counted(errors, "error")}, {Texts.Counted(warnings, "warning")}.");
    }
}
