using System.Diagnostics;
using System.Globalization;
using CorpusSdk.EntityFrameworkCore;
using CorpusSdk.EntityFrameworkCore.Loading;
using CorpusSdk.EntityFrameworkCore.Tables;
using CorpusSdk.Testing;
using CorpusSdk.Tool.Exports;
using CorpusSdk.Tool.Sources;
using CorpusSdk.Tool.Streaming;

namespace CorpusSdk.Benchmarks;

/// <summary>
/// Loading a corpus into PostgreSQL beside <c>psql \copy</c> of the same rows into the same tables with the same indexes, and loading it
/// again without changes. By the clock, since the server is another process.
/// </summary>
internal sealed class DatabaseRows(CorpusSource source, PostgresServer server, TemporaryFolder folder)
{
    private readonly IReadOnlyList<ArticleTable> _tables = DatabaseTables.Of(source, []);
    private string _loaded = "";

    public static void Run(CorpusSource source, TemporaryFolder folder, int rounds)
    {
        (PostgresServer? server, string reason) = PostgresServer.Start();
        if (server is null)
        {
            Console.Error.WriteLine(reason);
            return;
        }

        using PostgresServer _ = server;
        DatabaseRows rows = new(source, server, folder);
        rows.Load();
        rows.Unload();
        var measured = Rounds<double>.Run(rounds, rows.Load, rows.Copy, rows.LoadAgain);
        MarkdownTable.Head("PostgreSQL", "time", "beside psql \\copy", "beside the first load");
        Row("load", 0);
        Row("psql \\copy of the same rows", 1);
        Row("load again without changes", 2);

        void Row(string name, int contender) => MarkdownTable.Row(
            name, MarkdownTable.Seconds(measured.Median(contender, static seconds => seconds)),
            MarkdownTable.Ratio(measured.Ratio(contender, 1, static seconds => seconds)),
            MarkdownTable.Percent(measured.Ratio(contender, 0, static seconds => seconds)));
    }

    private double Load()
    {
        _loaded = server.CreateDatabase();
        return Seconds(() => Sync(_loaded));
    }

    private double LoadAgain() => Seconds(() =>
    {
        SyncResult result = Sync(_loaded);
        if (result.Added + result.Changed + result.Removed > 0) throw new InvalidOperationException("Something was written again.");
    });

    private double Copy()
    {
        string name = server.CreateDatabase();
        string script = folder["tables.sql"];
        File.WriteAllText(script, PostgresSchema.Script(null, _tables, isDistributed: false));
        server.Psql(name, "-f", script);
        string[] copies = [.. _tables.SelectMany(table => new[] { "-c", Command(table, "FROM") })];
        return Seconds(() => server.Psql(name, ["-c", "BEGIN", .. copies, "-c", "COMMIT"]));
    }

    /// <summary>Writes the rows into files, as psql copies them.</summary>
    private void Unload() => server.Psql(_loaded, [.. _tables.SelectMany(table => new[] { "-c", Command(table, "TO") })]);

    private string Command(ArticleTable table, string direction) => string.Create(
        CultureInfo.InvariantCulture,
        $"\\copy {Sql.Name(table.Name)} ({Sql.Names(table.Columns.Select(static column => column.Name))}) {direction} '{folder[table.Name]}' (FORMAT binary)");

    private SyncResult Sync(string name) => DatabaseExport
        .RunAsync(
            PostgresAddress.Parse(server.Address(name)), null,
            _tables.Select(table => new TableSource(table, new PackedArticles(source.Articles).PartsOf(table.Collection))),
            isReplaced: false, static _ => { }, CancellationToken.None)
        .GetAwaiter().GetResult();

    private static double Seconds(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed.TotalSeconds;
    }
}
