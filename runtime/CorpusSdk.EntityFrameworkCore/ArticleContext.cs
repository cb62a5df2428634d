using System.Collections.Concurrent;
using System.Data.Common;
using CorpusSdk.EntityFrameworkCore.Loading;
using CorpusSdk.EntityFrameworkCore.Queries;
using CorpusSdk.EntityFrameworkCore.Tables;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CorpusSdk.EntityFrameworkCore;

/// <summary>
/// Article types as read models of a database: a table for each collection, whose rows are read as articles of its type. The same LINQ
/// gives the same articles as in memory.
/// </summary>
/// <remarks>
/// <para>
/// Queries do not track what they read, since articles do not change. <see cref="SyncAsync(CancellationToken)"/> fills the tables.
/// </para>
/// <para>As every <see cref="DbContext"/>, it is for one thread at a time.</para>
/// </remarks>
public abstract class ArticleContext : DbContext, IArticleModelSource
{
    private static readonly ConcurrentDictionary<Type, ArticleModel> Models = new();

    /// <summary>Creates a context.</summary>
    /// <param name="options">Which database, and how it is asked.</param>
    protected ArticleContext(DbContextOptions options)
        : base(options)
    {
    }

    /// <inheritdoc/>
    ArticleModel IArticleModelSource.ArticleModel => Types;

    private ArticleModel Types => Models.GetOrAdd(GetType(), _ =>
    {
        ArticleTypes types = new();
        OnArticlesCreating(types);
        return new ArticleModel(types.All);
    });

    /// <summary>Makes the tables the same as the corpus that is compiled into the assemblies of the article types.</summary>
    /// <param name="cancellation">Stops the sync, which leaves the tables as they were.</param>
    /// <returns>How many articles were written, removed and left as they were.</returns>
    /// <exception cref="ArticleDatabaseException">
    /// It did not work: the message says why, which article it is about, and what to do. The tables are as they were.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <remarks>
    /// <para>
    /// Tables that do not exist are created. Articles are compared by <see cref="Article.ContentHash"/> and path; those that are different
    /// are written and those that are gone are removed, in one transaction: others see all of it or nothing. Two syncs of one schema, or
    /// of one file, wait for each other. A transaction of the context is joined, and not committed.
    /// </para>
    /// <para>Takes memory for the ids of one collection, and time linear in its articles.</para>
    /// </remarks>
    public Task<SyncResult> SyncAsync(CancellationToken cancellation = default) => SyncAsync(new SyncOptions(), cancellation);

    /// <summary>Makes the tables the same as the corpus that is compiled into the assemblies of the article types.</summary>
    /// <param name="options">What may be done.</param>
    /// <param name="cancellation">Stops the sync, which leaves the tables as they were.</param>
    /// <returns>How many articles were written, removed and left as they were.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArticleDatabaseException">It did not work, as the message says. The tables are as they were.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Task<SyncResult> SyncAsync(SyncOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return SyncAsync([.. Types.All.Select(static pair => new TableSource(pair.Table, [pair.Type.All()]))], options, cancellation);
    }

    /// <summary>Makes the table of a type the same as some articles, such as those that were read from a folder.</summary>
    /// <typeparam name="T">The type of the articles.</typeparam>
    /// <param name="articles">The articles that the table is to have, which are read once.</param>
    /// <param name="cancellation">Stops the sync, which leaves the table as it was.</param>
    /// <returns>How many articles were written, removed and left as they were.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentException">The context has no articles of the type.</exception>
    /// <exception cref="ArticleDatabaseException">It did not work, as the message says. The table is as it was.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Task<SyncResult> SyncAsync<T>(IEnumerable<T> articles, CancellationToken cancellation = default)
        where T : Article, IArticleType<T>
    {
        ArgumentNullException.ThrowIfNull(articles);
        return Types.Find(typeof(T)) is var (_, table)
            ? SyncAsync([new TableSource(table, [articles])], new SyncOptions(), cancellation)
            : throw new ArgumentException($"{GetType()} has no articles of the type {typeof(T)}.", nameof(articles));
    }

    /// <summary>Returns the SQL that creates the tables in PostgreSQL, for those who want to see it or to run it themselves.</summary>
    /// <param name="distributed">Whether Citus spreads the tables over several machines, by the ids of articles.</param>
    /// <returns>A script that runs in one transaction. <see cref="SyncAsync(CancellationToken)"/> fills the tables that it makes.</returns>
    public string PostgresScript(bool distributed = false) =>
        PostgresSchema.Script(Model.GetDefaultSchema(), Types.All.Select(static pair => pair.Table), distributed);

    /// <summary>Names the article types. Called once for a type of context.</summary>
    /// <param name="articles">Takes the types.</param>
    protected abstract void OnArticlesCreating(ArticleTypes articles);

    /// <inheritdoc/>
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        ArgumentNullException.ThrowIfNull(optionsBuilder);
        base.OnConfiguring(optionsBuilder);
        CoreOptionsExtension? core = optionsBuilder.Options.FindExtension<CoreOptionsExtension>();
        if (core?.Interceptors?.Contains(ArticleQueryInterceptor.Instance) != true) Configure(optionsBuilder);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        base.OnModelCreating(modelBuilder);
        // What articles refer to would make a hierarchy of all of their types.
        modelBuilder.Ignore<Article>();
        foreach ((ArticleTypeModel type, ArticleTable table) in Types.All)
        {
            ArticleMapping.Map(modelBuilder, type, table, Engines.Of(Database.ProviderName));
        }
    }

    internal static void Configure(DbContextOptionsBuilder options) =>
        options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).AddInterceptors(ArticleQueryInterceptor.Instance);

    private async Task<SyncResult> SyncAsync(IReadOnlyList<TableSource> sources, SyncOptions options, CancellationToken cancellation)
    {
        string? schema = Model.GetDefaultSchema();
        try
        {
            await Database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception error) when (ExplainOpening(error) is { } explained)
        {
            throw explained;
        }

        try
        {
            DbTransaction? transaction = Database.CurrentTransaction?.GetDbTransaction();
            await using TableLoader loader = Database.GetDbConnection() switch
            {
                NpgsqlConnection connection => new PostgresLoader(connection, schema, (NpgsqlTransaction?)transaction),
                SqliteConnection connection => new SqliteLoader(connection, (SqliteTransaction?)transaction),
                _ => throw new ArticleDatabaseException(
                    $"Articles are loaded into PostgreSQL and SQLite, and not by {Database.ProviderName}. Fill its tables in another way."),
            };
            return await Synchronizer.RunAsync(loader, sources, options.ReplaceTables, cancellation).ConfigureAwait(false);
        }
        finally
        {
            await Database.CloseConnectionAsync().ConfigureAwait(false);
        }
    }

    private static ArticleDatabaseException? ExplainOpening(Exception error) =>
        error is SqliteException refused ? SqliteErrors.Explain(refused) : PostgresErrors.Explain(error);
}
