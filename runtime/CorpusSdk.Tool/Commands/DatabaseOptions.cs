using System.CommandLine;
using CorpusSdk.EntityFrameworkCore;
using CorpusSdk.EntityFrameworkCore.Loading;
using CorpusSdk.EntityFrameworkCore.Tables;
using CorpusSdk.Tool.Exports;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Sources;
using CorpusSdk.Tool.Streaming;

namespace CorpusSdk.Tool.Commands;

/// <summary>The options of tables in a database.</summary>
internal sealed class DatabaseOptions
{
    private readonly Option<string?> _schema = new("--schema") { Description = "The schema of the tables; by default the user's first.", HelpName = "name" };

    private readonly Option<bool> _replace = new("--replace") { Description = "Drop tables of the same names first, whatever they hold." };

    public Option<bool> Distributed { get; } = new("--distributed")
    {
        Description = "Load nothing, and write the SQL that makes the tables and spreads them over machines with Citus.",
    };

    public void AddTo(Command command)
    {
        foreach (Option option in (IEnumerable<Option>)[_schema, _replace, Distributed])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The SQL that makes the tables.</summary>
    public string ScriptOf(ExportedCorpus corpus, ParseResult parsed, ICollection<string> warnings) =>
        PostgresSchema.Script(parsed.GetValue(_schema), corpus.Tables(warnings), isDistributed: true);

    /// <summary>Makes the tables the same as the articles.</summary>
    /// <exception cref="SourceException">It did not work: the tables are as they were.</exception>
    public DatabaseSummary Load(
        ExportedCorpus corpus, PostgresAddress address, ParseResult parsed, TextWriter error, ICollection<string> warnings,
        CancellationToken cancellation)
    {
        ArticleStream articles = corpus.Articles(false);
        WorkProgress progress = new(error, "article");
        IEnumerable<TableSource> sources = corpus.Tables(warnings)
            .Where(table => corpus.Collection is null || table.Collection == corpus.Collection)
            .Select(table => new TableSource(table, articles.PartsOf(table.Collection)));
        SyncResult result = DatabaseExport
            .RunAsync(
                address, parsed.GetValue(_schema), sources, parsed.GetValue(_replace), done => progress.Report(done, articles.Most),
                cancellation)
            .GetAwaiter().GetResult();
        progress.End();
        return new DatabaseSummary(address.Name, result.Added, result.Changed, result.Removed, result.Unchanged, [.. warnings]);
    }
}

/// <summary>What was loaded.</summary>
internal sealed record DatabaseSummary(
    string Database, int Added, int Changed, int Removed, int Unchanged, IReadOnlyList<string> Warnings);
