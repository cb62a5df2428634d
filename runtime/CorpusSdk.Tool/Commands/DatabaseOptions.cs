using System.CommandLine;
using CorpusSdk.EntityFrameworkCore;
using CorpusSdk.EntityFrameworkCore.Loading;
using CorpusSdk.EntityFrameworkCore.Tables;
using CorpusSdk.Tool.Exports;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Sources;

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
    public string ScriptOf(CorpusSource source, ParseResult parsed, ICollection<string> warnings) => PostgresSchema.Script(
        parsed.GetValue(_schema), DatabaseTables.Of(source, warnings).Select(static pair => pair.Table), isDistributed: true);

    /// <summary>Makes the tables the same as the articles.</summary>
    /// <exception cref="SourceException">It did not work: the tables are as they were.</exception>
    public DatabaseSummary Load(
        CorpusSource source, PostgresAddress address, ArticleFilter filter, ParseResult parsed, TextWriter error,
        ICollection<string> warnings, CancellationToken cancellation)
    {
        ArticleSet<Article> articles = filter.Apply(source, parsed);
        WorkProgress progress = new(error, "article");
        int total = articles.Count;
        string? collection = filter.CollectionOf(source, parsed);
        IEnumerable<TableSource> sources = DatabaseTables.Filled(
            DatabaseTables.Of(source, warnings).Where(pair => collection is null || pair.Collection.Name == collection), articles);
        SyncResult result = DatabaseExport
            .RunAsync(
                address, parsed.GetValue(_schema), sources, parsed.GetValue(_replace), done => progress.Report(done, total), cancellation)
            .GetAwaiter().GetResult();
        progress.End();
        return new DatabaseSummary(address.Name, result.Added, result.Changed, result.Removed, result.Unchanged, [.. warnings]);
    }
}

/// <summary>What was loaded.</summary>
internal sealed record DatabaseSummary(
    string Database, int Added, int Changed, int Removed, int Unchanged, IReadOnlyList<string> Warnings);
