using System.CommandLine;
using System.Text;
using CorpusSdk.Tool.Exports;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Sources;
using CorpusSdk.Tool.Streaming;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>corpus export</c>: articles in the formats of other programs.</summary>
internal sealed class ExportCommand : StreamingCommand
{
    private readonly ArticleFilter _filter = new(withDatabase: true);
    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file to write, or the folder of a dataset; - is the standard output.",
        HelpName = "file",
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

    private readonly DatabaseOptions _database = new();

    public ExportCommand(Terminal terminal)
        : base("export", "Writes articles for other programs: JSON Lines, CSV, Parquet, SQLite, TEI and more.", terminal)
    {
        _format.AcceptOnlyFromAmong([.. ExportFormat.All.Select(static format => format.Name)]);
        _rowGroups.AcceptOnlyFromAmong("year", "size");
        Options.Add(_output);
        Options.Add(_format);
        Options.Add(_rowGroups);
        _database.AddTo(this);
        _filter.AddTo(this);
        Validators.Add(result =>
        {
            bool hasFile = result.GetResult(_output) is not null;
            bool hasDatabase = _filter.HasDatabase(result);
            if (!hasFile && !hasDatabase && !result.GetValue(_database.Distributed))
            {
                result.AddError("Nothing says where to. Name a file with --output, or a database with --to.");
            }
            else if (hasDatabase && (hasFile || result.GetValue(_database.Distributed)))
            {
                result.AddError("Articles go into a file or into a database. Leave --output and --distributed out, or the address of --to.");
            }
        });
    }

    /// <inheritdoc/>
    protected override bool NeedsContents(ParseResult parsed) => !parsed.GetValue(_database.Distributed);

    /// <inheritdoc/>
    protected override int Run(CorpusSource source, ParseResult parsed, CancellationToken cancellation) => Run(
        new ExportedCorpus(
            () => ExportTable.Of(source), warnings => DatabaseTables.Of(source, warnings),
            byDate => new PackedArticles(byDate ? _filter.Apply(source, parsed).OrderByDate() : _filter.Apply(source, parsed)),
            _filter.CollectionOf(source, parsed)),
        parsed, cancellation);

    /// <inheritdoc/>
    protected override int Run(StreamedCorpus corpus, ParseResult parsed, CancellationToken cancellation) => Run(
        new ExportedCorpus(
            () => ExportTable.Of(corpus), warnings => DatabaseTables.Of(corpus, warnings), byDate => _filter.Apply(corpus, parsed, byDate),
            _filter.CollectionOf(corpus, parsed)),
        parsed, cancellation);

    private int Run(ExportedCorpus corpus, ParseResult parsed, CancellationToken cancellation) =>
        parsed.GetValue(_database.Distributed) ? ToScript(corpus, parsed)
        : _filter.DatabaseOf(parsed) is { } database ? ToDatabase(corpus, database, parsed, cancellation)
        : ToFile(corpus, parsed, cancellation);

    private int ToFile(ExportedCorpus corpus, ParseResult parsed, CancellationToken cancellation)
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
        ArticleStream articles = corpus.Articles(format.HasRowGroups && groups == RowGroups.Year);
        Exporter exporter = new(new ExportRequest(corpus.Table(), articles, groups, cancellation), format, Terminal.Error);
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

    private int ToScript(ExportedCorpus corpus, ParseResult parsed)
    {
        List<string> warnings = [];
        string script = _database.ScriptOf(corpus, parsed, warnings);
        WriteWarnings(warnings);
        if (parsed.GetValue(_output) is { } file and not Exporter.StandardOutput)
        {
            WholeFile.Write(file, stream => stream.Write(Encoding.UTF8.GetBytes(script)));
        }
        else
        {
            Terminal.Output.Write(script);
        }

        return ExitCodes.Success;
    }

    private int ToDatabase(ExportedCorpus corpus, PostgresAddress database, ParseResult parsed, CancellationToken cancellation)
    {
        List<string> warnings = [];
        DatabaseSummary summary = _database.Load(corpus, database, parsed, Terminal.Error, warnings, cancellation);
        if (IsJson(parsed))
        {
            Terminal.WriteJson(summary);
            return ExitCodes.Success;
        }

        WriteWarnings(warnings);
        Terminal.WriteLine(
            $"{summary.Database}: {Texts.Counted(summary.Added, "article")} added, {Texts.Number(summary.Changed)} changed, "
            + $"{Texts.Number(summary.Removed)} removed, {Texts.Number(summary.Unchanged)} as before");
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
