using System.CommandLine;
using CorpusSdk.Tool.Exports;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>corpus export</c>: articles in the formats of other programs.</summary>
internal sealed class ExportCommand : CorpusCommand
{
    private readonly ArticleFilter _filter = new();
    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The file to write, or the folder of a dataset; - is the standard output.",
        Required = true,
        HelpName = "file"
    };
    private readonly Option<string?> _format = new("--format")
    {
        Description = $"{string.Join(", ", ExportFormat.All.Select(static format => format.Name))}; by default what the file's name says.",
        HelpName = "name",
    };
    private readonly Option<string> _rowGroups = new("--row-groups")
    {
        Description = "In Parquet: year, rows in the order of dates and years apart, or size.",
        DefaultValueFactory = static _ => "year",
        HelpName = "by",
    };

    public ExportCommand(Terminal terminal)
        : base("export", "Writes articles for other programs: JSON Lines, CSV, Parquet, SQLite, TEI and more.", terminal)
    {
        _format.AcceptOnlyFromAmong([.. ExportFormat.All.Select(static format => format.Name)]);
        _rowGroups.AcceptOnlyFromAmong("year", "size");
        Options.Add(_output);
        Options.Add(_format);
        Options.Add(_rowGroups);
        _filter.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(CorpusSource source, ParseResult parsed, CancellationToken cancellation)
    {
        string path = parsed.GetValue(_output)!;
        ExportFormat? format = parsed.GetValue(_format) is { } name ? ExportFormat.Named(name) : ExportFormat.OfPath(path);
        if (format is null)
        {
            IEnumerable<string> formats = ExportFormat.All.Select(static format => format.Name);
            Terminal.Error.WriteLine(
                $"The name '{path}' does not say which format is meant. Write --format with one of {string.Join(", ", formats)}.");
            return ExitCodes.Usage;
        }

        RowGroups groups = parsed.GetValue(_rowGroups) == "size" ? RowGroups.Size : RowGroups.Year;
        ArticleSet<Article> articles = _filter.Apply(source, parsed);
        if (format.HasRowGroups && groups == RowGroups.Year) articles = articles.OrderByDate();
        Exporter exporter = new(new ExportRequest(ExportTable.Of(source), articles, groups, cancellation), format, Terminal.Error);
        if (path == Exporter.StandardOutput)
        {
            // The output is the export then, and nothing else.
            WriteWarnings(exporter.ToOutput(Terminal.Output));
            return ExitCodes.Success;
        }

        ExportSummary summary = exporter.ToPath(path);
        if (IsJson(parsed))
        {
            Terminal.WriteJson(summary);
            return ExitCodes.Success;
        }

        WriteWarnings(summary.Warnings);
        Terminal.WriteLine($"{path}: {Texts.Counted(summary.Rows, "article")}, {Texts.Bytes(summary.Bytes)} of {format.Name}");
        return ExitCodes.Success;
    }

    private void WriteWarnings(IReadOnlyList<string> warnings)
    {
        foreach (string warning in warnings)
        {
            Terminal.Error.WriteLine("warning: " + warning);
        }
    }
}
